/** Short ways to write curricula as lists of edges, and the published ones that are small. */

import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import type { StepGraph } from '../../src/graph/step-graph.js';
import type { Timing } from '../../src/model/vocabulary.js';
import { all, pathwayOf, step } from '../graph/small-system.js';

export type TypedEdge = readonly [from: string, to: string, timing?: Timing];

/** A pathway whose steps require all that lead to them. */
export function curriculum(ids: readonly string[], edges: readonly TypedEdge[]): StepGraph {
  const steps = ids.map((id) => {
    const of = edges
      .filter(([, to]) => to === id)
      .map(([from, , timing = 'before']) => ({ kind: 'step', step: from, timing }) as const);
    return of.length > 0 ? step(id, all(...of)) : step(id);
  });
  return pathwayGraph(pathwayOf(steps), 'p');
}

/** `A>B B>C* C>D!`: edges, `*` for concurrent, `!` for the same term. */
export function edgesOf(text: string): TypedEdge[] {
  return text.split(' ').map((word): TypedEdge => {
    const [, from = '', to = '', mark] = /^(\w+)>(\w+)([*!]?)$/.exec(word) ?? [];
    return [from, to, mark === '*' ? 'concurrent' : mark === '!' ? 'same-term' : 'before'];
  });
}

/** Values by step, in the order of the ids, and totals in the order blocking, delay, centrality, complexity. */
export interface Published {
  readonly name: string;
  readonly ids: string;
  readonly edges: string;
  readonly blocking: readonly number[];
  readonly delay: readonly number[];
  readonly centrality: readonly number[];
  readonly complexity: readonly number[];
  readonly totals: readonly [number, number, number, number];
}

/**
 * Published values. UBW-8, PBW-7 and the diamond: tests of CurricularAnalytics.jl. Four courses: Heileman and others
 * 2018 (arXiv:1811.09676). Calculus-ready and Wright State: notebooks of Curricular Analytics on the electrical
 * engineering curriculum (those of single steps computed from the definitions). Ladder: six steps one after the other.
 */
export const published: readonly Published[] = [
  {
    name: 'UBW-8',
    ids: 'ABCDEFGH',
    edges: 'A>C B>C D>C* C>E D>F',
    blocking: [2, 2, 1, 3, 0, 0, 0, 0],
    delay: [3, 3, 3, 3, 3, 2, 1, 1],
    centrality: [0, 0, 9, 0, 0, 0, 0, 0],
    complexity: [5, 5, 4, 6, 3, 2, 1, 1],
    totals: [8, 19, 9, 27],
  },
  {
    name: 'PBW-7',
    ids: 'ABCDEFG',
    edges: 'A>B* A>C B>D C>D* C>E D>F D>G* G>F',
    blocking: [6, 3, 4, 2, 0, 0, 1],
    delay: [5, 5, 5, 5, 3, 5, 5],
    centrality: [0, 9, 12, 18, 0, 0, 10],
    complexity: [11, 8, 9, 7, 3, 5, 6],
    totals: [16, 33, 49, 49],
  },
  {
    name: 'Diamond',
    ids: 'ABCD',
    edges: 'A>B A>C B>D C>D',
    blocking: [3, 1, 1, 0],
    delay: [3, 3, 3, 3],
    centrality: [0, 3, 3, 0],
    complexity: [6, 4, 4, 3],
    totals: [5, 12, 6, 17],
  },
  {
    name: 'Four courses (a)',
    ids: '1234',
    edges: '1>2 1>3 2>4',
    blocking: [3, 1, 0, 0],
    delay: [3, 3, 2, 3],
    centrality: [0, 3, 0, 0],
    complexity: [6, 4, 2, 3],
    totals: [4, 11, 3, 15],
  },
  {
    name: 'Four courses (b)',
    ids: '1234',
    edges: '1>3 2>3 3>4',
    blocking: [2, 2, 1, 0],
    delay: [3, 3, 3, 3],
    centrality: [0, 0, 6, 0],
    complexity: [5, 5, 4, 3],
    totals: [5, 12, 6, 17],
  },
  {
    name: 'Calculus-ready',
    ids: '1234567',
    edges: '1>2 1>3* 3>4 2>4* 2>5 2>6 4>6* 6>7 5>7*',
    blocking: [6, 4, 3, 2, 1, 1, 0],
    delay: [5, 5, 5, 5, 4, 5, 5],
    centrality: [0, 13, 5, 10, 4, 14, 0],
    complexity: [11, 9, 8, 7, 5, 6, 5],
    totals: [17, 34, 46, 51],
  },
  {
    name: 'Wright State',
    ids: '12345678',
    edges: '1>2 2>3 2>4* 4>5 3>5* 3>6 1>7 7>8 6>8*',
    blocking: [7, 5, 3, 1, 0, 1, 1, 0],
    delay: [5, 5, 5, 4, 4, 5, 3, 5],
    centrality: [0, 13, 9, 4, 0, 5, 3, 0],
    complexity: [12, 10, 8, 5, 4, 6, 4, 5],
    totals: [18, 36, 34, 54],
  },
  {
    name: 'Ladder of six',
    ids: '123456',
    edges: '1>2 2>3 3>4 4>5 5>6',
    blocking: [5, 4, 3, 2, 1, 0],
    delay: [6, 6, 6, 6, 6, 6],
    centrality: [0, 6, 6, 6, 6, 0],
    complexity: [11, 10, 9, 8, 7, 6],
    totals: [15, 36, 24, 51],
  },
];
