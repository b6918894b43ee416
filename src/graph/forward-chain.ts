/**
 * What comes true, and in which stage, from what holds at the start.
 *
 * Problem: least fixpoint of an AND/OR/k-of-n program, by stages; steps that require each other at the same time
 * come true together. Method: counters (Dowling and Gallier 1984); clusters of simultaneous steps by a greatest
 * fixpoint of their own. Cost: nodes + edges, and for each cluster its size once per change within it.
 * On cycles: what is only supported by itself never comes true.
 */

import { edgeCounts, type Program } from './program.js';
import { amounts, supportingPart } from './supporting-part.js';

/** Never. */
export const never = -1;

/**
 * The stage of each node: 0 holds at the start, 1 can begin now, 2 after stage 1 is taken …, `never` otherwise.
 * With a `horizon`, it ends after that stage. Nodes that are `banned` (1) hold at the start or never.
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
  const changed = changedClusters(clusters.length);
  const waiting: number[] = [];
  let stage = 1;

  const give = (edge: number) => {
    const target = targets[edge]!;
    if (stages[target] !== never) return;
    got[target]! += weights[edge]!;
    if (got[target]! >= need[target]!) fire(target);
    else changed.add(clusterOf[target]!);
  };
  const fire = (node: number) => {
    if (banned?.[node]) return;
    stages[node] = stage;
    fired.push(node);
  };

  const start = new Set(held);
  for (const node of start) stages[node] = 0;
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
    while (changedFires());
    if (waiting.length === 0 || ++stage > horizon) break;
    for (const edge of waiting.splice(0)) give(edge);
  }
  return stages;

  /** Visits clusters in which something changed until one fires: the largest part that holds if all of it does. */
  function changedFires(): boolean {
    for (let cluster = changed.take(); cluster !== undefined; cluster = changed.take()) {
      const hopeful = amounts(clusters[cluster]!, got, (node) => stages[node] === never && !banned?.[node]);
      const together = supportingPart(program, hopeful);
      for (const node of together.keys()) fire(node);
      if (together.size > 0) return true;
    }
    return false;
  }
}

/** The clusters to try, each once: all at first, then those in which something changed since. */
function changedClusters(count: number) {
  const waiting = Array.from({ length: count }, (_, cluster) => cluster);
  const waits = new Uint8Array(count).fill(1);
  return {
    /** Adds a cluster; -1 is none. */
    add(cluster: number): void {
      if (cluster < 0 || waits[cluster]) return;
      waits[cluster] = 1;
      waiting.push(cluster);
    },
    /** Takes the last one out. */
    take(): number | undefined {
      const cluster = waiting.pop();
      if (cluster !== undefined) waits[cluster] = 0;
      return cluster;
    },
  };
}
