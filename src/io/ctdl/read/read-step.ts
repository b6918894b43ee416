/** What components hold otherwise than property by property: conditions, awards, levels, their kind. */

import { append } from '../../../base/append.js';
import type { Finding } from '../../../base/finding.js';
import { isList, isNode, isSaid, type Json, listed } from '../../../base/json.js';
import type { CredentialKind } from '../../../model/credential-kinds.js';
import type { Requirement } from '../../../model/requirement.js';
import { stepKinds } from '../../../model/step-kinds.js';
import { asks, conditionsIn } from '../conditions/read/condition-values.js';
import { type ConditionReader, readConditions } from '../conditions/read/read-conditions.js';
import { readProfiles } from '../conditions/read/read-profile.js';
import { type ConditionsForm, type PrerequisitesForm, requiring } from '../conditions/requirement-forms.js';
import type { Reader, Source } from '../fields/field.js';
import { levelRead } from '../fields/fields-read.js';
import { classesOf, credentialKindOf } from '../schema/classes.js';
import { fieldsOf } from '../schema/form.js';
import type { Entry } from '../schema/node-index.js';
import { termOf } from '../schema/spelling.js';
import { alignmentOf } from '../values/alignment.js';
import { digest } from '../values/digest.js';
import { readReferences } from '../values/references.js';
import { everyText, readTexts } from '../values/text.js';
import type { Build, Draft } from './draft.js';
import { readNode } from './read-node.js';

/** Key → how the property was written. */
type Forms = Map<string, Json>;

/** Reads what components hold otherwise than property by property into a draft. */
export function readStep(draft: Draft, path: string, build: Build): Forms | Finding {
  const { reader, notes, connections } = build;
  const { node, classes, own } = draft.entry;
  const as: Forms = new Map();
  const borrowed = connections.borrowed(draft.entry);
  draft.borrowed = borrowed.map(digest);
  const reading = { source: reader, forms: [], notes, path, as };
  const problem = readRequires(draft, borrowed, reading);
  if (problem) return problem;
  if (classes.includes('CredentialComponent')) draft.fields['awards'] = readAwards(draft.entry, reader, as);
  for (const [key, value] of Object.entries(node)) {
    const term = termOf(key);
    if (term === 'ceterms:componentCategory') {
      const category = readCategory(value, reader);
      if (category) draft.fields['kind'] = category.kind;
      if (category) as.set(key, category.as);
    }
    const isTerm = term === 'asn:hasProgressionLevel' || term === 'ceterms:programTerm';
    if (isTerm && draft.fields['term'] === undefined) {
      const level = readTerm(value, reader);
      if (level) draft.fields['term'] = level.term;
      if (level) as.set(key, level.as);
    }
    const proxy = term === 'ceterms:proxyFor' && own ? readReferences(value) : undefined;
    if (proxy?.ids.length === 1) as.set(key, { program: true, form: proxy.form });
  }
  return as;
}

/** Where the conditions of a step are read: its place, and what is noted of its properties. */
interface StepReader extends ConditionReader {
  readonly path: string;
  readonly as: Forms;
}

/** Reads every condition of a step; several conditions are required together. */
function readRequires(
  draft: Draft,
  borrowed: readonly Requirement[],
  conditions: StepReader,
): Finding | undefined {
  const { path, as, source } = conditions;
  const together: Requirement[] = [];
  for (const [key, value] of Object.entries(draft.entry.node)) {
    const term = asks(value) ? termOf(key) : undefined;
    const timing = requiring[term ?? ''];
    const named = term === 'ceterms:prerequisite' ? readPrerequisites(value, source) : undefined;
    if (named) {
      together.push(named.requirement);
      as.set(key, named.as);
    } else if (timing) {
      const read = readProfiles(value, timing, source);
      append(together, read.requirements);
      as.set(key, read.as);
    }
    const list = term === 'ceterms:hasCondition' ? conditionsIn(value) : undefined;
    if (!list) continue;
    const places = list.items.map((item, i) => ({
      value: item,
      path: `${path}/${key}${list.form.list ? `/${i}` : ''}`,
    }));
    const read = readConditions(places, conditions);
    if ('code' in read) return read;
    append(together, read.requirements);
    const form: ConditionsForm = { ...list.form, conditions: read.indexes };
    as.set(key, form);
  }
  append(together, borrowed);
  const [only, ...more] = together;
  draft.conditions = conditions.forms;
  if (only) draft.requires = more.length === 0 ? only : { kind: 'all', of: together };
  if (draft.requires) draft.fields['requires'] = fieldsOf(draft.requires);
  return undefined;
}

