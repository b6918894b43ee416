import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { edgeCounts, type Program, programBuilder } from '../../src/graph/program.js';
import { trials } from '../depth.js';
import { systems } from './arbitrary-system.js';

/** The edges of a program as text, from both of its listings. */
function bothListings({ size, offsets, targets, sources, intoOffsets, into, weights, counts }: Program) {
  const text = (edge: number) => `${sources[edge]} to ${targets[edge]}: ${weights[edge]}, ${counts[edge]}`;
  const forward: string[] = [];
  const backward: string[] = [];
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      expect(sources[edge]).toBe(node);
      forward.push(text(edge));
    }
    for (let i = intoOffsets[node]!; i < intoOffsets[node + 1]!; i++) {
      expect(targets[into[i]!]).toBe(node);
      backward.push(text(into[i]!));
    }
  }
  return { forward, backward };
}

describe('programBuilder', () => {
  test('lays out the edges it was given, each once from either side', () => {
    const builder = programBuilder();
    const [a, b, c] = [builder.node(0), builder.node(2), builder.node(7)];
    builder.edge({ from: c, weight: 5, counts: edgeCounts.later }, a);
    builder.edge({ from: a, weight: 1, counts: edgeCounts.atOnce }, b);
    builder.edge({ from: c, weight: 2, counts: edgeCounts.laterIfTaken }, b);
    builder.edge({ from: a, weight: 1, counts: edgeCounts.atOnce }, b);
    const program = builder.finish();
    const { forward, backward } = bothListings(program);
    expect(forward).toEqual(['0 to 1: 1, 0', '0 to 1: 1, 0', '2 to 0: 5, 1', '2 to 1: 2, 2']);
    expect(backward.sort()).toEqual([...forward].sort());
    expect([...program.need]).toEqual([0, 2, 7]);
    expect(program.size).toBe(3);
  });

  test('makes a cluster of nodes that count towards each other at once, and of no others', () => {
    const builder = programBuilder();
    const nodes = [0, 1, 2, 3, 4].map(() => builder.node(1));
    const join = (from: number, to: number, counts: 0 | 1 | 2) =>
      builder.edge({ from: nodes[from]!, weight: 1, counts }, nodes[to]!);
    join(0, 3, edgeCounts.atOnce);
    join(3, 0, edgeCounts.atOnce);
    join(1, 2, edgeCounts.atOnce);
    join(2, 1, edgeCounts.later);
    join(4, 4, edgeCounts.atOnce);
    expect(builder.finish().clusters.map((cluster) => [...cluster])).toEqual([[0, 3], [4]]);
  });

  test('an empty program has no nodes and no edges', () => {
    const { size, targets, clusters } = programBuilder().finish();
    expect([size, targets.length, clusters.length]).toEqual([0, 0, 0]);
  });

  test('both listings of the edges of random pathways are the same edges', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const { forward, backward } = bothListings(pathwayGraph(system, 'p').program);
        expect(backward.sort()).toEqual(forward.sort());
      }),
      trials(20_000, 4),
    );
  });
});
