/** Columns of the structure of a pathway: how many steps, how they hang together, and how complex that is. */

import { curricularMetrics } from '../../measure/curricular-metrics.js';
import { drawnEdges } from '../../measure/drawn-graph.js';
import type { ColumnGroup } from '../column.js';

const published = 'Heileman, Abdallah, Slim and Hickman 2018, arXiv:1811.09676; `curricularMetrics`';

/** The structure of the pathway as it is written. */
export const structureColumns: ColumnGroup = {
  name: 'structure',
  columns: [
    { name: 'steps', kind: 'number', meaning: 'Steps that the system has.' },
    {
      name: 'steps_unresolved',
      kind: 'number',
      meaning: 'Steps that the pathway lists and the system lacks.',
    },
    {
      name: 'prerequisites',
      kind: 'number',
      meaning: 'Pairs of steps of which one counts towards the other, alternatives and all.',
      source: '`prerequisites`',
    },
    { name: 'cycles', kind: 'number', meaning: 'Sets of steps that lead to each other.', source: published },
    {
      name: 'longest_chain',
      kind: 'number',
      meaning: 'Steps on the longest path; of those that have no cycle on their paths.',
      source: published,
    },
    { name: 'blocking', kind: 'number', meaning: 'The sum of the blocking factors.', source: published },
    { name: 'delay', kind: 'number', meaning: 'The sum of the delay factors, in steps.', source: published },
    {
      name: 'complexity',
      kind: 'number',
      meaning:
        'The structural complexity by semesters: blocking and delay together, over the steps that have both.',
      source: published,
    },
    {
      name: 'steps_unmeasured',
      kind: 'number',
      meaning:
        'Steps without a delay, before, on and behind a cycle: they have no part in delay and complexity.',
      source: published,
    },
  ],
  cells: ({ graph: compiled }) => {
    const graph = compiled();
    const { steps, totals, cycles } = curricularMetrics(graph);
    return {
      steps: graph.steps.length,
      steps_unresolved: graph.unresolved.length,
      prerequisites: drawnEdges(graph).length,
      cycles: cycles.length,
      longest_chain: steps.reduce((longest, { delay }) => Math.max(longest, delay ?? 0), 0),
      blocking: totals.blocking,
      delay: totals.delay,
      complexity: totals.complexity,
      steps_unmeasured: totals.unmeasured ?? 0,
    };
  },
};
