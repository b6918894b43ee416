/** The order of a pathway: what can be taken first, what next, and what is caught in a cycle. */

import type { StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { cyclicComponents } from '../digraph/components.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import { edgeCounts } from '../program.js';
import type { StepGraph } from '../step-graph.js';

/** Steps in waves; `waves` and `stuck` together are all steps, each once. */
export interface Waves {
  /** First the steps that need no other step of this pathway, then those that need only these, and so on. */
  readonly waves: readonly (readonly StepId[])[];
  /** Steps that no order of taking the others opens. */
  readonly stuck: readonly StepId[];
  /** Every set of steps that require each other, whether or not there is a way around. */
  readonly cycles: readonly (readonly StepId[])[];
}

/**
 * Orders the steps of a pathway, for a person who meets whatever comes from outside it.
 *
 * Method: forward chaining by stages. Cost: steps + requirements. On cycles: reports their members; steps that are
 * only reached through one are `stuck`. Steps that have to be taken at the same time are no cycle.
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph, waves } from 'career-pathways';
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'abe', title: 'Adult basic education', kind: 'adult-basic-education' },
 *     { id: 'cna', title: 'Aide', kind: 'certificate-program', requires: { kind: 'step', step: 'abe' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['abe', 'cna'] }],
 * });
 * waves(pathwayGraph(system, 'care')); // => { waves: [['abe'], ['cna']], stuck: [], cycles: [] }
 * ```
 */
export function waves(graph: StepGraph): Waves {
  checkGraph(graph);
  const stages = forwardChain(graph.program, outsideLeaves(graph));
  const found: StepId[][] = [];
  const stuck: StepId[] = [];
  graph.steps.forEach((step, index) => {
    const stage = stages[index]!;
    if (stage === never) stuck.push(step.id);
    else {
      while (found.length < stage) found.push([]);
      found[stage - 1]?.push(step.id);
    }
  });
  return { waves: found, stuck, cycles: cycles(graph) };
}

/** Sets of steps that lead to each other, at least once by way of a requirement to be over before. */
function cycles({ program, steps }: StepGraph): StepId[][] {
  const { offsets, targets, counts } = program;
  return cyclicComponents(program, () => true)
    .filter((members) => {
      const inside = new Set(members);
      const waits = (node: number) => {
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
          if (counts[edge] !== edgeCounts.atOnce && inside.has(targets[edge]!)) return true;
        return false;
      };
      return members.some(waits);
    })
    .map((members) => [...members].filter((node) => node < steps.length).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((members) => members.map((node) => steps[node]!.id));
}
