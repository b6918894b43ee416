/**
 * What holds and what can begin now, kept up to date as more comes to hold.
 *
 * Problem: the first stage of `forwardChain`, incrementally. Method: its counters (Dowling and Gallier 1984), kept; a
 * cluster of simultaneous nodes is tried again only when something outside it has counted towards a member. Cost of an
 * addition: copying three arrays of one number for each node, and the edges of nodes that are newly held or newly come
 * true; for each cluster its size as often as it is touched. On cycles: what only supports itself does not come true.
 */

import { edgeCounts, type Program } from './program.js';
import { amounts, supportingPart } from './supporting-part.js';

/** One moment: never changed, every addition makes a new one. */
export interface RunningChain {
  /** 1 for nodes that hold. */
  readonly held: Uint8Array;
  /** 1 for nodes that hold or have come true in the first stage. */
  readonly fired: Uint8Array;
  /** How much has been counted towards each node that has not come true. */
  readonly got: Float64Array;
}

/** The chain of a person who holds these nodes. */
export function startChain(program: Program, nodes: readonly number[]): RunningChain {
  const { size, need } = program;
  const chain = { held: new Uint8Array(size), fired: new Uint8Array(size), got: new Float64Array(size) };
  for (const node of nodes) chain.held[node] = 1;
  const free: number[] = [];
  for (let node = 0; node < size; node++)
    if (chain.held[node] === 1 || need[node]! <= 0) {
      chain.fired[node] = 1;
      free.push(node);
    }
  propagate(program, chain, { newlyHeld: new Set(nodes), free, toTry: program.clusters.keys() });
  return chain;
}

/** The chain once these nodes hold too, and the nodes that newly hold or come true. */
export function advance(
  program: Program,
  chain: RunningChain,
  nodes: readonly number[],
): { readonly chain: RunningChain; readonly changed: readonly number[] } {
  const next = { held: chain.held.slice(), fired: chain.fired.slice(), got: chain.got.slice() };
  const newlyHeld = new Set(nodes.filter((node) => next.held[node] === 0));
  const free: number[] = [];
  for (const node of newlyHeld) {
    next.held[node] = 1;
    if (next.fired[node] === 1) continue;
    next.fired[node] = 1;
    free.push(node);
  }
  const fired = propagate(program, next, { newlyHeld, free, toTry: [] });
  return { chain: next, changed: [...new Set([...newlyHeld, ...fired])] };
}

/** What is not counted yet: what newly holds, what came true by itself, and the clusters to try. */
interface News {
  readonly newlyHeld: ReadonlySet<number>;
  readonly free: readonly number[];
  readonly toTry: Iterable<number>;
}

/** Counts what newly holds and what newly came true, until nothing more does; answers with all that came true. */
function propagate(
  program: Program,
  { fired, got }: RunningChain,
  { newlyHeld, free, toTry }: News,
): number[] {
  const { offsets, targets, weights, counts, need, clusters, clusterOf } = program;
  const changed = [...free];
  const waiting = [...free];
  const dirty = new Set(toTry);
  const fire = (node: number) => {
    fired[node] = 1;
    changed.push(node);
    waiting.push(node);
  };
  const give = (node: number, when: number) => {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const target = targets[edge]!;
      if (counts[edge] !== when || fired[target] === 1) continue;
      got[target]! += weights[edge]!;
      if (got[target]! >= need[target]!) fire(target);
      else if (clusterOf[target]! >= 0) dirty.add(clusterOf[target]!);
    }
  };
  for (const node of newlyHeld) give(node, edgeCounts.later);
  for (;;) {
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) give(node, edgeCounts.atOnce);
    const [cluster] = dirty;
    if (cluster === undefined) return changed;
    dirty.delete(cluster);
    const hopeful = amounts(clusters[cluster]!, got, (node) => fired[node] === 0);
    for (const node of supportingPart(program, hopeful).keys()) fire(node);
  }
}
