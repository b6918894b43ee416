/** What a person gets to on a compiled graph, and where it can be entered: what a change is measured by. */

import type { CredentialId, OccupationId, StepId } from '../../base/ids.js';
import type { Learner } from '../../model/learner.js';
import type { RequirementLeaf } from '../../model/requirement.js';
import { exitPoints } from '../doors/exit-points.js';
import { forwardChain, never } from '../forward-chain.js';
import { heldBy } from '../held.js';
import { waves } from '../order/waves.js';
import type { Program } from '../program.js';
import type { StepGraph } from '../step-graph.js';
import { suppliersOf } from '../suppliers.js';

/** What one graph offers. Nothing in it is sorted. */
export interface Offer {
  readonly steps: ReadonlySet<StepId>;
  readonly ready: ReadonlySet<StepId>;
  readonly credentials: ReadonlySet<CredentialId>;
  readonly occupations: ReadonlySet<OccupationId>;
  readonly entries: ReadonlySet<StepId>;
  readonly exits: ReadonlySet<StepId>;
  readonly cycles: readonly (readonly StepId[])[];
}

/**
 * What a graph offers to a learner or, where none is named, to a person who brings all that no step of the graph
 * `home` supplies. Cost: steps + requirements.
 */
export function offerOf(graph: StepGraph, home: StepGraph, learner?: Learner): Offer {
  const fromOutside = forwardChain(
    withBrought(graph, home),
    graph.doubts.flatMap(({ mixed }) => mixed ?? []),
  );
  const stages = learner ? forwardChain(graph.program, heldBy(graph, learner).sure) : fromOutside;
  const reached = graph.steps.filter((_, index) => stages[index] !== never);
  const steps = new Set(reached.map(({ id }) => id));
  const credentials = new Set([
    ...reached.flatMap(({ awards = [] }) => awards),
    ...(learner?.credentials ?? []),
  ]);
  const left = graph.exits.filter(({ after }) =>
    after.kind === 'step' ? steps.has(after.step) : credentials.has(after.credential),
  );
  const doors = new Set(graph.entries.map(({ step }) => step));
  // Where only entries ask for anything before a step there is no such node, and it is declared.
  const opens = (own: number) => fromOutside[own] === 0 || fromOutside[own] === 1;
  return {
    steps,
    ready: new Set(graph.steps.flatMap(({ id }, index) => (stages[index] === 1 ? id : []))),
    credentials,
    occupations: new Set(left.flatMap(({ occupations = [] }) => occupations)),
    entries: new Set(
      graph.steps.flatMap(({ id }, index) => (doors.has(id) || opens(graph.own[index]!) ? id : [])),
    ),
    exits: new Set(exitPoints(graph).flatMap(({ step }) => (steps.has(step) ? step : []))),
    cycles: waves(graph).cycles,
  };
}

/**
 * The program of a graph for a person who has all that no step of `home` supplies, and has taken no step of either. What
 * is brought counts wherever it is asked for, but brings no credit: that has to be earned on the graph.
 */
function withBrought({ program, leaves, leafNodes, indexOf }: StepGraph, home: StepGraph): Program {
  const suppliers = suppliersOf(home.steps);
  const supplied = (leaf: RequirementLeaf): boolean => {
    if (leaf.kind !== 'step') return suppliers(leaf).length > 0;
    if (indexOf.has(leaf.step) || home.indexOf.has(leaf.step)) return true;
    const credit = leaf.minGrade === undefined ? home.articulated.get(leaf.step) : undefined;
    return (
      credit?.some((from) => (from.kind === 'step' ? home.indexOf.has(from.step) : supplied(from))) ?? false
    );
  };
  const { offsets, targets } = program;
  const isLeaf = new Set(leafNodes);
  const need = program.need.slice();
  const weights = program.weights.slice();
  leaves.forEach((leaf, at) => {
    if (supplied(leaf)) return;
    const node = leafNodes[at]!;
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (!isLeaf.has(targets[edge]!)) {
        // Counted from the start, and not again when it is earned.
        need[targets[edge]!]! -= weights[edge]!;
        weights[edge] = 0;
      }
  });
  return { ...program, need, weights };
}
