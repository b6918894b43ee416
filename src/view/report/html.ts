/** Pieces of a page: every text in them is text. */

import { visible } from '../../base/visible.js';
import { xml } from '../map/shapes.js';

/** A piece of a page, as it is written there. */
export interface Html {
  readonly html: string;
}

/** A text, which is shown as it is, or a piece. */
export type Content = string | Html;

/** An attribute without a value is `true`; one that is absent is `undefined`. */
type Attributes = { readonly [name: string]: string | true | undefined };

/** An element of a page. */
export function el(name: string, attributes: Attributes, ...content: readonly Content[]): Html {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? [` ${key}`] : [` ${key}="${written(value)}"`],
  );
  return { html: `<${name}${own.join('')}>${joined(content).html}</${name}>` };
}

/** Pieces after each other. */
export function joined(content: readonly Content[]): Html {
  return { html: content.map((each) => (typeof each === 'string' ? written(each) : each.html)).join('') };
}

/** A list with bullets; nothing where it has none. */
export function bullets(items: readonly Content[]): Html {
  return items.length === 0 ? joined([]) : el('ul', {}, ...items.map((item) => el('li', {}, item)));
}

/** A table: a caption, a row of heads, and rows that begin with a head. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Content[])[],
): Html {
  const head = el('tr', {}, ...heads.map((each) => el('th', { scope: 'col' }, each)));
  const body = rows.map(([first = '', ...rest]) =>
    el('tr', {}, el('th', { scope: 'row' }, first), ...rest.map((cell) => el('td', {}, cell))),
  );
  return el('table', {}, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, ...body));
}

/** A text as a page has it: what is not seen is written out. */
function written(text: string): string {
  return xml(visible(text));
}
