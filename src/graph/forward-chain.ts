/**
 * What comes true, and in which stage, from what holds at the start.
 *
 * Problem: least fixpoint of an AND/OR/k-of-n program, by stages; steps that require each other at the same time
 * come true together. Method: counters (Dowling and Gallier 1984); clusters of simultaneous steps by a greatest
 * fixpoint of their own. Cost: nodes + edges, and for each cluster its size once per change within it.
 * On cycles: what is only supported by itself never comes true.
 */

import { edgeCounts, type Program } from './program.js';
import { supportingPart } from './supporting-part.js';

/** Never. */
export const never = -1;

/**
 * The stage of each node: 0 holds at the start, 1 can begin now, 2 after stage 1 is taken …, `never` otherwise.
 * With a `horizon`, stages after it are not looked at. Nodes that are `banned` (1) hold at the start or never.
 */
export function forwardChain(
  program: Program,
  held: Iterable<number>,
  horizon = Infinity,
  banned?: Uint8Array,
): Int32Array {
  const { size, need, offsets, targets, weights, counts, clusters, clusterOf } = program;
  const stages = new Int32Array(size).fill(never);
  const got = new Float64Array(size);
  const fired: number[] = [];
  const touched = [...clusters.keys()];
  const isTouched = new Uint8Array(touched.length).fill(1);
  let waiting: number[] = [];
  let stage = 1;

  const give = (edge: number) => {
    const target = targets[edge]!;
    if (stages[target] !== never) return;
    got[target]! += weights[edge]!;
    if (got[target]! >= need[target]!) fire(target);
    else touch(clusterOf[target]!);
  };
  const fire = (node: number) => {
    if (banned?.[node]) return;
    stages[node] = stage;
    fired.push(node);
  };
  const touch = (cluster: number) => {
    if (cluster < 0 || isTouched[cluster]) return;
    isTouched[cluster] = 1;
    touched.push(cluster);
  };

  const start: number[] = [];
  for (const node of held)
    if (stages[node] === never) {
      stages[node] = 0;
      start.push(node);
    }
  for (let node = 0; node < size; node++) if (need[node]! <= 0 && stages[node] === never) fire(node);
  for (const node of start)
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (counts[edge] !== edgeCounts.laterIfTaken) give(edge);

  while (stage <= horizon) {
    do
      for (let node = fired.pop(); node !== undefined; node = fired.pop())
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
          if (counts[edge] === edgeCounts.atOnce) give(edge);
          else waiting.push(edge);
    while (touchedFires());
    if (waiting.length === 0) break;
    stage++;
    const edges = waiting;
    waiting = [];
    if (stage <= horizon) for (const edge of edges) give(edge);
  }
  return stages;

  /** Looks at clusters in which something changed until one of them fires. */
  function touchedFires(): boolean {
    for (let cluster = touched.pop(); cluster !== undefined; cluster = touched.pop()) {
      isTouched[cluster] = 0;
      if (fireTogether(clusters[cluster]!)) return true;
    }
    return false;
  }

  /** Fires the largest part of a cluster whose members hold if all of them do. */
  function fireTogether(cluster: Int32Array): boolean {
    const hopeful = new Map<number, number>();
    for (const node of cluster) if (stages[node] === never && !banned?.[node]) hopeful.set(node, got[node]!);
    const together = supportingPart(program, hopeful);
    for (const node of together.keys()) fire(node);
    return together.size > 0;
  }
}
