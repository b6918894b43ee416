/**
 * Cells that no spreadsheet takes for a formula, and no reader of tables for a remark or for nothing.
 * Source of the dangerous beginnings: OWASP, CSV Injection.
 */

const dangerous = /^['=+\-@\t\r\n#\uFF1D\uFF0B\uFF0D\uFF20]|^$/;

/**
 * A text as a cell: one that begins like a formula, a remark or this guard itself gets an apostrophe in front; so does
 * the text without characters, which would else be taken for a cell that says nothing.
 */
export function guarded(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text that a cell stands for: takes the apostrophe away where `guarded` has put it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell;
}
