/** What of an entity CTDL can express, and by name what it cannot. */

import { isList, isNode, type Json } from '../../../base/json.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import { links } from '../../../model/links.js';
import type { Requirement, RequirementLeaf } from '../../../model/requirement.js';
import { type EntityKind, tables } from '../../../model/tables.js';
import type { Way } from '../../writing/losses.js';
import { fieldsWritten, programWritten } from '../fields/fields-written.js';
import { type CtdlTable, ctdlTables } from '../schema/classes.js';
import { type Fields, fieldsOf, namespace } from '../schema/form.js';
import type { LossCode, Sieve } from './losses.js';

/** Fields that are written otherwise than property by property. */
const arranged: { readonly [T in CtdlTable]?: readonly string[] } = {
  credentials: ['kind'],
  supports: ['steps'],
  steps: ['kind', 'requires', 'follows', 'term', 'awards'],
  pathways: ['steps'],
  exits: ['pathway', 'after'],
};

type EntityDraft = { [field: string]: Json };

/** What the properties of each table carry. */
const carrying = new Map(
  ctdlTables.map((table) => {
    const properties = [...(fieldsWritten[table] ?? []), ...(table === 'steps' ? programWritten : [])];
    const fields = properties.flatMap((each) => each.fields);
    return [table, { properties, carried: new Set([...fields, ...(arranged[table] ?? []), 'id']) }] as const;
  }),
);

/** The part of an entity that CTDL can express. */
export function expressibleEntity(entity: Fields, table: CtdlTable, way: Way, sieve: Sieve): Fields {
  const { properties = [], carried = new Set() } = carrying.get(table) ?? {};
  const now: EntityDraft = {};
  for (const [field, value] of Object.entries(entity)) {
    const here = [...way, field];
    const kept =
      field === 'extensions'
        ? ownExtensions(value as Fields, here, sieve.lose)
        : field === 'translations'
          ? translationsOf(entity, table, here, sieve)
          : field === 'identifiers' && !carried.has(field)
            ? ctidAlone(value as readonly Json[], here, sieve.lose)
            : carried.has(field)
              ? expressibleValue(entity, field, { table, way: here, sieve })
              : undefined;
    if (kept !== undefined) now[field] = kept;
    else if (!carried.has(field) && !special.has(field)) sieve.lose('no-term', here);
  }
  for (const { leaves } of properties)
    for (const inside of leaves?.(now) ?? []) {
      sieve.lose(reasonOf(now, inside), [...way, ...inside]);
      remove(now, inside);
    }
  return now;
}

/** Fields that name their losses by themselves. */
const special: ReadonlySet<string> = new Set(['extensions', 'translations', 'identifiers']);

/** Only what this room itself keeps in `extensions` is written. */
export function ownExtensions(extensions: Fields, way: Way, lose: Sieve['lose']): Fields | undefined {
  for (const key of Object.keys(extensions)) if (key !== namespace) lose('no-term', [...way, key]);
  if (Object.keys(extensions).length === 0) lose('empty', way);
  const ours = extensions[namespace];
  return ours === undefined ? undefined : { [namespace]: ours };
}

/** Why the properties of an entity leave out a place inside it. */
function reasonOf(entity: Fields, [field, inside]: Way): LossCode {
  if (field === 'delivery' || field === 'creditUnit') return 'no-term';
  if (inside !== undefined) return typeof inside === 'number' ? 'repeated' : 'no-term';
  return field === 'cost' || (field === 'status' && entity['status'] !== undefined) ? 'no-term' : 'empty';
}

/** Takes a place out of an entity. */
function remove(entity: EntityDraft, [field = '', inside]: Way): void {
  const value = entity[field];
  if (inside === undefined) delete entity[field];
  else if (isList(value)) entity[field] = value.filter((_, index) => index !== inside);
  else if (isNode(value))
    entity[field] = Object.fromEntries(Object.entries(value).filter(([key]) => key !== inside));
}

function ctidAlone(identifiers: readonly Json[], way: Way, lose: Sieve['lose']): Json | undefined {
  const [first] = identifiers;
  const isCtid = isNode(first) && first['scheme'] === 'ctid';
  for (const index of identifiers.keys()) if (index > 0 || !isCtid) lose('no-term', [...way, index]);
  if (identifiers.length === 0) lose('empty', way);
  return isCtid ? [first] : undefined;
}

