/**
 * What builds on a step: the steps and credentials that a person who takes it can get to by way of it.
 *
 * Problem: which steps rest on one, in an AND/OR/k-of-n program. Method: one forward chain for a person who brings
 * whatever comes from outside, then a walk along the members that came true. Cost: nodes + edges, once for the graph
 * and at most once for each step that is asked about. On cycles: what only its own cycle supports is not reached.
 */

import { byCodeUnits, type CredentialId, type StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';

/** What builds on a step. */
export interface Leads {
  /** The step itself and those for which it counts or that usually follow it, directly or through others, by id. */
  readonly steps: readonly StepId[];
  /** What these steps award, by id. */
  readonly credentials: readonly CredentialId[];
}

/** Answers for each step what builds on it and can be reached; nothing where the step itself cannot be reached. */
export function leadsFrom(graph: StepGraph): (step: StepId) => Leads {
  const { steps, indexOf } = graph;
  const { after } = leadEdges(graph);
  return (step) => {
    const seen = walk([indexOf.get(step) ?? []].flat(), after);
    const found = [...seen].sort((a, b) => a - b).flatMap((node) => steps[node] ?? []);
    const credentials = new Set(found.flatMap(({ awards }) => awards ?? []));
    return { steps: found.map(({ id }) => id), credentials: [...credentials].sort(byCodeUnits) };
  };
}

/** All steps on which one of these builds, themselves included, as far as they can be reached. Cost: nodes + edges. */
export function leadingTo(graph: StepGraph, goals: Iterable<StepId>): ReadonlySet<StepId> {
  const { before } = leadEdges(graph);
  const seen = walk(
    [...goals].flatMap((goal) => graph.indexOf.get(goal) ?? []),
    before,
  );
  return new Set(graph.steps.flatMap(({ id }, index) => (seen.has(index) ? id : [])));
}

/** For each node the nodes that it counts towards or that follow it, and those that do so for it; `undefined`: never. */
interface LeadEdges {
  after(node: number): readonly number[] | undefined;
  before(node: number): readonly number[] | undefined;
}

function leadEdges(graph: StepGraph): LeadEdges {
  const { program, steps, indexOf } = graph;
  const { offsets, targets, intoOffsets, into, sources, need } = program;
  const stages = forwardChain(program, outsideLeaves(graph));
  const followers = new Map<number, number[]>();
  const followed = new Map<number, number[]>();
  steps.forEach(({ follows = [] }, index) => {
    for (const id of new Set(follows)) {
      const earlier = indexOf.get(id);
      if (earlier === undefined) continue;
      put(followers, earlier, index);
      put(followed, index, earlier);
    }
  });
  return {
    after(node) {
      if (stages[node] === never) return undefined;
      const counted = targets.subarray(offsets[node]!, offsets[node + 1]!).filter((to) => need[to]! > 0);
      return [...counted, ...(followers.get(node) ?? [])];
    },
    before(node) {
      if (stages[node] === never) return undefined;
      const edges = need[node]! > 0 ? into.subarray(intoOffsets[node]!, intoOffsets[node + 1]!) : [];
      return [...Array.from(edges, (edge) => sources[edge]!), ...(followed.get(node) ?? [])];
    },
  };
}

/** The nodes that a walk comes to, where it starts included, as far as they can be reached. */
function walk(starts: readonly number[], next: (node: number) => readonly number[] | undefined): Set<number> {
  const seen = new Set<number>();
  const waiting = [...starts];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const further = seen.has(node) ? undefined : next(node);
    if (further === undefined) continue;
    seen.add(node);
    for (const each of further) waiting.push(each);
  }
  return seen;
}
