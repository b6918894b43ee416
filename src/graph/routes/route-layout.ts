/** A question about routes as typed arrays. */

import { edgeCounts } from '../program.js';

/**
 * The nodes that a goal can rest on, renumbered: first the steps that may have to be taken, then the groups and facts
 * between them, the goal last. What holds at the start is counted already. Every node can be reached.
 */
export interface RouteProblem {
  /** How many of the nodes are steps. */
  readonly stepCount: number;
  readonly size: number;
  /** The node in the program of each node; -1 for the goal. */
  readonly original: Int32Array;
  /** 1 for the steps that every route takes, as far as that is easy to see; worked out when a search asks. */
  readonly surely: () => Uint8Array;
  /** How much is still needed before a node comes true. */
  readonly need: Float64Array;
  /** How a node is met: by nothing, by all its members, by any of them, or by as much as it needs. */
  readonly met: Uint8Array;
  /** The members of node `n` are `members[intoOffsets[n]] …`. */
  readonly intoOffsets: Int32Array;
  readonly members: Int32Array;
  readonly memberWeights: Float64Array;
  /** What node `n` counts towards: `targets[offsets[n]] …`. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** When each of these edges counts, as in a program; matters inside clusters only. */
  readonly counts: Uint8Array;
  /** Sets of nodes that may only come true together. */
  readonly clusters: readonly Int32Array[];
  /** Nodes in an order in which members come first, as far as there is one. */
  readonly order: Int32Array;
  /** How many of them stand in such an order; all, unless there are cycles. */
  readonly sorted: number;
}

/** How a node is met. */
export const metBy = { nothing: 0, all: 1, any: 2, enough: 3 } as const;

/** The members of every node: those of node `n` are `members[offsets[n]] …`, with their weights. */
export interface Members {
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  readonly weights: Float64Array;
  /** 1 for those that count at once. */
  readonly now: Uint8Array;
}

/** A problem node by node. */
export interface Nodes {
  readonly into: Members;
  readonly need: Float64Array;
  readonly stepCount: number;
  readonly original: Int32Array;
  readonly surely: () => Uint8Array;
  readonly clusters: readonly Int32Array[];
  /** The stage in which each node comes true: orders what is caught in cycles. */
  readonly stages: Int32Array;
}

/** Lays a problem out, both ways. Cost: nodes + edges. */
export function layOut({ into, need, stepCount, original, surely, clusters, stages }: Nodes): RouteProblem {
  const { offsets: intoOffsets, members, weights: memberWeights, now } = into;
  const size = need.length;
  const edges = members.length;
  const offsets = new Int32Array(size + 1);
  for (let at = 0; at < edges; at++) offsets[members[at]! + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const targets = new Int32Array(edges);
  const weights = new Float64Array(edges);
  const counts = new Uint8Array(edges);
  const place = offsets.slice(0, size);
  const met = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    met[node] = howMet(need[node]!, memberWeights, intoOffsets[node]!, intoOffsets[node + 1]!);
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++) {
      const edge = place[members[at]!]!++;
      targets[edge] = node;
      weights[edge] = memberWeights[at]!;
      counts[edge] = now[at] === 1 ? edgeCounts.atOnce : edgeCounts.later;
    }
  }
  const { order, sorted } = membersFirst(targets, offsets, intoOffsets, stages);
  return {
    stepCount,
    size,
    original,
    surely,
    need,
    met,
    intoOffsets,
    members,
    memberWeights,
    offsets,
    targets,
    weights,
    counts,
    clusters,
    order,
    sorted,
  };
}

/** The same problem with members of a cluster given to each other: easier, so that bounds for it are bounds. */
export function withoutClusters(problem: RouteProblem): RouteProblem {
  if (problem.clusters.length === 0) return problem;
  const clusterOf = new Int32Array(problem.size).fill(-1);
  problem.clusters.forEach((cluster, i) => {
    for (const node of cluster) clusterOf[node] = i;
  });
  const need = problem.need.slice();
  const into: number[][] = Array.from(problem.met, () => []);
  const from = new Int32Array(problem.targets.length);
  for (let member = 0; member < problem.size; member++)
    for (let edge = problem.offsets[member]!; edge < problem.offsets[member + 1]!; edge++) {
      const node = problem.targets[edge]!;
      const now = problem.counts[edge] === edgeCounts.atOnce;
      from[edge] = member;
      if (now && clusterOf[member]! >= 0 && clusterOf[member] === clusterOf[node])
        need[node]! -= problem.weights[edge]!;
      else into[node]!.push(edge);
    }
  const stages = new Int32Array(problem.size);
  problem.order.forEach((node, place) => {
    stages[node] = place;
  });
  const edges = into.flat();
  const offsets = new Int32Array(problem.size + 1);
  into.forEach((list, node) => {
    offsets[node + 1] = offsets[node]! + list.length;
  });
  const members = Int32Array.from(edges, (edge) => from[edge]!);
  const weights = Float64Array.from(edges, (edge) => problem.weights[edge]!);
  const now = Uint8Array.from(edges, (edge) => (problem.counts[edge] === edgeCounts.atOnce ? 1 : 0));
  return layOut({ ...problem, into: { offsets, members, weights, now }, need, clusters: [], stages });
}

/** How a node is met by members of such weights, from one of them to before another. */
function howMet(need: number, weights: Float64Array, from: number, to: number): number {
  if (need <= 0) return metBy.nothing;
  let [sum, least] = [0, Infinity];
  for (let at = from; at < to; at++) {
    sum += weights[at]!;
    if (weights[at]! < least) least = weights[at]!;
  }
  if (least >= need) return metBy.any;
  return sum - least < need ? metBy.all : metBy.enough;
}

/** Kahn's order; what is caught in cycles follows by its stage. */
function membersFirst(
  targets: Int32Array,
  offsets: Int32Array,
  intoOffsets: Int32Array,
  stages: Int32Array,
): { readonly order: Int32Array; readonly sorted: number } {
  const size = stages.length;
  const open = new Int32Array(size);
  const order = new Int32Array(size);
  let sorted = 0;
  for (let node = 0; node < size; node++) {
    open[node] = intoOffsets[node + 1]! - intoOffsets[node]!;
    if (open[node] === 0) order[sorted++] = node;
  }
  for (let i = 0; i < sorted; i++)
    for (let edge = offsets[order[i]!]!; edge < offsets[order[i]! + 1]!; edge++)
      if (--open[targets[edge]!]! === 0) order[sorted++] = targets[edge]!;
  const rest = sorted < size ? [...open.keys()].filter((node) => open[node]! > 0) : [];
  order.set(
    rest.sort((a, b) => stages[a]! - stages[b]! || a - b),
    sorted,
  );
  return { order, sorted };
}
