/** Small random digraphs, with and without cycles, and slow answers about them from a table of who leads to whom. */
import * as fc from 'fast-check';
import { type BitRows, hasBit } from '../../../src/graph/digraph/bit-rows.js';

/** Edges between the nodes 0 … size − 1, in any order, some of them twice, some from a node to itself. */
export interface Sketch {
  readonly size: number;
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** Ids whose code units stand in the order of the numbers. */
export const idOf = (node: number): string => String.fromCharCode(65 + node);

/** The edges between ids. */
export const named = ({ edges }: Sketch): [string, string][] =>
  edges.map(([from, to]) => [idOf(from), idOf(to)]);

/** The ids of all nodes. */
export const idsOf = ({ size }: Sketch): string[] => Array.from({ length: size }, (_, node) => idOf(node));

const between = (size: number, maxLength: number) => {
  const node = fc.nat({ max: size - 1 });
  return fc.array(fc.tuple(node, node), { maxLength });
};

/** Any digraph; about half of these have a cycle. */
export const sketches: fc.Arbitrary<Sketch> = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.record({ size: fc.constant(size), edges: between(size, 16) }));

/** Digraphs without a cycle, whose numbering is no topological order. */
export const acyclicSketches: fc.Arbitrary<Sketch> = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc
    .tuple(
      between(size, 24),
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, n) => n),
        { minLength: size },
      ),
    )
    .map(([edges, places]) => ({
      size,
      edges: edges
        .filter(([from, to]) => from !== to)
        .map(([one, other]) => [places[Math.min(one, other)]!, places[Math.max(one, other)]!] as const),
    })),
);

/** The rows that hold a number. */
export const rowsWith = (rows: BitRows, column: number): number[] =>
  Array.from({ length: rows.rows }, (_, row) => row).filter((row) => hasBit(rows, row, column));

/** Whether a path of one edge or more leads from one node to another, by joining paths at every node in turn. */
export function leadsTo({ size, edges }: Sketch): boolean[][] {
  const leads = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [from, to] of edges) leads[from]![to] = true;
  for (let by = 0; by < size; by++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) if (leads[from]![by] && leads[by]![to]) leads[from]![to] = true;
  return leads;
}

/** Every path that starts at a node, the node alone included, in a graph without cycles. */
export function pathsFrom(sketch: Sketch, node: number): number[][] {
  const next = [...new Set(sketch.edges.filter(([from]) => from === node).map(([, to]) => to))];
  return [[node], ...next.flatMap((to) => pathsFrom(sketch, to).map((path) => [node, ...path]))];
}
