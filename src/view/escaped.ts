/** Makes text stay text in Markdown. */

/** Text for Markdown, and for HTML made from it: every mark is written as a character reference. */
export function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[&<>|*_`[\]\\#~!]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
