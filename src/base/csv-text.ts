/** Rows of cells as comma-separated values (RFC 4180, with a line feed after each row). */

/** What has to stand in quotes: separators, line ends, quotes, spaces at an end, a byte order mark. */
const quoted = /[",\r\n\uFEFF]|^ | $/;

/** Writes rows as they are; guard texts that may begin like a formula before (see `guarded`). */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: string): string {
  return quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
