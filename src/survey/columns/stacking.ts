/** Columns of what stacks into what: the credentials of a pathway, and how each two of them stand to each other. */

import { stacking } from '../../graph/stacking/stacking.js';
import type { Column, ColumnGroup } from '../column.js';

const counted = (name: string, meaning: string): Column => ({
  name,
  kind: 'number',
  meaning,
  source: '`stacking`',
});

/** The stacking of the pathway's credentials as it is written, within the usual budget. */
export const stackingColumns: ColumnGroup = {
  name: 'stacking',
  columns: [
    counted('credentials', 'Credentials that some step awards.'),
    counted('stack_must', 'Pairs of which the first must be held for the second.'),
    counted('stack_may', 'Pairs of which the first helps to the second on some way, and need not be held.'),
    counted('stack_unknown', 'Pairs that were not settled within the budget.'),
    counted(
      'stack_embedded',
      'Pairs of which the first is earned on every way to the second, though nothing asks for it.',
    ),
    counted('stack_progressive', 'Pairs of which the second takes all that the first takes, and more.'),
    counted('stack_lattice', 'Pairs that share steps, and neither contains the other.'),
    counted('stand_alone', 'Credentials that have nothing to do with any other.'),
    counted('stranded', 'Credentials that stack into nothing and that nothing connects with an occupation.'),
    counted('out_of_reach', 'Credentials that no one can earn on the pathway.'),
  ],
  cells: ({ graph: compiled }) => {
    const graph = compiled();
    const { pairs, standAlone, stranded, outOfReach } = stacking(graph);
    const stacked = (word: string) => pairs.filter(({ stacks }) => stacks === word).length;
    const designed = (word: string) => pairs.filter(({ design }) => design === word).length;
    return {
      credentials: new Set(graph.steps.flatMap(({ awards = [] }) => awards)).size,
      stack_must: stacked('must'),
      stack_may: stacked('may'),
      stack_unknown: stacked('unknown'),
      stack_embedded: pairs.filter(({ embedded }) => embedded).length,
      stack_progressive: designed('progressive') + designed('contains'),
      stack_lattice: designed('lattice'),
      stand_alone: standAlone.length,
      stranded: stranded.length,
      out_of_reach: outOfReach.length,
    };
  },
};
