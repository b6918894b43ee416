/** References: plain addresses or `{ "@id": … }`, alone or in lists. */

import { isList, isNode, isSaid, type Json, listed } from '../../../base/json.js';

/** How references were written. `more` are those that the model does not hold: to things outside the document. */
export type ReferencesForm = {
  readonly list: boolean;
  readonly node: boolean;
  readonly more?: readonly string[];
  /** What the model holds and this list did not name. */
  readonly less?: readonly string[];
  /** What stood there beyond that, of things in the document: twice, or named nowhere else. */
  readonly again?: readonly string[];
  /** Children that are such because they are required: they stay where that is no longer so. */
  readonly required?: readonly string[];
  /** The order of the list, where it is not the one of the model. */
  readonly order?: readonly string[];
};

/** The addresses that a value refers to; nothing where it is anything else than references of one kind. */
export function readReferences(value: Json): { ids: string[]; form: ReferencesForm } | undefined {
  const items = listed(value);
  const ids = items.map(idOf);
  const node = items.some(isNode);
  if (ids.some((id) => id === undefined) || (node && !items.every(isNode))) return undefined;
  return { ids: ids as string[], form: { list: isList(value), node } };
}

/** The items of a list of references: addresses, and whatever else stands there as it is. */
export function referenceItems(value: Json): { items: readonly Json[]; form: ReferencesForm } {
  const items = listed(value);
  const node = items.some((item) => isNode(item) && idOf(item) !== undefined);
  return { items: items.map((item) => idOf(item) ?? item), form: { list: isList(value), node } };
}

/** The address that a single item refers to. */
function idOf(item: Json): string | undefined {
  if (typeof item === 'string') return isSaid(item) ? item : undefined;
  if (!isNode(item)) return undefined;
  const id = item['@id'] ?? item['id'];
  return Object.keys(item).length === 1 && isSaid(id) && item['@id'] !== undefined ? id : undefined;
}

/** Writes references, dressed as they were: a single one stays alone where it was not in a list. */
export function writeReferences(ids: readonly Json[], form: ReferencesForm): Json | undefined {
  if (ids.length === 0) return form.list ? [] : undefined;
  const items = ids.map((id) => (form.node && typeof id === 'string' ? { '@id': id } : id));
  return form.list || items.length > 1 ? items : (items[0] as Json);
}

/** What to note so that a list can be written again from what the model holds; `here`: what is in the document. */
export function differing(
  named: readonly string[],
  held: readonly string[],
  here: (address: string) => boolean,
): Pick<ReferencesForm, 'more' | 'less' | 'again'> {
  const inHeld = new Set(held);
  const once = new Set(named);
  const seen = new Set<string>();
  const beyond = named.filter((id) => !inHeld.has(id) || seen.has(id) || !seen.add(id));
  const more = beyond.filter((id) => !here(id));
  const again = beyond.filter(here);
  const less = held.filter((id) => !once.has(id));
  return {
    ...(more.length > 0 && { more }),
    ...(less.length > 0 && { less }),
    ...(again.length > 0 && { again }),
  };
}

/** What the model holds now, with those differences. */
export function reconciled(
  held: readonly string[],
  { more = [], less = [], again = [], required = [], order = [] }: ReferencesForm,
  here: (address: string) => boolean,
): string[] {
  const left = new Set(less);
  const now = held.filter((id) => !left.has(id));
  const there = new Set(required.length > 0 ? held : []);
  const all = [
    ...now,
    ...required.filter((id) => !there.has(id) && here(id)),
    ...more,
    ...again.filter(here),
  ];
  if (order.length === 0) return all;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? order.length;
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}
