/**
 * Cells that no spreadsheet takes for a formula, and no reader of tables for a remark or for nothing.
 * Source of the dangerous beginnings: OWASP, CSV Injection. Blanks and unseen characters before a formula do not keep a
 * spreadsheet from it, and one that parts cells at semicolons or tabs finds a beginning behind each of them.
 */

const dangerous = /^['\t\r\n#]|^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^$/u;

/** The same behind a mark at which cells may be parted. */
const within = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

const parting = /([;\t\r\n])/;

/**
 * A text as a cell: one that begins like a formula, a remark or this guard itself gets an apostrophe in front; so does
 * the text without characters, which would else be taken for a cell that says nothing, and what begins like a formula
 * behind a semicolon or a tab.
 */
export function guarded(text: string): string {
  const [first = '', ...rest] = text.split(parting);
  const parts = rest.map((part, at) => (at % 2 === 1 && within.test(part) ? `'${part}` : part));
  return `${dangerous.test(text) ? "'" : ''}${first}${parts.join('')}`;
}

/** The text that a cell stands for: takes the apostrophes away where `guarded` has put them. */
export function unguarded(cell: string): string {
  const [first = '', ...rest] = cell.split(parting);
  const parts = rest.map((part, at) =>
    at % 2 === 1 && part.startsWith("'") && within.test(part.slice(1)) ? part.slice(1) : part,
  );
  const text = first + parts.join('');
  return text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}

/** JSON as a cell: a semicolon before what begins like a formula is written as an escape, which JSON reads again. */
export function guardedJson(json: string): string {
  const [first = '', ...rest] = json.split(';');
  return first + rest.map((part) => `${within.test(part) ? '\\u003b' : ';'}${part}`).join('');
}
