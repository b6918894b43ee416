/** What of a system CTDL can say, and by name what it cannot. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { links } from '../../../model/links.js';
import type { Requirement } from '../../../model/requirement.js';
import type { PathwaySystem } from '../../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../../model/tables.js';
import { entityFields, programFields } from '../fields/entity-fields.js';
import type { Fields } from '../fields/field.js';
import { isList, isNode, namespace } from '../form.js';
import { type Holds, type Lose, type LossCode, reasons } from './losses.js';
import { sayableRequirement } from './sayable-requirement.js';
import { supportSteps } from './support-steps.js';

/** The tables that CTDL has classes for. */
const said = [
  'partners',
  'occupations',
  'competencies',
  'credentials',
  'supports',
  'terms',
  'steps',
  'pathways',
  'exits',
] as const;
type Told = (typeof said)[number];

/** Fields that are said otherwise than property by property. */
const arranged: { readonly [T in Told]?: readonly string[] } = {
  credentials: ['kind'],
  supports: ['steps'],
  steps: ['kind', 'requires', 'follows', 'term', 'awards'],
  pathways: ['steps'],
  exits: ['pathway', 'after'],
};

/** The part of a system that CTDL can say in full, and the rest by name. */
export function sayable(system: PathwaySystem): { system: PathwaySystem; losses: Finding[] } {
  const losses: Finding[] = [];
  const lose = (code: LossCode, way: readonly (string | number)[]) => {
    losses.push({ code, path: pointer(way), message: reasons[code] });
  };
  const ids = new Map(
    said.map((table) => [table, new Set((system[table] ?? []).map(({ id }) => id as string))] as const),
  );
  const holds = (table: TableName, id: string) => ids.get(table as Told)?.has(id) ?? false;
  const kept: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(system)) {
    if (['format', 'id', 'title'].includes(key)) kept[key] = value;
    else if (key === 'description' || key === 'language') {
      if (value === '' || (key === 'language' && (value === 'und' || String(value).startsWith('@'))))
        lose('nothing-said', [key]);
      else kept[key] = value;
    } else if (key === 'extensions') keep(kept, key, ourExtensions(value as Fields, [key], lose));
    else if ((said as readonly string[]).includes(key))
      kept[key] = (value as unknown as readonly Fields[]).flatMap((entity, index) => {
        const now = sayableEntity(entity, key as Told, [key, index], system, holds, lose);
        return now ? [now] : [];
      });
    else if (Object.values(tables).some((table) => table === key))
      (value as readonly unknown[]).forEach((_, index) => {
        lose('no-term', [key, index]);
      });
    else lose('no-term', [key]);
  }
  const now = kept as unknown as PathwaySystem;
  const supports = (kept['supports'] as readonly Fields[] | undefined)?.map((support, index) => ({
    ...support,
    steps: supportSteps(support['steps'] as Json, now, ['supports', index, 'steps'], lose),
  }));
  return { system: { ...now, ...(supports && { supports }) } as PathwaySystem, losses };
}

function keep(into: { [key: string]: Json }, key: string, value: Json | undefined): void {
  if (value !== undefined) into[key] = value;
}

/** Only what this room itself keeps there is written. */
function ourExtensions(extensions: Fields, way: readonly (string | number)[], lose: Lose): Json | undefined {
  for (const key of Object.keys(extensions)) if (key !== namespace) lose('no-term', [...way, key]);
  if (Object.keys(extensions).length === 0) lose('nothing-said', way);
  const ours = extensions[namespace];
  return ours === undefined ? undefined : { [namespace]: ours };
}

function sayableEntity(
  entity: Fields,
  table: Told,
  way: readonly (string | number)[],
  system: PathwaySystem,
  holds: Holds,
  lose: Lose,
): Fields | undefined {
  if (table === 'exits' && !sayableExit(entity, system, holds)) {
    lose('exit-award', way);
    return undefined;
  }
  const properties = [
    ...(entityFields[table as keyof typeof entityFields] ?? []),
    ...(table === 'steps' ? programFields : []),
  ];
  const carried = new Set([...properties.flatMap(({ fields }) => fields), ...(arranged[table] ?? []), 'id']);
  const now: { [field: string]: Json } = {};
  for (const [field, value] of Object.entries(entity)) {
    const here = [...way, field];
    if (field === 'extensions') keep(now, field, ourExtensions(value as Fields, here, lose));
    else if (field === 'translations')
      keep(now, field, sayableTranslations(entity, value as Fields, table, here, system.language, lose));
    else if (field === 'identifiers' && !carried.has(field))
      keep(now, field, ctidAlone(value as readonly Json[], here, lose));
    else if (!carried.has(field)) lose('no-term', here);
    else keep(now, field, sayableValue(table, field, value, here, holds, lose));
  }
  for (const { leaves } of properties)
    for (const inside of leaves?.(now) ?? []) {
      lose(
        inside.length > 1 && typeof inside[1] === 'number'
          ? 'said-twice'
          : inside.length > 1
            ? 'no-term'
            : emptied(now, inside),
        [...way, ...inside],
      );
      remove(now, inside);
    }
  return now;
}

