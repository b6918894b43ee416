/**
 * The largest part of a cluster whose members hold if all of them do.
 *
 * Problem: greatest fixpoint of counted edges within a set of nodes. Method: begin with all and strike out who has not
 * enough, until none is struck out. Cost: the cluster and the edges from it.
 */

import { edgeCounts, type Program } from './program.js';

/** The edges of a program, and what its nodes need. */
export type Counted = Pick<Program, 'need' | 'offsets' | 'targets' | 'weights' | 'counts'>;

/** The nodes of a cluster that come into question, each with what is counted towards it already. */
export function amounts(
  cluster: Int32Array,
  got: Float64Array,
  mayHold: (node: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const node of cluster) if (mayHold(node)) found.set(node, got[node]!);
  return found;
}

/**
 * The members of that part, each with the amount that is counted towards it if all of them hold.
 *
 * @param hopeful - the nodes that come into question, each with what is counted towards it already
 */
export function supportingPart(program: Counted, hopeful: ReadonlyMap<number, number>): Map<number, number> {
  const { need, offsets, targets, weights, counts } = program;
  const part = new Map(hopeful);
  const among = (node: number, change: (target: number, weight: number) => void) => {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (counts[edge] === edgeCounts.atOnce && part.has(targets[edge]!))
        change(targets[edge]!, weights[edge]!);
  };
  for (const node of hopeful.keys())
    among(node, (target, weight) => part.set(target, part.get(target)! + weight));
  const failing = [...part.keys()].filter((node) => part.get(node)! < need[node]!);
  for (let node = failing.pop(); node !== undefined; node = failing.pop()) {
    if (!part.delete(node)) continue;
    among(node, (target, weight) => {
      const left = part.get(target)! - weight;
      part.set(target, left);
      if (left < need[target]!) failing.push(target);
    });
  }
  return part;
}
