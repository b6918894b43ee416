/** Pieces of the page: every text in them is text. */

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export function button(id: string, text: string, onclick: () => void, disabled = false) {
  return make('button', { id, type: 'button', onclick, disabled }, text);
}

export function tick(id: string, text: string, checked: boolean, onchange: () => void) {
  return make(
    'label',
    { className: 'tick' },
    make('input', { id, type: 'checkbox', checked, onchange }),
    text,
  );
}

/** A list to choose one from, with its label; the first option may be none of them. */
export function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
) {
  const select = make('select', { id, onchange: () => choose(select.value) });
  for (const [value, text] of options)
    select.append(make('option', { value, selected: value === chosen }, text));
  return make('label', { className: 'field' }, make('span', {}, label), select);
}

/** Gives the reader a file. */
export function save(name: string, type: string, content: BlobPart) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
