/** Assembles the system of a document: every entity with its form, and how the entities stand to each other. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import type { Requirement } from '../../../model/requirement.js';
import type { PathwaySystem } from '../../../model/system.js';
import { credentialKindOf, stepKindOf } from '../classes.js';
import { type Document, idOf, typeOf } from '../document.js';
import { entityFields, programFields } from '../fields/entity-fields.js';
import type { Field, Reader } from '../fields/field.js';
import { termOf } from '../spelling.js';
import { readReferences } from '../values/references.js';
import { languageOf, ownLanguage } from '../values/text.js';
import { arrange } from './arrange.js';
import type { Draft } from './draft.js';
import { impliedOf } from './implied.js';
import type { Entry, NodeIndex } from './node-index.js';
import { readNode } from './read-node.js';
import { readAwards, readCategory, readRequires, readTerm } from './step-parts.js';
import { systemOf } from './system-of.js';

/** A system, the number of nodes that became part of it, and what there is to say about that. */
export interface Assembled {
  readonly system: PathwaySystem;
  readonly mapped: number;
  readonly notes: readonly Finding[];
}

/** Assembles the system of a document. */
export function assembled(document: Document, index: NodeIndex): Assembled | Finding {
  const notes: Finding[] = [];
  const taken = new Set(index.entries.map(({ role, id }) => JSON.stringify([role, id])));
  const implied = impliedOf((table, id) => taken.has(JSON.stringify([table, id])));
  const systemEntry = index.entries.find(
    ({ role, own, address }) =>
      own &&
      role === 'derived' &&
      address.includes('systems/') &&
      index.whole &&
      address.startsWith(`${index.base}systems/`),
  );
  const language = systemEntry
    ? ownLanguage(systemEntry.node['ceterms:name'])
    : languageOf(index.entries.map(({ node }) => node));
  const parts = new Set<string>();
  const reader: Reader = {
    language,
    inTable: index.inTable,
    here: (address) => index.byAddress.has(address),
    part: (address) => {
      const entry = index.byAddress.get(address);
      if (entry?.role !== 'part') return undefined;
      parts.add(address);
      return entry.node;
    },
    imply: implied.add,
  };
  const drafts = new Map<string, Draft>();
  const requirements = new Map<string, Requirement>();
  for (const entry of index.entries) {
    const properties = propertiesOf(entry);
    if (!properties) continue;
    const draft: Draft = { entry, fields: {}, said: {}, more: {} };
    const path = `${document.path}${pointer([entry.place])}`;
    const specials =
      entry.role === 'steps' || entry.role === 'programs'
        ? stepSpecials(draft, path, reader, notes)
        : new Map<string, Json>();
    if (specials instanceof Map === false) return specials as Finding;
    const typeKey = typeOf(entry.node)?.key;
    const idKey = idOf(entry.node)?.key;
    const { fields, said } = readNode(entry.node, properties, reader, (key, value) => {
      if (key === idKey) return { as: null };
      if (key === typeKey) return { as: typed(draft, value) };
      const special = (specials as Map<string, Json>).get(key);
      return special === undefined ? undefined : { as: special };
    });
    draft.fields = { ...fields, ...draft.fields };
    draft.said = said;
    if (draft.fields['requires'] !== undefined)
      requirements.set(entry.address, draft.fields['requires'] as unknown as Requirement);
    drafts.set(entry.address, draft);
  }
  arrange(document, index, drafts, requirements);
  const system = systemOf(document, index, drafts, implied.entities(), language, systemEntry, parts);
  const mapped =
    drafts.size +
    parts.size +
    index.entries.filter(
      ({ role, address }) =>
        (role === 'awards' || role === 'derived' || role === 'programs of steps') && !drafts.has(address),
    ).length;
  return { system, mapped, notes };
}

/** The properties that are read of a node; nothing for nodes that are kept. */
function propertiesOf({ role, classes }: Entry): readonly Field[] | undefined {
  if (role === 'programs of steps') return programFields;
  if (role === 'sets' || role === 'derived' || role === 'awards') return undefined;
  return classes.includes('Job') && role === 'occupations' ? entityFields.occupations : entityFields[role];
}

/** What the class of a node says, and how it was written. */
function typed(draft: Draft, value: Json): Json {
  const { role, classes } = draft.entry;
  if (role === 'steps' || role === 'programs') draft.fields['kind'] ??= stepKindOf(classes);
  if (role === 'credentials')
    draft.fields['kind'] = classes.flatMap((name) => credentialKindOf(name) ?? [])[0] ?? 'Credential';
  return { type: value, ...(draft.fields['kind'] !== undefined && { kind: draft.fields['kind'] }) };
}

/** Reads what components say otherwise than property by property. */
function stepSpecials(
  draft: Draft,
  path: string,
  reader: Reader,
  notes: Finding[],
): Map<string, Json> | Finding {
  const { node, classes, address, id } = draft.entry;
  const requires = readRequires(node, path, reader, notes);
  if ('code' in requires) return requires;
  const specials = new Map(requires.as);
  if (requires.requires) draft.fields['requires'] = requires.requires as unknown as Json;
  if (requires.forms.length > 0) draft.more['conditions'] = requires.forms as unknown as Json;
  if (classes.includes('CredentialComponent')) {
    const { awards, as } = readAwards(node, address, id, reader);
    draft.fields['awards'] = awards;
    for (const [key, form] of as) specials.set(key, form);
  }
  for (const [key, value] of Object.entries(node)) {
    const term = termOf(key);
    if (term === 'ceterms:componentCategory') {
      const category = readCategory(value, reader);
      if (category) draft.fields['kind'] = category.kind;
      if (category) specials.set(key, category.as);
    }
    if (
      (term === 'asn:hasProgressionLevel' || term === 'ceterms:programTerm') &&
      draft.fields['term'] === undefined
    ) {
      const read = readTerm(value, reader);
      if (read) draft.fields['term'] = read.term;
      if (read) specials.set(key, read.as);
    }
    const proxy = term === 'ceterms:proxyFor' && draft.entry.own ? readReferences(value) : undefined;
    if (proxy?.ids.length === 1) specials.set(key, { program: true, form: proxy.form as unknown as Json });
  }
  return specials;
}