/** A list of prerequisites: the steps of the document that it names, all of them required. */
function readPrerequisites(
  value: Json,
  source: Source,
): { requirement: Requirement; as: PrerequisitesForm } | undefined {
  const read = readReferences(value);
  const steps = read?.ids.map((address) => source.inTable(address, 'steps')) ?? [];
  const leaves = steps.flatMap((step) => (step === undefined ? [] : [{ kind: 'step', step } as const]));
  const [only, ...more] = leaves;
  if (!read || !only || leaves.length < steps.length) return undefined;
  const requirement: Requirement = more.length === 0 ? only : { kind: 'all', of: leaves };
  return { requirement, as: { ...read.form, mark: digest(requirement) } };
}

/** The credentials that a credential component awards: those it stands for, or one that is known by it alone. */
function readAwards({ node, address, id }: Entry, reader: Reader, as: Forms): string[] {
  const entries = Object.entries(node);
  const types = entries.find(([key]) => termOf(key) === 'ceterms:credentialType');
  const named = listed(types?.[1]).map((each) => alignmentOf(each, reader.language));
  const [kind] = named.flatMap(({ node, nodeName }) => classesOf([node ?? nodeName ?? '']).flatMap(kindOf));
  if (types && kind !== undefined) as.set(types[0], { kept: types[1], kind });
  const proxies = entries
    .filter(([key]) => termOf(key) === 'ceterms:proxyFor')
    .map(([key, value]) => ({ key, read: readReferences(value) }))
    .find(({ read }) => read);
  const names = entries
    .filter(([key]) => termOf(key) === 'ceterms:name')
    .flatMap(([, value]) => namesIn(value, reader));
  const imply = (credential: string, name: string | undefined) =>
    String(
      reader.imply('credentials', { id: credential, title: name ?? id, kind: kind ?? 'Credential' })['id'],
    );
  if (!proxies?.read || proxies.read.ids.length === 0) return [imply(address, names[0])];
  const { ids, form } = proxies.read;
  as.set(proxies.key, form);
  const awards = ids.map(
    (each, i) =>
      reader.inTable(each, 'credentials') ?? imply(each, names.length === ids.length ? names[i] : names[0]),
  );
  return [...new Set(awards)];
}

function kindOf(name: string): CredentialKind[] {
  return [credentialKindOf(name) ?? []].flat();
}

function namesIn(value: Json, { language }: Reader): string[] {
  const every = everyText(value);
  return every.length > 0 ? every : [readTexts(value, language)?.texts.text ?? []].flat();
}

/** The term that a component is in: by address, by an alignment to it, or with the level itself inside. */
function readTerm(value: Json, reader: Reader): { term: string; as: Json } | undefined {
  const read = readReferences(value);
  if (read) {
    const [first, ...more] = read.ids;
    const term = first === undefined ? undefined : reader.inTable(first, 'terms');
    return term === undefined ? undefined : { term, as: { ...read.form, ...(more.length > 0 && { more }) } };
  }
  const items = listed(value);
  const [level] = items;
  if (items.length !== 1 || !isNode(level)) return undefined;
  const { node } = alignmentOf(level, undefined);
  const aligned = node === undefined ? undefined : reader.inTable(node, 'terms');
  if (aligned !== undefined) return { term: aligned, as: { aligned: value, term: aligned } };
  const { fields, forms } = readNode(level, levelRead(Object.keys(level)), reader, () => undefined);
  const title = fields['title'];
  if (!isSaid(title)) return undefined;
  const id = level['@id'];
  const entity = { id: isSaid(id) ? id : title, ...fields };
  const term = reader.imply('terms', entity, { fields: forms });
  return { term: String(term['id']), as: { inside: true, list: isList(value) } };
}

/** The kind of step that a component's category names. */
function readCategory(value: Json, { language }: Reader): { kind: string; as: Json } | undefined {
  const read = readTexts(value, language);
  const kind = stepKinds.find((each) => each === read?.texts.text);
  return read && kind ? { kind, as: read.form } : undefined;
}
