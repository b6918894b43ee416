/** Many sets of small numbers, each a row of bits. */

/** Rows of bits. Bit `column` of row `row` is bit `column % 32` of `bits[row * words + floor(column / 32)]`. */
export interface BitRows {
  /** How many rows there are. */
  readonly rows: number;
  /** How many numbers of 32 bits a row takes. */
  readonly words: number;
  /** The rows, one after the other. */
  readonly bits: Uint32Array;
}

/** Rows without any bit. */
export function bitRows(rows: number, columns: number): BitRows {
  const words = Math.ceil(columns / 32);
  return { rows, words, bits: new Uint32Array(rows * words) };
}

/**
 * Whether a row holds a number.
 *
 * @example
 * ```ts
 * import { closure, digraph, hasBit } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse']]);
 * hasBit(closure(graph), 0, 2); // => true
 * ```
 */
export function hasBit({ words, bits }: BitRows, row: number, column: number): boolean {
  return ((bits[row * words + (column >>> 5)]! >>> (column & 31)) & 1) === 1;
}

/** Puts a number into a row. */
export function setBit({ words, bits }: BitRows, row: number, column: number): void {
  bits[row * words + (column >>> 5)]! |= 1 << (column & 31);
}

/** Takes a number out of a row. */
export function clearBit({ words, bits }: BitRows, row: number, column: number): void {
  bits[row * words + (column >>> 5)]! &= ~(1 << (column & 31));
}

/** Puts into a row everything that another row holds. */
export function orRow({ words, bits }: BitRows, row: number, other: number): void {
  for (let at = row * words, from = other * words, end = at + words; at < end; at++, from++)
    bits[at]! |= bits[from]!;
}

/**
 * How many numbers a row holds.
 *
 * @example
 * ```ts
 * import { closure, countRow, digraph } from 'career-pathways/graph';
 * countRow(closure(digraph([['abe', 'aide'], ['aide', 'nurse']])), 0); // => 2
 * ```
 */
export function countRow({ words, bits }: BitRows, row: number): number {
  let count = 0;
  for (let at = row * words, end = at + words; at < end; at++) count += ones(bits[at]!);
  return count;
}

/**
 * The numbers a row holds, ascending.
 *
 * @example
 * ```ts
 * import { closure, digraph, listRow } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse']]);
 * [...listRow(closure(graph), 0)].map((node) => graph.ids[node]); // => ['aide', 'nurse']
 * ```
 */
export function listRow(rows: BitRows, row: number): Int32Array {
  const found = new Int32Array(countRow(rows, row));
  let count = 0;
  for (let word = 0; word < rows.words; word++)
    for (let left = rows.bits[row * rows.words + word]!; left !== 0; left &= left - 1)
      found[count++] = word * 32 + 31 - Math.clz32(left & -left);
  return found;
}

/**
 * The rows that hold a number, ascending: with what `reachFrom` gives, all that one source reaches.
 *
 * @example
 * ```ts
 * import { digraph, listColumn, reachFrom } from 'career-pathways/graph';
 * const graph = digraph([['abe', 'aide'], ['aide', 'nurse']]);
 * const aide = graph.indexOf.get('aide')!;
 * [...listColumn(reachFrom(graph, [aide]), 0)].map((node) => graph.ids[node]); // => ['nurse']
 * ```
 */
export function listColumn(rows: BitRows, column: number): Int32Array {
  const found: number[] = [];
  for (let row = 0; row < rows.rows; row++) if (hasBit(rows, row, column)) found.push(row);
  return Int32Array.from(found);
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
