/** The sectors of the North American Industry Classification System (Census Bureau, NAICS 2022). */

/** The twenty sectors of NAICS 2022, by the first two digits, or the first pair of a sector that spans several. */
export const sectorCodes: readonly string[] = [
  ...['11', '21', '22', '23', '31', '42', '44', '48', '51', '52'],
  ...['53', '54', '55', '56', '61', '62', '71', '72', '81', '92'],
];

/** The sector of a NAICS code: its first two digits, or the first pair of a sector that spans several. */
export function sectorOf(code: string): string {
  const two = code.slice(0, 2);
  return ({ 32: '31', 33: '31', 45: '44', 49: '48' } as { readonly [two: string]: string })[two] ?? two;
}

/** Whether two NAICS codes are of one industry: one contains the other. Two digits, or a pair as "31-33", are a whole sector. */
export function sectorsMeet(one: string, other: string): boolean {
  const isWhole = [one, other].some((code) => code.length === 2 || code[2] === '-');
  return one.startsWith(other) || other.startsWith(one) || (isWhole && sectorOf(one) === sectorOf(other));
}
