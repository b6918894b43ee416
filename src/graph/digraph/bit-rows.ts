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

/** Whether a row holds a number. */
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

/** How many numbers a row holds. */
export function countRow({ words, bits }: BitRows, row: number): number {
  let count = 0;
  for (let at = row * words, end = at + words; at < end; at++) count += ones(bits[at]!);
  return count;
}

/** Calls with every row and every number that it holds, both ascending. */
export function eachBit({ words, bits }: BitRows, call: (row: number, column: number) => void): void {
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at]!; left !== 0; left &= left - 1)
      call(Math.floor(at / words), (at % words) * 32 + 31 - Math.clz32(left & -left));
}

/** The numbers a row holds, ascending. */
export function listRow(rows: BitRows, row: number): Int32Array {
  const found = new Int32Array(countRow(rows, row));
  let count = 0;
  for (let word = 0; word < rows.words; word++)
    for (let left = rows.bits[row * rows.words + word]!; left !== 0; left &= left - 1)
      found[count++] = word * 32 + 31 - Math.clz32(left & -left);
  return found;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
