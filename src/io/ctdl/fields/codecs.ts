/** The ways in which properties carry fields: as a text, an address, a number in a profile, a word. */

import { isCalendarDate } from '../../../base/calendar-date.js';
import { isNode, listed } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import { entityForm, type Fields, untitled } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import {
  differing,
  type ReferencesForm,
  readReferences,
  reconciled,
  writeReferences,
} from '../values/references.js';
import { scalarOf, wrapped } from '../values/scalar.js';
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
