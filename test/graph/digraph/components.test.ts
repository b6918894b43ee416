import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cyclicComponents } from '../../../src/graph/digraph/components.js';
import { size, trials } from '../../depth.js';

type Edge = readonly [from: number, to: number, kept: boolean];

function layOut(size: number, edges: readonly Edge[]) {
  const sorted = [...edges].sort((a, b) => a[0] - b[0]);
  const offsets = Int32Array.from(
    { length: size + 1 },
    (_, node) => sorted.filter(([from]) => from < node).length,
  );
  return {
    offsets,
    targets: Int32Array.from(sorted, ([, to]) => to),
    kept: sorted.map(([, , kept]) => kept),
  };
}

function components(size: number, edges: readonly Edge[]): number[][] {
  const { kept, ...laidOut } = layOut(size, edges);
  const found = cyclicComponents(laidOut, (edge) => kept[edge] === true);
  return found.map((members) => [...members].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** Who leads to whom, by repeated joining; then who leads to each other. */
function byReachability(size: number, edges: readonly Edge[]): number[][] {
  const leads = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [from, to, kept] of edges) if (kept) leads[from]![to] = true;
  for (let by = 0; by < size; by++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) if (leads[from]![by] && leads[by]![to]) leads[from]![to] = true;
  const nodes = Array.from({ length: size }, (_, node) => node);
  const mates = nodes.map((node) => nodes.filter((other) => leads[node]![other] && leads[other]![node]));
  return mates.filter((members, node) => members[0] === node);
}

const graphs = fc.integer({ min: 1, max: 10 }).chain((size) => {
  const node = fc.nat({ max: size - 1 });
  const kept = fc.integer({ min: 0, max: 4 }).map((n) => n > 0);
  return fc.tuple(fc.constant(size), fc.array(fc.tuple(node, node, kept), { maxLength: 18 }));
});

describe('cyclicComponents', () => {
  test('finds the same components as a reachability matrix', () => {
    fc.assert(
      fc.property(graphs, ([size, edges]) => {
        expect(components(size, edges)).toEqual(byReachability(size, edges));
      }),
      trials(100_000, 3),
    );
  });

  test('finds nothing in a graph without edges or without nodes', () => {
    expect(components(0, [])).toEqual([]);
    expect(components(3, [])).toEqual([]);
  });

  test('counts one node with an edge to itself, unless that edge is not kept', () => {
    expect(components(2, [[1, 1, true]])).toEqual([[1]]);
    expect(components(2, [[1, 1, false]])).toEqual([]);
  });

  test('orders members ascending as numbers, and components by their least member', () => {
    const ring = [2, 10, 11].map((node, at, all): Edge => [node, all[(at + 1) % 3]!, true]);
    const pair: Edge[] = [
      [12, 1, true],
      [1, 12, true],
    ];
    expect(components(13, [...ring, ...pair])).toEqual([
      [1, 12],
      [2, 10, 11],
    ]);
  });

  test('takes a very long ring without recursion', () => {
    const length = size(300_000);
    const offsets = Int32Array.from({ length: length + 1 }, (_, node) => node);
    const targets = Int32Array.from({ length }, (_, node) => (node + 1) % length);
    const [ring, ...others] = cyclicComponents({ offsets, targets }, () => true);
    expect(ring).toHaveLength(length);
    expect(others).toEqual([]);
  });
});