/** Translations of the texts that are there, into other languages. */
function translationsOf(
  entity: Fields,
  table: CtdlTable,
  way: Way,
  { language = 'und', lose }: Sieve,
): Json | undefined {
  const translations = entity['translations'] as { readonly [tag: string]: Fields };
  const name = table === 'partners' ? 'name' : 'title';
  const isNamed = entity[name] !== entity['id'] || table === 'exits';
  const has = (field: string) => typeof entity[field] === 'string' && entity[field] !== '';
  const texts = [name, 'description'].filter((field) => has(field) && (isNamed || field === 'description'));
  const now: { [tag: string]: Json } = {};
  for (const [tag, all] of Object.entries(translations)) {
    const isOther = tag !== language && tag !== '' && !tag.startsWith('@');
    const kept: EntityDraft = {};
    for (const [field, text] of Object.entries(all))
      if (isOther && texts.includes(field) && text !== '') kept[field] = text;
      else lose('no-term', [...way, tag, field]);
    if (Object.keys(kept).length > 0) now[tag] = kept;
    else if (Object.keys(all).length === 0) lose('empty', [...way, tag]);
  }
  if (Object.keys(translations).length === 0) lose('empty', way);
  return Object.keys(now).length > 0 ? now : undefined;
}

/** Where a value stands. */
interface Spot {
  readonly table: CtdlTable;
  readonly way: Way;
  readonly sieve: Sieve;
}

/** A field, without what leads nowhere and what is repeated. */
function expressibleValue(entity: Fields, field: string, { table, way, sieve }: Spot): Json | undefined {
  const value = entity[field];
  const { holds, lose } = sieve;
  if (field === 'requires') {
    const { requires } = entity as { readonly requires?: object };
    const now = expressibleRequirement(requires as Requirement, way, sieve);
    return now && fieldsOf(now);
  }
  const kinds = links[table] as { readonly [way: string]: string };
  const named = kinds[field];
  if (named !== undefined && typeof value === 'string') {
    if (holds(tables[named as EntityKind], value)) return value;
    lose('not-there', way);
    return undefined;
  }
  if (!isList(value) || field === 'identifiers') return value;
  const each = kinds[`${field}/*`];
  const seen = new Set<string>();
  const now = value.filter((item, index) => {
    const key = JSON.stringify(item);
    const there = each === undefined || holds(tables[each as EntityKind], String(item));
    if (!there) lose('not-there', [...way, index]);
    else if (seen.has(key)) lose('repeated', [...way, index]);
    const fresh = there && !seen.has(key);
    if (there) seen.add(key);
    return fresh;
  });
  if (now.length > 0 || field === 'steps' || field === 'types') return now;
  if (value.length === 0) lose('empty', way);
  return undefined;
}

/** A requirement that can be written; one that names what is not there is left out whole. */
function expressibleRequirement(
  requirement: Requirement,
  way: Way,
  { holds, lose }: Sieve,
): Requirement | undefined {
  const dangles = foldRequirement<boolean>(
    requirement,
    (leaf) => leafDangles(leaf, holds),
    (_, parts) => parts.includes(true),
  );
  if (dangles) {
    lose('not-there', way);
    return undefined;
  }
  let zero = false;
  const now = foldRequirement<Requirement>(
    requirement,
    (leaf) => (leaf.kind === 'credits' ? { ...leaf, of: [...new Set(leaf.of)] } : leaf),
    (group, of) => {
      if (group.kind !== 'some') return { ...group, of };
      zero ||= group.least === 0;
      return group.least === 0 ? { kind: 'all', of: [] } : { ...group, of };
    },
  );
  if (zero) lose('asks-nothing', way);
  loseRepeated(requirement, way, lose);
  return now;
}

/** Steps of a pool that stand in it twice: targets are a set. */
function loseRepeated(requirement: Requirement, way: Way, lose: Sieve['lose']): void {
  const waiting: { readonly part: Requirement; readonly at: Way }[] = [{ part: requirement, at: way }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, at } = next;
    if (part.kind === 'credits') {
      for (const [index, step] of part.of.entries())
        if (part.of.indexOf(step) < index) lose('repeated', [...at, 'of', index]);
    } else if ('of' in part) {
      for (const [index, inner] of part.of.entries()) waiting.push({ part: inner, at: [...at, 'of', index] });
    }
  }
}

function leafDangles(leaf: RequirementLeaf, holds: Sieve['holds']): boolean {
  switch (leaf.kind) {
    case 'step':
      return !holds('steps', leaf.step);
    case 'credits':
      return leaf.of.some((step) => !holds('steps', step));
    case 'credential':
      return !holds('credentials', leaf.credential);
    case 'competency':
      return !holds('competencies', leaf.competency);
    case 'experience':
      return leaf.occupation !== undefined && !holds('occupations', leaf.occupation);
    default:
      return false;
  }
}
