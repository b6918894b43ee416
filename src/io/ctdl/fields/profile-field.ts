/** Values that stand in a profile: costs, durations, credits. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { termOf } from '../schema/spelling.js';
import { numberOf } from '../values/number.js';
import { replacedAt, valueAt } from '../values/scalar.js';
import type { Reading } from './field.js';

/** How values stand in the only profile of a list. */
export interface Profile {
  readonly field: string;
  /** The class of the profile. */
  readonly type: string;
  readonly ways: ProfileWays;
  /** Which of several profiles has the total of the others. */
  readonly total?: (profile: Node) => boolean;
  /** The field from the values, and the values from the field. */
  readonly pack: (values: Fields) => Json;
  readonly unpack: (value: Json) => Fields;
}

/** Name of a value → the term that carries it, and what it means; nothing: it is no such value. */
export type ProfileWays = {
  readonly [name: string]: {
    readonly term: Term;
    readonly meaning: (value: Json) => Json | undefined;
  };
};

/** An amount: a number that is not negative, which may be written as a text. */
export function amountIn(value: Json): number | undefined {
  const amount = numberOf(value);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

/** How a profile was written: with holes where the values were, and the places of the holes. */
export type ProfileForm = {
  readonly profile: Json;
  readonly places: { readonly [name: string]: readonly (string | number)[] };
  /** Values that were written in other words than those of the model. */
  readonly texts?: { readonly [name: string]: string };
};

/** Values in the only profile of a list, or in the one that holds the total. The rest of the profile is kept. */
export function profileIn(
  value: Json,
  { field, ways, total, pack }: Profile,
): Reading<ProfileForm> | undefined {
  const items = listed(value);
  const totals = items.length === 1 ? items : items.filter((item) => isNode(item) && total?.(item));
  const [profile] = totals;
  if (totals.length !== 1 || profile === undefined) return undefined;
  const found = valuesIn(value, isList(value) ? [items.indexOf(profile)] : [], ways);
  return found && { fields: { [field]: pack(found.values) }, as: found.form };
}

/** The profile of an entity as it is now. */
export function profileNow(
  entity: Fields,
  as: ProfileForm | undefined,
  { field, type, ways, unpack }: Profile,
): Json | undefined {
  const value = entity[field];
  if (value === undefined) return undefined;
  const values = unpack(value);
  return as ? filledIn(as, values, ways) : [{ '@type': type, ...freshValues(values, ways) }];
}

/** The values of a fresh profile. */
export function freshValues(values: Fields, ways: ProfileWays): Node {
  return Object.fromEntries(Object.entries(ways).map(([name, { term }]) => [term, values[name] as Json]));
}

/** A profile with values in the places of those that were read from it. */
export function filledIn(
  { profile, places, texts = {} }: ProfileForm,
  values: Fields,
  ways: ProfileWays,
): Json {
  const written = (name: string) => {
    const value = values[name] as Json;
    const before = texts[name];
    if (before === undefined) return value;
    if (ways[name]?.meaning(before) === value) return before;
    return typeof value === 'number' ? String(value) : value;
  };
  return Object.entries(places).reduce((now, [name, way]) => replacedAt(now, way, written(name)), profile);
}

/** The values of the profile at a place inside another value, and that value with holes where they were. */
export function valuesIn(
  inside: Json,
  start: readonly (string | number)[],
  ways: ProfileWays,
): { readonly values: Fields; readonly form: ProfileForm } | undefined {
  const profile = valueAt(inside, start);
  if (profile === undefined || !isNode(profile)) return undefined;
  const values: { [name: string]: Json } = {};
  const places: { [name: string]: readonly (string | number)[] } = {};
  const texts: { [name: string]: string } = {};
  let holes = inside;
  for (const [name, { term, meaning }] of Object.entries(ways)) {
    const keys = Object.keys(profile).filter((key) => termOf(key) === term);
    const [key] = keys;
    if (key === undefined || keys.length > 1) return undefined;
    const found = innermost(profile[key] as Json);
    const meant = found && meaning(found.value);
    if (!found || meant === undefined) return undefined;
    const way = [...start, key, ...found.way];
    values[name] = meant;
    places[name] = way;
    if (typeof found.value === 'string' && found.value !== meant) texts[name] = found.value;
    holes = replacedAt(holes, way, null);
  }
  return { values, form: { profile: holes, places, ...(Object.keys(texts).length > 0 && { texts }) } };
}

function innermost(value: Json): { value: Json; way: (string | number)[] } | undefined {
  if (typeof value !== 'object' || value === null) return { value, way: [] };
  const way = isList(value) && value.length === 1 ? [0] : [];
  const item = isList(value) ? value[0] : value;
  if (isList(value) && value.length !== 1) return undefined;
  if (!isNode(item)) return item === undefined ? undefined : { value: item, way };
  const inner = valueAt(item, ['@value']);
  return inner === undefined ? undefined : { value: inner, way: [...way, '@value'] };
}
