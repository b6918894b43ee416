/** What both pages are made of. */
import published from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
import developed from 'career-pathways/examples/tucson-bht-developed.json' with { type: 'json' };
import { health } from './health.js';

/** The documents to choose from. */
export const records = { health, published, developed };

export type RecordId = keyof typeof records;

/** The day of the example documents. An app with records of its own asks about today. */
export const asOf = '2026-11-01';

/** An element with its properties and children; texts are never read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Buttons of which one is pressed. */
export function choice<Id extends string>(
  label: string,
  chosen: Id,
  names: { readonly [id in Id]: string },
  choose: (id: Id) => void,
) {
  const buttons = (Object.keys(names) as Id[]).map((id) => {
    const button = make(
      'button',
      { id: `choose-${id}`, type: 'button', onclick: () => choose(id) },
      names[id],
    );
    button.setAttribute('aria-pressed', `${id === chosen}`);
    return button;
  });
  const group = make('div', { className: 'choice', ariaLabel: label }, ...buttons);
  group.setAttribute('role', 'group');
  return group;
}

/** Puts new contents into the page; whoever was at a field or a button still is. */
export function show(...contents: readonly Node[]) {
  const focused = document.activeElement?.id;
  document.body.replaceChildren(...contents);
  if (focused) document.getElementById(focused)?.focus();
}
