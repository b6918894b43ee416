/** Several texts in one cell, with semicolons between them. */

/** The texts as one cell. */
export function listed(texts: readonly string[]): string {
  return texts.join('; ');
}

/** The texts of a cell, without the blanks around them; nothing between two semicolons is no text. */
export function unlisted(cell: string): string[] {
  return cell
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
