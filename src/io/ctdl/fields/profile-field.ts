/** Values that stand in a profile: costs, durations, credits. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { termOf } from '../schema/spelling.js';
import { inWords, numberOf } from '../values/number.js';
import { replacedAt, valueAt } from '../values/scalar.js';
import type { Field } from './field.js';

/** How values stand in the only profile of a list. */
export interface Profile {
  readonly term: Term;
  readonly field: string;
  /** The class of the profile. */
  readonly type: string;
  /** Name of a value → the term that carries it inside the profile, and what it may be. */
  readonly ways: ProfileWays;
  /** Which of several profiles has the total of the others. */
  readonly total?: (profile: Node) => boolean;
  /** The field from the values, and the values from the field. */
  readonly pack: (values: Fields) => Json;
  readonly unpack: (value: Json) => Fields;
}

type ProfileWays = {
  readonly [name: string]: {
    readonly term: Term;
    readonly accepts: (value: Json) => boolean;
    /** It is a number, which may be written as a text. */
    readonly number?: true;
  };
};

/** An amount: a number that is not negative. */
export const isAmount = (value: Json): boolean => typeof value === 'number' && value >= 0;

/** How a profile was written: with holes where the values were, and the places of the holes. */
export type ProfileForm = {
  readonly profile: Json;
  readonly places: { readonly [name: string]: readonly (string | number)[] };
  /** Numbers that were written as texts. */
  readonly texts?: { readonly [name: string]: string };
};

/** Values in the only profile of a list, or in the one that holds the total. The rest of the profile is kept. */
export function profileField({ term, field, type, ways, total, pack, unpack }: Profile): Field<ProfileForm> {
  return {
    term,
    fields: [field],
    read: (value) => {
      const found = placesIn(value, ways, total);
      if (!found) return undefined;
      const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
      const texts = Object.entries(found).flatMap(([name, { text }]) =>
        text === undefined ? [] : [[name, text]],
      );
      let profile = value;
      for (const { way } of Object.values(found)) profile = replacedAt(profile, way, null);
      const places = Object.fromEntries(Object.entries(found).map(([name, { way }]) => [name, way]));
      return {
        fields: { [field]: pack(values) },
        as: { profile, places, ...(texts.length > 0 && { texts: Object.fromEntries(texts) }) },
      };
    },
    write: (entity, as) => {
      const value = entity[field];
      if (value === undefined) return undefined;
      const values = unpack(value);
      if (as)
        return Object.entries(as.places).reduce(
          (now, [name, way]) => replacedAt(now, way, inText(values[name] as Json, as.texts?.[name])),
          as.profile,
        );
      const fresh = Object.entries(ways).map(([name, way]) => [way.term, values[name] as Json]);
      return [{ '@type': type, ...Object.fromEntries(fresh) }];
    },
  };
}

function inText(value: Json, before: string | undefined): Json {
  return typeof value === 'number' && before !== undefined ? inWords(value, before) : value;
}

interface Placed {
  readonly value: Json;
  readonly text?: string;
  readonly way: readonly (string | number)[];
}

/** Where in the profile each value stands. */
function placesIn(value: Json, ways: ProfileWays, total: Profile['total']) {
  const items = listed(value);
  const totals = items.length === 1 ? items : items.filter((item) => isNode(item) && total?.(item));
  const [profile] = totals;
  if (totals.length !== 1 || !isNode(profile)) return undefined;
  const start = isList(value) ? [items.indexOf(profile)] : [];
  const found: { [name: string]: Placed } = {};
  for (const [name, { term, accepts, number }] of Object.entries(ways)) {
    const keys = Object.keys(profile).filter((key) => termOf(key) === term);
    const [key] = keys;
    if (key === undefined || keys.length > 1) return undefined;
    const inside = innermost(profile[key] as Json);
    const meant = number && typeof inside?.value === 'string' ? numberOf(inside.value) : inside?.value;
    if (!inside || meant === undefined || !accepts(meant)) return undefined;
    const text = number && typeof inside.value === 'string' ? { text: inside.value } : {};
    found[name] = { value: meant, ...text, way: [...start, key, ...inside.way] };
  }
  return found;
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
