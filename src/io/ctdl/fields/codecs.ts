/** The ways in which properties carry fields: as a text, an address, a number in a profile, a word. */

import { isCalendarDate } from '../../../base/calendar-date.js';
import type { Json } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import { entityForm, type Fields, isList, isNode, listed, type Node, untitled } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { termOf } from '../schema/spelling.js';
import { inWords, numberOf } from '../values/number.js';
import {
  differing,
  type ReferencesForm,
  readReferences,
  reconciled,
  writeReferences,
} from '../values/references.js';
import { replacedAt, scalarOf, valueAt, wrapped } from '../values/scalar.js';
import { mainTagOf, readTexts, type TextForm, writeTexts } from '../values/text.js';
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
      if (as === undefined && !optional && isNameless(entity, text)) return undefined;
      return writeTexts({ text, others: translationsOf(entity, field, as, language) }, as, language);
    },
    leaves: (entity) => (entity[field] === '' ? [[field]] : []),
  };
}

/** Whether a title stands for none: the id, or the word for entities whose node had no name. */
function isNameless(entity: Fields, text: string): boolean {
  return text === entity['id'] || (text === untitled && entityForm(entity)?.untitled === true);
}

/** The translations of a field, but for one into the language that the text itself is in. */
function translationsOf(
  entity: Fields,
  field: string,
  form: TextForm | undefined,
  language: string | undefined,
) {
  const main = mainTagOf(form, language);
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
