/** Makes text stay text in Markdown. */

import { visible } from '../base/visible.js';

/** Marks of Markdown and HTML, of formulas between dollars; a point that may stand in the name of a site. */
const marks = /[&<>|*_`[\]\\#~!$@]|\.(?=[\p{L}\d])|:(?=\/)/gu;

/** What begins a list, a line across, or a heading where a line begins. */
const beginning = /^[-+=]|(?<=^\d{1,9})[.)]/;

/** Where a renderer makes a link or a name out of what is text already: a comment keeps the two apart. */
const apart = /(?<=&#(?:64|58);)(?=[\p{L}\d/])/gu;

/** Text for Markdown, and for HTML made from it: every mark is written as a character reference. */
export function escaped(text: string): string {
  return visible(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(marks, reference)
    .replace(beginning, reference)
    .replaceAll(apart, '<!-- -->');
}

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}
