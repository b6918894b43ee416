/** Names for the same thing elsewhere: the CTID, and others. */

import { isNode, isSaid, type Json, listed } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';
import { type ItemsForm, readItems, writeItems } from '../values/alignment.js';
import { scalarOf, wrapped } from '../values/scalar.js';
import { readTexts } from '../values/text.js';
import type { FieldRead, FieldWritten } from './field.js';

/** The CTID: the first identifier of an entity, where its scheme is `ctid`. */
export const ctidRead: FieldRead = {
  term: 'ceterms:ctid',
  read: (value) => {
    const scalar = scalarOf(value);
    if (!isSaid(scalar?.value)) return undefined;
    return { fields: { identifiers: [{ scheme: 'ctid', value: scalar.value }] }, as: scalar.wrapping };
  },
};

/** The same, as it is written. */
export const ctidWritten: FieldWritten = {
  term: 'ceterms:ctid',
  fields: [],
  write: (entity, as) => {
    const value = ctidOf(entity);
    return value === undefined || as === undefined ? value : wrapped(as, value);
  },
};

function ctidOf(entity: Fields): string | undefined {
  const [first] = listed(entity['identifiers']) as readonly Fields[];
  return first?.['scheme'] === 'ctid' ? String(first['value']) : undefined;
}

/** The scheme of what an organization itself calls a course: `NUR 101`. */
const ownCode = 'coded-notation';

/** What the organization calls it: the identifier of that scheme, where there is one alone. */
export const codedNotationRead: FieldRead = {
  term: 'ceterms:codedNotation',
  read: (value) => {
    const scalar = scalarOf(value);
    if (!isSaid(scalar?.value)) return undefined;
    return { fields: { identifiers: [{ scheme: ownCode, value: scalar.value }] }, as: scalar.wrapping };
  },
};

/** The same, as it is written. */
export const codedNotationWritten: FieldWritten = {
  term: 'ceterms:codedNotation',
  fields: [],
  write: (entity, as) => {
    const value = ownCodeOf(entity)?.['value'];
    return value === undefined || as === undefined ? value : wrapped(as, value);
  },
};

function ownCodeOf(entity: Fields): Fields | undefined {
  const all = (listed(entity['identifiers']) as readonly Fields[]).filter(({ scheme }) => scheme === ownCode);
  return all.length === 1 ? all[0] : undefined;
}

/** The identifiers beside the CTID and what the organization calls it, each with its place. */
function furtherIdentifiers(entity: Fields): readonly (readonly [identifier: Fields, place: number])[] {
  const all = listed(entity['identifiers']) as readonly Fields[];
  const own = ownCodeOf(entity);
  const [first] = ctidOf(entity) === undefined ? [] : all;
  return all.flatMap((each, place) => (each === own || each === first ? [] : [[each, place] as const]));
}

/** Identifiers of other schemes. */
export const identifiersRead: FieldRead<ItemsForm> = {
  term: 'ceterms:identifier',
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => identifierIn(item, language));
    return values.length === 0 ? undefined : { fields: { identifiers: values }, as };
  },
};

/** The same, as they are written. */
export const identifiersWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:identifier',
  fields: ['identifiers'],
  write: (entity, as, _, style) =>
    writeItems(
      furtherIdentifiers(entity).map(([identifier]) => identifier),
      as,
      { fresh: identifierValue, term: 'ceterms:identifier', style },
    ),
  leaves: (entity) => {
    const seen = new Set<string>();
    if (Array.isArray(entity['identifiers']) && entity['identifiers'].length === 0) return [['identifiers']];
    return furtherIdentifiers(entity).flatMap(([{ scheme, value }, place]) => {
      const key = JSON.stringify([scheme, value]);
      const doubled = seen.has(key);
      seen.add(key);
      return doubled ? [['identifiers', place]] : [];
    });
  },
};

function identifierIn(item: Json, language: string | undefined): Fields | undefined {
  if (!isNode(item)) return undefined;
  let scheme: string | undefined;
  let value: string | undefined;
  for (const [key, inner] of Object.entries(item)) {
    const term = termOf(key);
    const word = scalarOf(inner)?.value;
    if (term === 'ceterms:identifierTypeName') scheme = readTexts(inner, language)?.texts.text;
    if (term === 'ceterms:identifierValueCode' && isSaid(word)) value = word;
  }
  return scheme === undefined || value === undefined ? undefined : { scheme, value };
}

/** The scheme of an identifier is a name of its own, in no language. */
function identifierValue({ scheme, value }: Fields): Json {
  return {
    '@type': 'ceterms:IdentifierValue',
    'ceterms:identifierTypeName': { und: scheme as Json },
    'ceterms:identifierValueCode': value as Json,
  };
}
