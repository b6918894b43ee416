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
  /** 1 for the steps that every route takes, as far as that was easy to see. */
  readonly surely: Uint8Array;
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
  /** Whether there is no such order. */
  readonly cyclic: boolean;
}

/** How a node is met. */
export const metBy = { nothing: 0, all: 1, any: 2, enough: 3 } as const;

/** The members of a node. */
export type Row = readonly { readonly member: number; readonly weight: number; readonly now: boolean }[];

/** A problem node by node. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly needs: readonly number[];
  readonly stepCount: number;
  readonly original: Int32Array;
  readonly surely: Uint8Array;
  readonly clusters: readonly Int32Array[];
  /** The stage in which each node comes true: orders what is caught in cycles. */
  readonly stages: Int32Array;
}

/** Lays a problem out, both ways. Cost: nodes + edges. */
export function layOut({ rows, needs, stepCount, original, surely, clusters, stages }: Rows): RouteProblem {
  const size = rows.length;
  const edges = rows.reduce((sum, row) => sum + row.length, 0);
  const intoOffsets = new Int32Array(size + 1);
  const offsets = new Int32Array(size + 1);
  rows.forEach((row, node) => {
    intoOffsets[node + 1] = intoOffsets[node]! + row.length;
    for (const { member } of row) offsets[member + 1]!++;
  });
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const members = new Int32Array(edges);
  const memberWeights = new Float64Array(edges);
  const targets = new Int32Array(edges);
  const weights = new Float64Array(edges);
  const counts = new Uint8Array(edges);
  const place = offsets.slice(0, size);
  rows.forEach((row, node) => {
    row.forEach(({ member, weight, now }, i) => {
      members[intoOffsets[node]! + i] = member;
      memberWeights[intoOffsets[node]! + i] = weight;
      const edge = place[member]!++;
      targets[edge] = node;
      weights[edge] = weight;
      counts[edge] = now ? edgeCounts.atOnce : edgeCounts.later;
    });
  });
  const { order, cyclic } = membersFirst(targets, offsets, intoOffsets, stages);
  return {
    stepCount,
    size,
    original,
    surely,
    need: Float64Array.from(needs),
    met: Uint8Array.from(rows, (row, node) => howMet(needs[node]!, row)),
    intoOffsets,
    members,
    memberWeights,
    offsets,
    targets,
    weights,
    counts,
    clusters,
    order,
    cyclic,
  };
}

/** The same problem with members of a cluster given to each other: easier, so that bounds for it are bounds. */
export function withoutClusters(problem: RouteProblem): RouteProblem {
  if (problem.clusters.length === 0) return problem;
  const clusterOf = new Int32Array(problem.size).fill(-1);
  problem.clusters.forEach((cluster, i) => {
    for (const node of cluster) clusterOf[node] = i;
  });
  const rows: { member: number; weight: number; now: boolean }[][] = Array.from(problem.met, () => []);
  const needs = [...problem.need];
  for (let member = 0; member < problem.size; member++)
    for (let edge = problem.offsets[member]!; edge < problem.offsets[member + 1]!; edge++) {
      const node = problem.targets[edge]!;
      const weight = problem.weights[edge]!;
      const now = problem.counts[edge] === edgeCounts.atOnce;
      if (now && clusterOf[member]! >= 0 && clusterOf[member] === clusterOf[node]) needs[node]! -= weight;
      else rows[node]!.push({ member, weight, now });
    }
  const stages = new Int32Array(problem.size);
  problem.order.forEach((node, place) => {
    stages[node] = place;
  });
  return layOut({ ...problem, rows, needs, clusters: [], stages });
}

function howMet(need: number, row: Row): number {
  if (need <= 0) return metBy.nothing;
  const least = row.reduce((min, { weight }) => Math.min(min, weight), Infinity);
  if (least >= need) return metBy.any;
  return row.reduce((sum, { weight }) => sum + weight, 0) - least < need ? metBy.all : metBy.enough;
}

/** Kahn's order; what is caught in cycles follows by its stage. */
function membersFirst(
  targets: Int32Array,
  offsets: Int32Array,
  intoOffsets: Int32Array,
  stages: Int32Array,
): { readonly order: Int32Array; readonly cyclic: boolean } {
  const open = Int32Array.from(stages, (_, node) => intoOffsets[node + 1]! - intoOffsets[node]!);
  const order: number[] = [];
  open.forEach((count, node) => {
    if (count === 0) order.push(node);
  });
  for (let i = 0; i < order.length; i++)
    for (let edge = offsets[order[i]!]!; edge < offsets[order[i]! + 1]!; edge++)
      if (--open[targets[edge]!]! === 0) order.push(targets[edge]!);
  const rest = [...open.keys()].filter((node) => open[node]! > 0);
  rest.sort((a, b) => stages[a]! - stages[b]! || a - b);
  return { order: Int32Array.from([...order, ...rest]), cyclic: rest.length > 0 };
}
