/** What components say otherwise than property by property: conditions, awards, levels, their kind. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import { stepKinds } from '../../../model/step-kinds.js';
import { classesOf, credentialKindOf } from '../classes.js';
import type { ConditionForm } from '../conditions/condition-form.js';
import { readConditions } from '../conditions/read-conditions.js';
import { textField } from '../fields/codecs.js';
import type { Field, Fields, Reader } from '../fields/field.js';
import { impliedMark } from '../fields/occupation-fields.js';
import { isList, isNode, listed, type Node } from '../form.js';
import { termOf } from '../spelling.js';
import { digest } from '../values/digest.js';
import { type ReferencesForm, readReferences } from '../values/references.js';
import { everyText, readTexts } from '../values/text.js';
import { readNode } from './read-node.js';

/** How the value of `hasCondition` was written: its conditions by their places in the list of the step. */
export interface ConditionsSaid {
  readonly list: boolean;
  readonly node: boolean;
  readonly conditions: readonly number[];
}

/** How a list of prerequisites was written, and a mark of what it was read as. */
export interface PrerequisitesSaid extends ReferencesForm {
  readonly mark: string;
}

/** What is required, and how each property that says it was written. */
export interface RequiresRead {
  readonly requires?: Requirement;
  readonly forms: readonly ConditionForm[];
  readonly as: ReadonlyMap<string, Json>;
}

/** Reads every condition of a component; several conditions are required together. */
export function readRequires(
  node: Node,
  path: string,
  source: Reader,
  notes: Finding[],
): RequiresRead | Finding {
  const forms: ConditionForm[] = [];
  const as = new Map<string, Json>();
  const together: Requirement[] = [];
  for (const [key, value] of Object.entries(node)) {
    const term = termOf(key);
    if (term === 'ceterms:prerequisite') {
      const read = readReferences(value);
      const steps = read?.ids.map((address) => source.inTable(address, 'steps')) ?? [];
      if (!read || steps.length === 0 || steps.includes(undefined)) continue;
      const leaves = steps.map((step) => ({ kind: 'step', step: step as string }) as const);
      const requirement: Requirement =
        leaves.length === 1 && leaves[0] ? leaves[0] : { kind: 'all', of: leaves };
      together.push(requirement);
      as.set(key, { ...read.form, mark: digest(requirement) } as unknown as Json);
    }
    if (term !== 'ceterms:hasCondition') continue;
    const items = listed(value);
    if (
      items.length === 0 ||
      !items.every(
        (item) => isNode(item) || (typeof item === 'string' && (isList(value) || source.part(item))),
      )
    )
      continue;
    const read = readConditions(
      items.map((item, i) => ({ value: item, path: `${path}/${key}${isList(value) ? `/${i}` : ''}` })),
      source,
      forms,
      notes,
    );
    if ('code' in read) return read;
    together.push(...read.requirements);
    const said: ConditionsSaid = {
      list: isList(value),
      node: items.some((item) => isNode(item) && readReferences(item) !== undefined),
      conditions: read.indexes,
    };
    as.set(key, said as unknown as Json);
  }
  const [only, ...more] = together;
  if (!only) return { forms, as };
  return { requires: more.length === 0 ? only : { kind: 'all', of: together }, forms, as };
}

/** The credentials that a credential component awards: those it stands for, or one that is known by it alone. */
export function readAwards(
  node: Node,
  address: string,
  id: string,
  reader: Reader,
): { awards: string[]; as: Map<string, Json> } {
  const as = new Map<string, Json>();
  const entries = Object.entries(node);
  const types = entries.find(([key]) => termOf(key) === 'ceterms:credentialType');
  const kinds = types
    ? classesOf(readReferences(types[1])?.ids as Json | undefined).flatMap(
        (name) => credentialKindOf(name) ?? [],
      )
    : [];
  const kind = kinds[0] ?? 'Credential';
  if (types && kinds[0] !== undefined) as.set(types[0], { kept: types[1], kind });
  const proxies = entries
    .map(([key, value]) => ({
      key,
      read: termOf(key) === 'ceterms:proxyFor' ? readReferences(value) : undefined,
    }))
    .find(({ read }) => read);
  const names = entries
    .filter(([key]) => termOf(key) === 'ceterms:name')
    .flatMap(([, value]) => namesIn(value, reader));
  const imply = (credential: string, name: string | undefined) =>
    String(reader.imply('credentials', { id: credential, title: name ?? id, kind })['id']);
  if (!proxies?.read || proxies.read.ids.length === 0) return { awards: [imply(address, names[0])], as };
  const { ids, form } = proxies.read;
  as.set(proxies.key, form as unknown as Json);
  const awards = ids.map(
    (each, i) =>
      reader.inTable(each, 'credentials') ?? imply(each, names.length === ids.length ? names[i] : names[0]),
  );
  return { awards: [...new Set(awards)], as };
}

function namesIn(value: Json, { language }: Reader): string[] {
  const every = everyText(value);
  return every.length > 0 ? every : [readTexts(value, language)?.texts.text ?? []].flat();
}

/** The properties of a level that stands inside a component: named by its label, or by its name. */
export function levelFields(keys: readonly string[]): readonly Field[] {
  const labelled = keys.some((key) => termOf(key) === 'skos:prefLabel');
  return [textField(labelled ? 'skos:prefLabel' : 'ceterms:name', 'title')];
}

/** The term that a component says it is in: by address, or with the level itself inside. */
export function readTerm(value: Json, reader: Reader): { term: string; as: Json } | undefined {
  const read = readReferences(value);
  if (read) {
    const [first, ...more] = read.ids;
    const term = first === undefined ? undefined : reader.inTable(first, 'terms');
    return term === undefined
      ? undefined
      : { term, as: { ...read.form, ...(more.length > 0 && { more }) } as unknown as Json };
  }
  const items = listed(value);
  const [level] = items;
  if (items.length !== 1 || !isNode(level)) return undefined;
  const { fields, said } = readNode(level, levelFields(Object.keys(level)), reader, () => undefined);
  const title = fields['title'];
  if (typeof title !== 'string') return undefined;
  const id = level['@id'];
  const term = reader.imply('terms', { id: typeof id === 'string' && id !== '' ? id : title, ...fields }, {
    fields: said,
  } as unknown as Json);
  return { term: String(term['id']), as: { inside: true, list: isList(value) } };
}

/** The kind of step that a component's category names. */
export function readCategory(value: Json, { language }: Reader): { kind: string; as: Json } | undefined {
  const read = readTexts(value, language);
  const kind = stepKinds.find((each) => each === read?.texts.text);
  return read && kind ? { kind, as: read.form as unknown as Json } : undefined;
}

/** What is kept with an entity that has no node of its own. */
export function impliedForm(entity: Fields, form: Json | undefined): Json {
  return { implied: impliedMark(entity), ...(isNode(form) && form) };
}
