/**
 * Whether a goal is reached by a set of steps alone.
 *
 * Method: counters (Dowling and Gallier 1984) over a route problem, clusters of simultaneous steps by a greatest
 * fixpoint. Cost: nodes + edges. On cycles: what only supports itself does not come true.
 */

import { supportingPart } from '../supporting-part.js';
import { metBy, type RouteProblem } from './route-layout.js';

/** Reusable answers about one problem. */
export interface RouteClosure {
  /** Whether the goal is reached when just the steps may be taken for which `allowed` is 1. */
  reaches(allowed: Uint8Array): boolean;
  /** After such a call: whether a step that was not allowed could have been taken, perhaps together with others. */
  opens(step: number): boolean;
}

/** Prepares a problem for many such questions. */
export function routeClosure(problem: RouteProblem): RouteClosure {
  const { size, stepCount, need, met, offsets, targets, weights, clusters } = problem;
  const goal = size - 1;
  const held = new Uint8Array(size);
  const got = new Float64Array(size);
  const stack = new Int32Array(size);
  const free = Int32Array.from([...met.keys()].filter((node) => met[node] === metBy.nothing));
  const clustered = new Set(clusters.flatMap((cluster) => [...cluster]));
  let height = 0;

  const fire = (node: number) => {
    held[node] = 1;
    stack[height++] = node;
  };
  const spread = (allowed: Uint8Array) => {
    while (height > 0) {
      const node = stack[--height]!;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const target = targets[edge]!;
        if (held[target]) continue;
        got[target]! += weights[edge]!;
        if (got[target]! >= need[target]! && (target >= stepCount || allowed[target])) fire(target);
      }
    }
  };
  return {
    reaches(allowed) {
      held.fill(0);
      got.fill(0);
      height = 0;
      for (const node of free) if (node >= stepCount || allowed[node]) fire(node);
      do spread(allowed);
      while (!held[goal] && clusters.some((cluster) => fireTogether(cluster, allowed)));
      return held[goal] === 1;
    },
    opens: (step) => got[step]! >= need[step]! || clustered.has(step),
  };

  /** Fires the largest part of a cluster whose members hold if all of them do. */
  function fireTogether(cluster: Int32Array, allowed: Uint8Array): boolean {
    const hope = new Map<number, number>();
    for (const node of cluster)
      if (!held[node] && (node >= stepCount || allowed[node])) hope.set(node, got[node]!);
    const together = supportingPart(problem, hope);
    for (const node of together.keys()) fire(node);
    return together.size > 0;
  }
}
