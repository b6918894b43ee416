/** The ways in which properties carry fields: as a text, an address, a number in a profile, a word. */

import { isCalendarDate } from '../../../base/calendar-date.js';
import type { Json } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import { type Fields, isList, isNode, listed } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { termOf } from '../schema/spelling.js';
import {
  differing,
  type ReferencesForm,
  readReferences,
  reconciled,
  writeReferences,
} from '../values/references.js';
import { replacedAt, scalarOf, valueAt, wrapped } from '../values/scalar.js';
import { readTexts, type TextForm, writeTexts } from '../values/text.js';
import { emptyList, type Field } from './field.js';

/** A text, with its translations. Where it is not optional, an entity whose title is its id has no name of its own. */
export function textField(term: Term, field: string, optional = field === 'description'): Field<TextForm> {
  return {
    term,
    fields: [field],
    read: (value, { language }) => {
      const read = readTexts(value, language);
      if (!read) return undefined;
      const translations = Object.fromEntries(
        Object.entries(read.texts.others).map(([tag, text]) => [tag, { [field]: text }]),
      );
      return {
        fields: { [field]: read.texts.text, ...(Object.keys(translations).length > 0 && { translations }) },
        as: read.form,
      };
    },
    write: (entity, as, { language }) => {
      const text = entity[field];
      if (typeof text !== 'string' || text === '') return undefined;
      if (as === undefined && text === entity['id'] && !optional) return undefined;
      return writeTexts({ text, others: translationsOf(entity, field, as, language) }, as, language);
    },
    leaves: (entity) => (entity[field] === '' ? [[field]] : []),
  };
}

/** The translations of a field, but for one into the language that the text itself is in. */
function translationsOf(
  entity: Fields,
  field: string,
  form: TextForm | undefined,
  language: string | undefined,
) {
  const main = form?.kind === 'languages' ? form.main : (language ?? 'und');
  const all = isNode(entity['translations']) ? entity['translations'] : {};
  return Object.fromEntries(
    Object.entries(all).flatMap(([tag, texts]) => {
      const text = isNode(texts) ? texts[field] : undefined;
      return typeof text === 'string' && text !== '' && tag !== main ? [[tag, text]] : [];
    }),
  );
}

/** References that were not read from anywhere stand in a list. */
const freshList: ReferencesForm = { list: true, node: false };

/** One entity of a table, by its address. Further ones, and those outside of the document, are kept. */
export function referenceField(term: Term, field: string, table: TableName): Field<ReferencesForm> {
  return {
    term,
    fields: [field],
    read: (value, source) => {
      const read = readReferences(value);
      const [first, ...more] = read?.ids ?? [];
      const id = first === undefined ? undefined : source.inTable(first, table);
      if (!read || id === undefined) return undefined;
      return {
        fields: { [field]: id },
        as: { ...read.form, ...(more.length > 0 && { more }) },
      };
    },
    write: (entity, as, target) => {
      const id = entity[field];
      if (typeof id !== 'string') return undefined;
      const form = as ?? freshList;
      return writeReferences([target.addressOf(table, id), ...(form.more ?? [])], form);
    },
  };
}

/** Entities of a table, by their addresses. */
export function referencesField(term: Term, field: string, table: TableName): Field<ReferencesForm> {
  return {
    term,
    fields: [field],
    read: (value, source) => {
      const read = readReferences(value);
      const ids = read?.ids.flatMap((address) => source.inTable(address, table) ?? []) ?? [];
      if (!read || ids.length === 0) return undefined;
      const held = read.ids.filter((address) => source.inTable(address, table) !== undefined);
      const as = { ...read.form, ...differing(read.ids, held, source.here) };
      return { fields: { [field]: [...new Set(ids)] }, as };
    },
    write: (entity, as, target) => {
      const ids = listed(entity[field]).map(String);
      const form = as ?? freshList;
      const addresses = ids.map((id) => target.addressOf(table, id));
      const now = reconciled(addresses, form, target.here);
      return now.length === 0 && as === undefined ? undefined : writeReferences(now, form);
    },
    leaves: emptyList(field),
  };
}

/** One value of one kind. */
export function valueField(
  term: Term,
  field: string,
  accepts: (value: string | number | boolean) => boolean,
  nested?: string,
): Field {
  const inField = (entity: Fields) => {
    const value = entity[field];
    return nested === undefined ? value : isNode(value) ? value[nested] : undefined;
  };
  return {
    term,
    fields: [field],
    read: (value) => {
      const scalar = scalarOf(value);
      if (!scalar || !accepts(scalar.value)) return undefined;
      return {
        fields: { [field]: nested === undefined ? scalar.value : { [nested]: scalar.value } },
        as: scalar.wrapping,
      };
    },
    write: (entity, as) => {
      const value = inField(entity);
      if (value === undefined) return undefined;
      return as === undefined ? value : wrapped(as, value);
    },
  };
}

/** A calendar date that is one side of a period. */
export function sideField(term: Term, field: string, side: 'from' | 'to'): Field {
  return valueField(term, field, (value) => typeof value === 'string' && isCalendarDate(value), side);
}

/** How values stand in the only profile of a list. */
export interface Profile {
  readonly term: Term;
  readonly field: string;
  /** The class of the profile. */
  readonly type: string;
  /** Name of a value → the term that carries it inside the profile, and what it may be. */
  readonly ways: ProfileWays;
  /** The field from the values, and the values from the field. */
  readonly pack: (values: Fields) => Json;
  readonly unpack: (value: Json) => Fields;
}

type ProfileWays = {
  readonly [name: string]: { readonly term: Term; readonly accepts: (value: Json) => boolean };
};

/** How a profile was written: with holes where the values were, and the places of the holes. */
export type ProfileForm = {
  readonly profile: Json;
  readonly places: { readonly [name: string]: readonly (string | number)[] };
};

/** Values in the only profile of a list. The rest of the profile is kept. */
export function profileField({ term, field, type, ways, pack, unpack }: Profile): Field<ProfileForm> {
  return {
    term,
    fields: [field],
    read: (value) => {
      const found = placesIn(value, ways);
      if (!found) return undefined;
      const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
      let profile = value;
      for (const { way } of Object.values(found)) profile = replacedAt(profile, way, null);
      const places = Object.fromEntries(Object.entries(found).map(([name, { way }]) => [name, way]));
      return { fields: { [field]: pack(values) }, as: { profile, places } };
    },
    write: (entity, as) => {
      const value = entity[field];
      if (value === undefined) return undefined;
      const values = unpack(value);
      if (as)
        return Object.entries(as.places).reduce(
          (now, [name, way]) => replacedAt(now, way, values[name] as Json),
          as.profile,
        );
      const fresh = Object.entries(ways).map(([name, way]) => [way.term, values[name] as Json]);
      return [{ '@type': type, ...Object.fromEntries(fresh) }];
    },
  };
}

/** Where in the only profile each value stands. */
function placesIn(value: Json, ways: ProfileWays) {
  const items = listed(value);
  const [profile] = items;
  if (items.length !== 1 || !isNode(profile)) return undefined;
  const start = isList(value) ? [0] : [];
  const found: { [name: string]: { value: Json; way: (string | number)[] } } = {};
  for (const [name, { term, accepts }] of Object.entries(ways)) {
    const keys = Object.keys(profile).filter((key) => termOf(key) === term);
    const [key] = keys;
    if (key === undefined || keys.length > 1) return undefined;
    const inside = innermost(profile[key] as Json);
    if (!inside || !accepts(inside.value)) return undefined;
    found[name] = { value: inside.value, way: [...start, key, ...inside.way] };
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
