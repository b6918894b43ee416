/** The ways in which properties carry fields: as a text, an address, a number in a profile, a word. */

import { isCalendarDate } from '../../../base/calendar-date.js';
import { isNode, listed } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import { entityForm, type Fields, untitled } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { termOf } from '../schema/spelling.js';
import {
  differing,
  type ReferencesForm,
  readReferences,
  reconciled,
  writeReferences,
} from '../values/references.js';
import { scalarOf, wrapped } from '../values/scalar.js';
import { mainTagOf, readTexts, type TextForm, writeTexts } from '../values/text.js';
import { emptyList, type FieldRead, type FieldWritten } from './field.js';

/** A text, with its translations. */
export function textRead(term: Term, field: string): FieldRead<TextForm> {
  return {
    term,
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
  };
}

/** The same, as it is written. Where it is not optional, an entity whose title is its id has no name of its own. */
export function textWritten(
  term: Term,
  field: string,
  optional = field === 'description',
): FieldWritten<TextForm> {
  return {
    term,
    fields: [field],
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
export function referenceRead(term: Term, field: string, table: TableName): FieldRead<ReferencesForm> {
  return {
    term,
    read: (value, source) => {
      const read = readReferences(value);
      const [first, ...more] = read?.ids ?? [];
      const id = first === undefined ? undefined : source.inTable(first, table);
      if (!read || id === undefined) return undefined;
      return { fields: { [field]: id }, as: { ...read.form, ...(more.length > 0 && { more }) } };
    },
  };
}

/** The same, as it is written. */
export function referenceWritten(term: Term, field: string, table: TableName): FieldWritten<ReferencesForm> {
  return {
    term,
    fields: [field],
    write: (entity, as, target) => {
      const id = entity[field];
      if (typeof id !== 'string') return undefined;
      const form = as ?? freshList;
      return writeReferences([target.addressOf(table, id), ...(form.more ?? [])], form);
    },
  };
}

/** Entities of a table, by their addresses. */
export function referencesRead(term: Term, field: string, table: TableName): FieldRead<ReferencesForm> {
  return {
    term,
    read: (value, source) => {
      const read = readReferences(value);
      const ids = read?.ids.flatMap((address) => source.inTable(address, table) ?? []) ?? [];
      if (!read || ids.length === 0) return undefined;
      const held = read.ids.filter((address) => source.inTable(address, table) !== undefined);
      const as = { ...read.form, ...differing(read.ids, held, (each) => source.node(each) !== undefined) };
      return { fields: { [field]: [...new Set(ids)] }, as };
    },
  };
}

/** The same, as they are written. */
export function referencesWritten(term: Term, field: string, table: TableName): FieldWritten<ReferencesForm> {
  return {
    term,
    fields: [field],
    write: (entity, as, target) => {
      const addresses = listed(entity[field]).map((id) => target.addressOf(table, String(id)));
      const form = as ?? freshList;
      const now = reconciled(addresses, form, target.here);
      return now.length === 0 && as === undefined ? undefined : writeReferences(now, form);
    },
    leaves: (entity) => emptyList(entity, field),
  };
}

/** One value of one kind, perhaps as a part of a field. */
export interface Value {
  readonly term: Term;
  readonly field: string;
  readonly nested?: string;
  readonly accepts: (value: string | number | boolean) => boolean;
}

/** One value, as it is read. */
export function valueRead({ term, field, accepts, nested }: Value): FieldRead {
  return {
    term,
    read: (value) => {
      const scalar = scalarOf(value);
      if (!scalar || !accepts(scalar.value)) return undefined;
      return {
        fields: { [field]: nested === undefined ? scalar.value : { [nested]: scalar.value } },
        as: scalar.wrapping,
      };
    },
  };
}

/** The same, as it is written. */
export function valueWritten({ term, field, nested }: Value): FieldWritten {
  return {
    term,
    fields: [field],
    write: (entity, as) => {
      const whole = entity[field];
      const value = nested === undefined ? whole : isNode(whole) ? whole[nested] : undefined;
      return value === undefined || as === undefined ? value : wrapped(as, value);
    },
  };
}

const isDate = (value: unknown) => typeof value === 'string' && isCalendarDate(value);

/** Calendar dates, each one side of the period in which something holds. */
export const sides: readonly Value[] = [
  { term: 'ceterms:dateEffective', field: 'effective', nested: 'from', accepts: isDate },
  { term: 'ceterms:expirationDate', field: 'effective', nested: 'to', accepts: isDate },
];

/** How a level inside a component is named: by its label, by its name, or as an alignment is. */
export function labelOf(keys: readonly string[]): Term {
  const terms = keys.map(termOf);
  if (terms.includes('skos:prefLabel')) return 'skos:prefLabel';
  return terms.includes('ceterms:targetNodeName') ? 'ceterms:targetNodeName' : 'ceterms:name';
}
