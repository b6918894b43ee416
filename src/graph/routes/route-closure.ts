/**
 * Whether a goal is reached by a set of steps alone.
 *
 * Method: counters (Dowling and Gallier 1984) over a route problem, clusters of simultaneous steps by a greatest
 * fixpoint. Cost: nodes + edges. On cycles: what only supports itself does not come true.
 */

import { amounts, supportingPart } from '../supporting-part.js';
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
  const clusterOf = clustersBy(problem);
  /** Clusters in which something changed since they were tried. */
  const touched = new Set<number>();
  let height = 0;

  const mayFire = (node: number, allowed: Uint8Array) => node >= stepCount || allowed[node] === 1;
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
        if (got[target]! >= need[target]! && mayFire(target, allowed)) fire(target);
        else if (clusterOf[target]! >= 0) touched.add(clusterOf[target]!);
      }
    }
  };
  return {
    reaches(allowed) {
      for (const each of [held, got]) each.fill(0);
      height = 0;
      for (const node of free) if (mayFire(node, allowed)) fire(node);
      for (const at of clusters.keys()) touched.add(at);
      do spread(allowed);
      while (!held[goal] && fireTogether(allowed));
      return held[goal] === 1;
    },
    opens: (step) => got[step]! >= need[step]! || clusterOf[step]! >= 0,
  };

  /** Fires the largest part of a touched cluster whose members hold if all of them do. */
  function fireTogether(allowed: Uint8Array): boolean {
    for (const at of touched) {
      touched.delete(at);
      const hopeful = amounts(clusters[at]!, got, (node) => !held[node] && mayFire(node, allowed));
      const together = supportingPart(problem, hopeful);
      for (const node of together.keys()) fire(node);
      if (together.size > 0) return true;
    }
    return false;
  }
}

/** The place of the cluster that each node is in; -1 for none. */
function clustersBy({ size, clusters }: RouteProblem): Int32Array {
  const clusterOf = new Int32Array(size).fill(-1);
  clusters.forEach((cluster, at) => {
    for (const node of cluster) clusterOf[node] = at;
  });
  return clusterOf;
}
