/** The order of a pathway: what can be taken first, what next, and what is caught in a cycle. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { cyclicComponents } from '../digraph/components.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import { edgeCounts } from '../program.js';
import { authoredOrder, type StepGraph, withEntries } from '../step-graph.js';

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
 * Orders the steps of a pathway, for a person who meets whatever comes from outside it, by what the steps themselves ask
 * for: an entry that asks for less does not move its step forward. Within a wave they stand as the pathway lists them.
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
  const stages = stagesOf(graph);
  const found: StepId[][] = [];
  const stuck: StepId[] = [];
  for (const id of authoredOrder(graph)) {
    const stage = stages[graph.indexOf.get(id) ?? -1];
    if (stage === never) stuck.push(id);
    else if (stage !== undefined) {
      while (found.length < stage) found.push([]);
      found[stage - 1]?.push(id);
    }
  }
  stuck.sort(byCodeUnits);
  return { waves: found, stuck, cycles: cycles(graph) };
}

/**
 * The stage of each step by what it asks for itself. An entry opens a step out of this order, so it counts only where
 * the step asks for nothing itself or no order of steps opens it.
 */
function stagesOf(graph: StepGraph): Int32Array {
  const doors = new Set(graph.entries.map(({ step }) => step));
  const guarded = graph.steps.filter(({ id, requires }) => requires && doors.has(id)).map(({ id }) => id);
  if (guarded.length === 0) return forwardChain(graph.program, outsideLeaves(graph));
  const without = (steps: readonly StepId[]) => {
    const shut = new Set(steps);
    return withEntries(
      graph,
      graph.entries.filter(({ step }) => !shut.has(step)),
    );
  };
  const own = without(guarded);
  const first = forwardChain(own.program, outsideLeaves(own));
  const opened = guarded.filter((id) => first[graph.indexOf.get(id)!] !== never);
  if (opened.length === guarded.length) return first;
  const mixed = without(opened);
  return forwardChain(mixed.program, outsideLeaves(mixed));
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
