import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { transitiveReduction } from '../../../src/graph/digraph/transitive-reduction.js';
import { depth, seen, size, trials } from '../../depth.js';
import { acyclicSketches, idOf, idsOf, leadsTo, named, type Sketch, sketches } from './arbitrary-digraph.js';

function reduced(sketch: Sketch) {
  const { from, to } = transitiveReduction(digraph(named(sketch), { ids: idsOf(sketch) }));
  return [...from].map((node, edge) => [node, to[edge]!]);
}

const once = ({ edges }: Sketch) =>
  [...new Map(edges.map((edge) => [edge.join(), edge])).values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

const without = (sketch: Sketch, left: readonly (readonly number[])[]): Sketch => ({
  ...sketch,
  edges: sketch.edges.filter(([from, to]) => !left.some((edge) => edge[0] === from && edge[1] === to)),
});

/** The nodes that each node leads to. */
function successors({ edges }: Sketch): Map<number, number[]> {
  const next = new Map<number, number[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

/** Whether a path that does not start with this edge leads to where it leads. */
function anotherPath(next: ReadonlyMap<number, readonly number[]>, from: number, to: number): boolean {
  const waiting = (next.get(from) ?? []).filter((node) => node !== to);
  const tally = new Set(waiting);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === to) return true;
    for (const other of next.get(node) ?? [])
      if (!tally.has(other)) {
        tally.add(other);
        waiting.push(other);
      }
  }
  return false;
}

describe('transitiveReduction', () => {
  test('finds exactly the edges without which their ends are still joined, in a graph without cycles', () => {
    fc.assert(
      fc.property(acyclicSketches, (sketch) => {
        const spare = once(sketch).filter(
          ([from, to]) => leadsTo(without(sketch, [[from, to]]))[from]![to] === true,
        );
        expect(reduced(sketch)).toEqual(spare);
      }),
      trials(60_000, 1),
    );
  });

  test('left out all at once, they change nothing about who leads to whom, cycles or not', () => {
    fc.assert(
      fc.property(fc.oneof(sketches, acyclicSketches), (sketch) => {
        const unnecessary = reduced(sketch);
        expect(leadsTo(without(sketch, unnecessary))).toEqual(leadsTo(sketch));
      }),
      trials(60_000, 2),
    );
  });

  test('with cycles, finds the edges that a path through a third set of nodes replaces', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const leads = leadsTo(sketch);
        const nodes = Array.from({ length: sketch.size }, (_, node) => node);
        const together = (one: number, other: number) =>
          one === other || (leads[one]![other] && leads[other]![one]);
        const spare = once(sketch).filter(
          ([from, to]) =>
            !together(from, to) &&
            nodes.some(
              (by) => !together(by, from) && !together(by, to) && leads[from]![by] && leads[by]![to],
            ),
        );
        expect(reduced(sketch)).toEqual(spare);
      }),
      trials(80_000, 3),
    );
  });

  test('finds the same as a search for another path does, in graphs of many blocks', () => {
    const nodes = size(900);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(nodes - 2)), (numbers) => {
        const edges = Array.from({ length: 3 * nodes }, () => {
          const [one = 0, other = 0] = numbers.take(2);
          return [Math.min(one, other), Math.max(one, other + Number(one === other))] as const;
        });
        const next = successors({ size: nodes, edges });
        const spare = once({ size: nodes, edges }).filter(([from, to]) => anotherPath(next, from, to));
        seen(spare.length, 50);
        expect(reduced({ size: nodes, edges })).toEqual(spare);
      }),
      { ...trials(80, 4), endOnFailure: true },
    );
  });

  test.skipIf(depth === 'quick')(
    'takes more ends than fit into one block: every edge of a tournament but those between neighbours',
    () => {
      const size = 600;
      const edges = Array.from({ length: size }, (_, from) =>
        Array.from({ length: size - from - 1 }, (_, at) => [from, from + 1 + at] as const),
      ).flat();
      const named = edges.map(([from, to]): [string, string] => [idOf(from), idOf(to)]);
      const { from, to } = transitiveReduction(digraph(named));
      expect(from).toHaveLength(edges.length - (size - 1));
      expect([...from].every((node, edge) => to[edge]! > node + 1)).toBe(true);
    },
  );
});
