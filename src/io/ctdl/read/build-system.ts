/** Builds the system of a document: every entity with its form, and how the entities relate to each other. */

import type { Finding } from '../../../base/finding.js';
import type { Json, Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { FieldRead, Reader } from '../fields/field.js';
import { fieldsRead, programRead } from '../fields/fields-read.js';
import { impliedMark } from '../fields/occupation-fields.js';
import { credentialKindOf, stepKindOf } from '../schema/classes.js';
import { type Document, idOf, typeOf } from '../schema/document.js';
import { type Fields, namespace } from '../schema/form.js';
import type { Entry, NodeIndex } from '../schema/node-index.js';
import { digest } from '../values/digest.js';
import { languageOf, ownLanguage } from '../values/text.js';
import { accountOf, type CtdlPropertyTally, nothingRead } from './account.js';
import { arrange } from './arrange.js';
import { connectionsOf, namedBy } from './connections.js';
import type { Build, Draft } from './draft.js';
import { readNode } from './read-node.js';
import { readStep } from './read-step.js';
import { readStanding } from './standing.js';
import { limitsOf } from './support-limits.js';
import { systemOf } from './system-of.js';

/** A system, the number of nodes that became part of it, and what was noticed. */
export interface BuiltSystem {
  readonly system: PathwaySystem;
  readonly mapped: number;
  readonly notes: readonly Finding[];
  readonly properties: readonly CtdlPropertyTally[];
  /** A note where nothing was read. */
  readonly nothing: readonly Finding[];
}

/** Builds the system of a document. */
export function buildSystem(document: Document, index: NodeIndex): BuiltSystem | Finding {
  const taken = new Set(index.entries.map(({ role, id }) => `${role} ${id}`));
  const implied = impliedOf((table, id) => taken.has(`${table} ${id}`));
  const head = headOf(index);
  const language = head
    ? ownLanguage(head.node['ceterms:name'])
    : languageOf(index.entries.map(({ node }) => node));
  const parts = new Set<string>();
  const reader = readerOf(index, language, parts, implied.add);
  const connections = connectionsOf(index, reader);
  const standing = { read: new Set<string>(), partly: new Set<string>(), nodes: new Set<string>(), ids: [] };
  const build: Build = {
    document,
    index,
    reader,
    drafts: new Map(),
    parts,
    connections,
    notes: [],
    standing,
  };
  for (const entry of index.entries) {
    const problem = readEntry(entry, build);
    if (problem) return problem;
  }
  arrange(build);
  build.standing = readStanding(build);
  const { drafts } = build;
  const account = accountOf(build);
  const beside = index.entries.filter(
    ({ role, address }) => besideEntities.has(role) && !drafts.has(address),
  );
  return {
    system: systemOf(build, implied.entities(), head),
    mapped: drafts.size + parts.size + beside.length + document.values.size + build.standing.nodes.size,
    notes: [...build.notes, ...account.notes],
    nothing: nothingRead(build),
    properties: account.properties,
  };
}

/** Nodes that this library writes beside those of the entities. */
const besideEntities: ReadonlySet<Entry['role']> = new Set(['awards', 'derived', 'programs of steps']);

/** The node that stands over a document of this library's own. */
function headOf({ entries, base, whole }: NodeIndex): Entry | undefined {
  return entries.find(
    ({ role, own, address }) => whole && own && role === 'derived' && address.startsWith(`${base}systems/`),
  );
}

function readerOf(
  { inTable, byAddress, entries }: NodeIndex,
  language: string | undefined,
  parts: Set<string>,
  imply: Reader['imply'],
): Reader {
  const proxies = new Map<string, string[]>();
  for (const { role, node, id } of entries)
    for (const each of role === 'steps' ? namedBy(node, 'ceterms:proxyFor') : []) put(proxies, each, id);
  return {
    language,
    inTable,
    // Of a node with nothing but its address, the document tells only that it is.
    node: (address) => {
      const node = byAddress.get(address)?.node;
      return node && Object.keys(node).length > 1 ? node : undefined;
    },
    standingFor: (address) => proxies.get(address) ?? [],
    part: (address) => {
      const entry = byAddress.get(address);
      if (entry?.role !== 'part') return undefined;
      parts.add(address);
      return entry.node;
    },
    imply,
  };
}

/** Reads the node of one entity; answers with what keeps the document out. */
function readEntry(entry: Entry, build: Build): Finding | undefined {
  const properties = propertiesOf(entry);
  if (!properties) return undefined;
  const { document, reader, drafts } = build;
  const draft: Draft = { entry, fields: {}, forms: {}, conditions: [], borrowed: [] };
  const path = document.places[entry.place] ?? '';
  const isStep = entry.role === 'steps' || entry.role === 'programs';
  const specials = isStep ? readStep(draft, path, build) : new Map<string, Json>();
  if ('code' in specials) return specials;
  const typeKey = typeOf(entry.node)?.key;
  const idKey = idOf(entry.node)?.key;
  const { fields, forms } = readNode(entry.node, properties, reader, (key, value) => {
    if (key === idKey) return { as: null };
    if (key === typeKey) return { as: typed(draft, value) };
    const special = specials.get(key);
    return special === undefined ? undefined : { as: special };
  });
  draft.fields = { ...fields, ...draft.fields };
  draft.forms = forms;
  const limited = entry.role === 'supports' ? limitsOf(draft, reader) : undefined;
  if (limited !== undefined && fields['eligibility'] === undefined) {
    draft.fields['eligibility'] = limited;
    draft.limited = limited;
  }
  drafts.set(entry.address, draft);
  return undefined;
}

/** The properties that are read of a node; nothing for nodes that are kept. */
function propertiesOf({ role, classes }: Entry): readonly FieldRead[] | undefined {
  if (role === 'programs of steps') return programRead;
  if (role === 'sets' || role === 'derived' || role === 'awards') return undefined;
  return classes.includes('Job') && role === 'occupations' ? fieldsRead.occupations : fieldsRead[role];
}

/** What the class of a node means, and how it was written. */
function typed(draft: Draft, value: Json): Json {
  const { role, classes } = draft.entry;
  if (role === 'steps' || role === 'programs') draft.fields['kind'] ??= stepKindOf(classes);
  if (role === 'credentials')
    draft.fields['kind'] = classes.flatMap((name) => credentialKindOf(name) ?? [])[0] ?? 'Credential';
  return { type: value, ...(draft.fields['kind'] !== undefined && { kind: draft.fields['kind'] }) };
}

/** Gathers entities that have no node of their own; the same one twice is one, another under its id gets a number. */
function impliedOf(taken: (table: string, id: string) => boolean) {
  type Implied = Map<string, { entity: Fields; mark: string }>;
  const tables = {
    occupations: new Map() as Implied,
    credentials: new Map() as Implied,
    terms: new Map() as Implied,
    agreements: new Map() as Implied,
  };
  const add: Reader['imply'] = (table, entity, form) => {
    const there = tables[table];
    const mark = digest([entity, form ?? null]);
    for (let turn = 1; ; turn++) {
      const id = turn === 1 ? String(entity['id']) : `${entity['id']} (${turn})`;
      const same = there.get(id);
      if (same?.mark === mark) return same.entity;
      if (same || taken(table, id)) continue;
      const now = { ...entity, id };
      const kept: Node = { implied: impliedMark(now), ...form };
      const complete = { ...now, extensions: { [namespace]: kept } };
      there.set(id, { entity: complete, mark });
      return complete;
    }
  };
  const entities = () =>
    Object.entries(tables).map(
      ([table, all]) => [table, [...all.values()].map(({ entity }) => entity)] as const,
    );
  return { add, entities };
}
