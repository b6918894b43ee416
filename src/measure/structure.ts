/** The four structural metrics of a plain graph, of nodes and edges alone. */

import type { Adjacency } from '../graph/digraph/digraph.js';
import { pathLengths } from '../graph/digraph/longest-paths.js';
import { blocking } from './blocking.js';
import { centrality } from './centrality.js';
import { type WholeNumber, wholeNumber } from './whole-number.js';

/** The calendar that a curriculum runs by. */
export type Calendar = 'semester' | 'quarter';

/** All of them. */
export const calendars: readonly Calendar[] = ['semester', 'quarter'];

/** Structural metrics of a curriculum as a whole. */
export interface CurricularTotals {
  /** The sum of the blocking factors. */
  readonly blocking: number;
  /** The sum of the delay factors, in steps. */
  readonly delay: number;
  /** The sum of the centralities, exact at any size. */
  readonly centrality: WholeNumber;
  /** The structural complexity: the sum of the complexities. */
  readonly complexity: number;
  /**
   * How many steps have no delay, and so no part in the sums of delay, centrality and complexity: before, on and behind
   * a cycle. Absent: none.
   */
  readonly unmeasured?: number;
}

/** Metrics by node, and their sums. */
export interface Structure {
  readonly blocking: Int32Array;
  /** `Infinity` before, on and behind a cycle. */
  readonly delay: Float64Array;
  readonly centrality: readonly (bigint | undefined)[];
  /** In tenths, so that sums are exact; `Infinity` where the delay is. */
  readonly tenths: Float64Array;
  readonly sums: Sums;
}

/** Sums of metrics that can be added up further. */
export interface Sums {
  readonly blocking: number;
  readonly delay: number;
  readonly centrality: bigint | undefined;
  readonly tenths: number;
}

/** Measures a graph. Cost: at most nodes × edges / 32, and long numbers where there are very many paths. */
export function structure(graph: Adjacency, calendar: Calendar): Structure {
  const blocks = blocking(graph);
  const delay = pathLengths(graph).through;
  const inside = centrality(graph);
  const tenths = delay.map((length, node) => scaled(length + blocks[node]!, calendar));
  const sums = {
    blocking: blocks.reduce((sum, count) => sum + count, 0),
    delay: delay.reduce((sum, length) => sum + length, 0),
    centrality: inside.reduce<bigint | undefined>(add, 0n),
    tenths: tenths.reduce((sum, part) => sum + part, 0),
  };
  return { blocking: blocks, delay, centrality: inside, tenths, sums };
}

/** Two whole numbers added; undefined if one is. */
export function add(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** Sums over the nodes that have a value, with how many have none. */
export function totalsOf({
  blocking: blocks,
  delay,
  centrality: inside,
  tenths,
}: Omit<Structure, 'sums'>): CurricularTotals {
  const measured = [...delay.keys()].filter(
    (node) => finite(delay[node]!) !== null && inside[node] !== undefined,
  );
  const sum = (values: Float64Array) => measured.reduce((total, node) => total + values[node]!, 0);
  const unmeasured = delay.length - measured.length;
  return {
    blocking: blocks.reduce((total, count) => total + count, 0),
    delay: sum(delay),
    centrality: wholeNumber(measured.reduce((total, node) => total + inside[node]!, 0n)),
    complexity: sum(tenths) / 10,
    ...(unmeasured > 0 && { unmeasured }),
  };
}

/** A number, or null in place of `Infinity`. */
export function finite(value: number): number | null {
  return value === Number.POSITIVE_INFINITY ? null : value;
}

/** Complexity in tenths. Three quarters are two semesters; each step is rounded, never a sum. */
function scaled(complexity: number, calendar: Calendar): number {
  return calendar === 'quarter' ? Math.round((complexity * 20) / 3) : complexity * 10;
}
