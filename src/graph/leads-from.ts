/**
 * What builds on a step: the steps and credentials that a person who takes it can get to by way of it.
 *
 * Problem: which steps rest on one, in an AND/OR/k-of-n program. Method: one forward chain for a person who brings
 * whatever comes from outside, then a walk along the members that came true. Cost: nodes + edges, once for the graph
 * and at most once for each step that is asked about. On cycles: what only its own cycle supports is not reached.
 */

import { byCodeUnits, type CredentialId, type StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { forwardChain, never } from './forward-chain.js';
import { outsideLeaves } from './outside.js';
import type { StepGraph } from './step-graph.js';

/** What builds on a step. */
export interface Leads {
  /** The step itself and those for which it counts or that usually follow it, directly or through others, by id. */
  readonly steps: readonly StepId[];
  /** What these steps award, by id. */
  readonly credentials: readonly CredentialId[];
}

/** Answers for each step what builds on it and can be reached; nothing where the step itself cannot be reached. */
export function leadsFrom(graph: StepGraph): (step: StepId) => Leads {
  const { program, steps, indexOf } = graph;
  const { offsets, targets, need } = program;
  const stages = forwardChain(program, outsideLeaves(graph));
  const followers = new Map<number, number[]>();
  steps.forEach(({ follows = [] }, index) => {
    for (const id of new Set(follows)) {
      const earlier = indexOf.get(id);
      if (earlier !== undefined) put(followers, earlier, index);
    }
  });
  return (step) => {
    const seen = new Set<number>();
    const waiting: number[] = [];
    const touch = (node: number) => {
      if (stages[node] === never || seen.has(node)) return;
      seen.add(node);
      waiting.push(node);
    };
    const start = indexOf.get(step);
    if (start !== undefined) touch(start);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
        if (need[targets[edge]!]! > 0) touch(targets[edge]!);
      for (const follower of followers.get(node) ?? []) touch(follower);
    }
    const found = steps.filter((_, index) => seen.has(index));
    const credentials = new Set(found.flatMap(({ awards }) => awards ?? []));
    return { steps: found.map(({ id }) => id), credentials: [...credentials].sort(byCodeUnits) };
  };
}