function emptied(entity: Fields, [field]: readonly (string | number)[]): LossCode {
  return field === 'cost' || (field === 'status' && entity['status'] !== undefined)
    ? 'no-term'
    : 'nothing-said';
}

/** Takes a place out of an entity; a list or an object that is emptied by it goes as well. */
function remove(entity: { [field: string]: Json }, way: readonly (string | number)[]): void {
  const [field, inside] = way as [string, (string | number)?];
  const value = entity[field];
  if (inside === undefined) delete entity[field];
  else if (isList(value)) entity[field] = value.filter((_, index) => index !== inside);
  else if (isNode(value))
    entity[field] = Object.fromEntries(Object.entries(value).filter(([key]) => key !== inside));
}

function ctidAlone(
  identifiers: readonly Json[],
  way: readonly (string | number)[],
  lose: Lose,
): Json | undefined {
  const [first] = identifiers;
  const ours = isNode(first) && first['scheme'] === 'ctid' ? 1 : 0;
  identifiers.slice(ours).forEach((_, index) => {
    lose('no-term', [...way, index + ours]);
  });
  if (identifiers.length === 0) lose('nothing-said', way);
  return ours === 1 ? [first as Json] : undefined;
}

/** Translations of the texts that are there, into other languages. */
function sayableTranslations(
  entity: Fields,
  translations: Fields,
  table: Told,
  way: readonly (string | number)[],
  language: string | undefined,
  lose: Lose,
): Json | undefined {
  const name = table === 'partners' ? 'name' : 'title';
  const texts = [name, 'description'].filter(
    (field) =>
      typeof entity[field] === 'string' &&
      entity[field] !== '' &&
      (entity[field] !== entity['id'] || table === 'exits' || field === 'description'),
  );
  const now: { [tag: string]: Json } = {};
  for (const [tag, all] of Object.entries(translations)) {
    const kept: { [field: string]: Json } = {};
    for (const [field, text] of Object.entries(all as Fields))
      if (
        texts.includes(field) &&
        text !== '' &&
        tag !== (language ?? 'und') &&
        tag !== '' &&
        !tag.startsWith('@')
      )
        kept[field] = text;
      else lose('no-term', [...way, tag, field]);
    if (Object.keys(kept).length > 0) now[tag] = kept;
    else if (Object.keys(all as Fields).length === 0) lose('nothing-said', [...way, tag]);
  }
  if (Object.keys(translations).length === 0) lose('nothing-said', way);
  return Object.keys(now).length > 0 ? now : undefined;
}

/** A field, without what leads nowhere and what is said twice. */
function sayableValue(
  table: Told,
  field: string,
  value: Json,
  way: readonly (string | number)[],
  holds: Holds,
  lose: Lose,
): Json | undefined {
  if (field === 'requires') return sayableRequirement(value as unknown as Requirement, way, holds, lose);
  const named = (links[table] as { readonly [way: string]: string })[field];
  if (named !== undefined && typeof value === 'string') {
    if (holds(tables[named as EntityKind], value)) return value;
    lose('not-there', way);
    return undefined;
  }
  if (!isList(value) || field === 'identifiers') return value;
  const each = (links[table] as { readonly [way: string]: string })[`${field}/*`];
  const seen = new Set<string>();
  const now = value.filter((item, index) => {
    const key = JSON.stringify(item);
    const there = each === undefined || holds(tables[each as EntityKind], String(item));
    if (!there) lose('not-there', [...way, index]);
    else if (seen.has(key)) lose('said-twice', [...way, index]);
    const fresh = there && !seen.has(key);
    if (there) seen.add(key);
    return fresh;
  });
  if (now.length === 0 && !(field === 'steps' || field === 'types')) {
    if (value.length === 0) lose('nothing-said', way);
    return undefined;
  }
  return now;
}

/** Whether there is a pathway to leave, and a step or an award to leave after. */
function sayableExit({ pathway, after }: Fields, system: PathwaySystem, holds: Holds): boolean {
  const { kind, step, credential } = after as Fields;
  if (!holds('pathways', String(pathway))) return false;
  if (kind === 'step') return holds('steps', String(step));
  return (
    holds('credentials', String(credential)) &&
    system.steps?.some(({ awards }) => awards?.includes(String(credential))) === true
  );
}
