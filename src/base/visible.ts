/** Text that cannot steer what shows it: one line, with every character that is not seen written out. */

/** Ends of lines and tabs, which show as a blank. */
const breaks = /[\t-\r\u0085\u2028\u2029]/g;

/**
 * What a terminal obeys or a reader cannot see: controls, marks of direction, blanks that pass for letters, halves of
 * characters. What joins letters and picks their form stays: words of several languages are written with it.
 */
const unseen = /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2800]/gu;

/** A text as one line in which nothing is hidden: `Weld\u001b[2J` for one that would clear the screen. */
export function visible(text: string): string {
  return text.replaceAll(breaks, ' ').replaceAll(unseen, writtenOut);
}

/** Lines as text: each of them is one line, whatever it holds. */
export function plainText(lines: readonly string[]): string {
  return lines.map((line) => `${visible(line)}\n`).join('');
}

/**
 * A value as JSON that may be shown in a terminal and stand in a page: the same value, with such characters, and the
 * one that begins a tag, as JSON escapes.
 */
export function jsonText(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return json
    .replaceAll(/[<\u2028\u2029]/g, writtenOut)
    .replaceAll(unseen, (mark) => (mark === '\n' ? mark : writtenOut(mark)));
}

/** A character by its code units, as JSON writes them. */
function writtenOut(mark: string): string {
  return [...Array(mark.length).keys()]
    .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
