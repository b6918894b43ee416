/** Numbers in cells: digits, as JSON writes them. */

/** The number that a cell holds; nothing where it holds something else, such as a currency sign or a comma. */
export function numberOf(cell: string): number | undefined {
  const text = cell.trim();
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A number as a cell. */
export function numberCell(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number);
}
