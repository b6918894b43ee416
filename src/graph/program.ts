/** Requirement trees as one flat AND/OR/k-of-n program over typed arrays. */

import { cyclicComponents, type Edges } from './digraph/components.js';

/** When an edge counts: at once, only from the next stage on, or then and only if the step is taken anew. */
export const edgeCounts = { atOnce: 0, later: 1, laterIfTaken: 2 } as const;

/** A way in which one thing counts towards another. */
export interface Member {
  readonly from: number;
  readonly weight: number;
  readonly counts: 0 | 1 | 2;
}

/**
 * Nodes that come true when enough of their members are true. Steps, facts and groups of requirements are all nodes.
 * Plain data: it can be cloned to a worker.
 */
export interface Program extends Edges {
  readonly size: number;
  /** How much must be counted before a node comes true. 0: from the start. */
  readonly need: Float64Array;
  /** What each edge adds. */
  readonly weights: Float64Array;
  /** When each edge counts: one of `edgeCounts`. */
  readonly counts: Uint8Array;
  /** The same edges by target: those into node `n` are `into[intoOffsets[n]] … `, numbers of edges. */
  readonly intoOffsets: Int32Array;
  readonly into: Int32Array;
  /** The source of each edge. */
  readonly sources: Int32Array;
  /** Sets of nodes that may only come true together (steps that must be taken at the same time). */
  readonly clusters: readonly Int32Array[];
  /** The cluster of each node; -1 for none. */
  readonly clusterOf: Int32Array;
}

/** What `programBuilder` makes. */
export type ProgramBuilder = ReturnType<typeof programBuilder>;

/** Collects nodes and edges, then lays them out. Nodes are numbered in the order they are added. */
export function programBuilder() {
  const listed: Listed = { need: [], from: [], to: [], weight: [], counts: [] };
  return {
    /** Adds a node that needs so much; returns its number. */
    node(needs: number): number {
      return listed.need.push(needs) - 1;
    },
    /** Lets a member count towards a node. */
    edge(member: Member, target: number): void {
      listed.from.push(member.from);
      listed.to.push(target);
      listed.weight.push(member.weight);
      listed.counts.push(member.counts);
    },
    /** The finished program. */
    finish(): Program {
      return layOut(listed);
    },
  };
}

/** What each node needs; and for each edge its ends, its weight and when it counts. */
type Listed = Record<'need' | 'from' | 'to' | 'weight' | 'counts', number[]>;

function layOut({ need, from, to, weight, counts }: Listed): Program {
  const size = need.length;
  const edges = from.length;
  const offsets = countingOffsets(from, size);
  const sources = new Int32Array(edges);
  const targets = new Int32Array(edges);
  const weights = new Float64Array(edges);
  const when = new Uint8Array(edges);
  const place = offsets.slice(0, size);
  for (let i = 0; i < edges; i++) {
    const edge = place[from[i]!]!++;
    sources[edge] = from[i]!;
    targets[edge] = to[i]!;
    weights[edge] = weight[i]!;
    when[edge] = counts[i]!;
  }
  const intoOffsets = countingOffsets(targets, size);
  const into = new Int32Array(edges);
  const end = intoOffsets.slice(0, size);
  for (let edge = 0; edge < edges; edge++) into[end[targets[edge]!]!++] = edge;
  const clusters = cyclicComponents({ offsets, targets }, (edge) => when[edge] === edgeCounts.atOnce);
  const clusterOf = new Int32Array(size).fill(-1);
  clusters.forEach((cluster, i) => {
    for (const node of cluster) clusterOf[node] = i;
  });
  return Object.freeze({
    size,
    need: Float64Array.from(need),
    offsets,
    targets,
    weights,
    counts: when,
    intoOffsets,
    into,
    sources,
    clusters,
    clusterOf,
  });
}

function countingOffsets(keys: ArrayLike<number>, size: number): Int32Array {
  const offsets = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) offsets[keys[i]! + 1]!++;
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
  return offsets;
}
