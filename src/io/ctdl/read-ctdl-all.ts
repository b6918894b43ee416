/** Reads many documents of CTDL as one pathway system. */

import { nameOf } from '../../base/address-name.js';
import { append } from '../../base/append.js';
import { canonicalJson } from '../../base/canonical-json.js';
import type { Finding } from '../../base/finding.js';
import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { readJson } from '../../base/read-json.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';
import { type CtdlReading, readingOf } from './read-ctdl.js';
import { type Document, documentIn, documentsIn } from './schema/document.js';
import { addressOf } from './schema/form.js';
import { contextAddress, type Term } from './schema/namespaces.js';
import { plainNodes } from './schema/plain-nodes.js';
import { ctidOf } from './schema/settle.js';
import { termOf } from './schema/spelling.js';

/** Documents, read together. */
export interface CtdlReadingOfAll extends CtdlReading {
  /** The address of each node → the documents that hold it, by their number in the list, from 0. */
  readonly sources: { readonly [address: string]: readonly number[] };
}

/**
 * Reads many CTDL documents as one system: a list of envelopes, graphs or resources, the same under `data`, or a text of
 * that (as JSON, or NDJSON with one document to a line). What stands in several documents is joined by CTID, wherever that was published
 * (`http` or `https`, `/graph/` or `/resources/`, sandbox or production), else by address. `writeCtdl` writes one graph.
 *
 * What copies of one node say differently is a note, `conflicting-copies`.
 *
 * Issues: those of `readCtdl`, each with the number of its document at the start of its path; for a text `not-json`,
 * `doubled-key` and `lost-digits`, with the number of the line.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @example
 * ```ts
 * import { readCtdlAll } from 'career-pathways/io/ctdl';
 * const read = readCtdlAll([
 *   { '@graph': [{ '@id': 'https://example.org/welding', '@type': 'ceterms:Course', 'ceterms:name': { en: 'Welding' } }] },
 *   { '@graph': [{ '@id': 'http://example.org/welding', '@type': 'ceterms:Course', 'ceterms:creditValue': 3 }] },
 * ]);
 * read.ok && read.value.system.steps?.map(({ title, credits }) => `${title}: ${credits}`); // => ['Welding: 3']
 * ```
 */
export function readCtdlAll(input: unknown): Result<CtdlReadingOfAll> {
  const text = typeof input === 'string' ? parsedText(input) : undefined;
  if (text && 'issues' in text) return { ok: false, issues: text.issues };
  const value = text ? text.documents : (input as Json);
  const strange = plainDataIssues(value, Number.POSITIVE_INFINITY);
  if (strange.length > 0) return { ok: false, issues: strange };
  const { documents, path } = documentsIn(value) ?? {
    documents: Array.isArray(value) ? (value as readonly Json[]) : [value],
    path: '',
  };
  const issues: Finding[] = [];
  const read = documents.flatMap((each, at): { document: Document; at: number }[] => {
    const document = documentIn(each);
    if ('nodes' in document) return [{ document, at }];
    append(
      issues,
      document.map((issue) => ({ ...issue, path: `${path}/${at}${issue.path}` })),
    );
    return [];
  });
  if (issues.length > 0) return { ok: false, issues };
  const { document, sources, copies } = joined(read, path);
  const reading = readingOf(document);
  if (!reading.ok) return reading;
  const notes = [...reading.value.notes, ...differences(copies)];
  return { ok: true, value: { ...reading.value, notes, sources } };
}

/** One document of the nodes of all, each under the address that came first. */
function joined(all: readonly { readonly document: Document; readonly at: number }[], path: string) {
  const addresses = new Map<string, string>();
  const holders = new Map<string, { readonly address: string; readonly at: number }>();
  const sources: { [address: string]: number[] } = {};
  const nodes: Node[] = [];
  const places: string[] = [];
  const copies: Copy[] = [];
  for (const { document, at } of all)
    for (const [index, each] of document.nodes.entries()) {
      // Blank nodes are those of their own document.
      const node = relabelled(each, `_:${at}-`) as Node;
      const own = addressOf(node);
      const name = own === undefined || own.startsWith('_:') ? undefined : nameOf(own);
      const ctid = ctidOf(node);
      const same = ctid === undefined ? undefined : holders.get(ctid);
      const before = name === undefined ? undefined : addresses.get(name);
      // What another document has under the same CTID, at another address, is the same thing.
      const address = before ?? (same?.at === at ? own : same?.address) ?? own;
      if (name !== undefined && address !== undefined) addresses.set(name, address);
      if (ctid !== undefined && address !== undefined && !same) holders.set(ctid, { address, at });
      const key = address ?? `_:node-${nodes.length}`;
      sources[key] = [...new Set([...(sources[key] ?? []), at])];
      nodes.push(address === own ? node : { ...node, ['@id' in node ? '@id' : 'id']: address as string });
      const place = `${path}/${at}${document.places[index]}`;
      places.push(place);
      if (name !== undefined) copies.push({ address: key, node: each, path: place, at });
    }
  const {
    arrangement: _,
    doubled: __,
    ...plain
  } = plainNodes(nodes, (index) => places[index] ?? '', addresses);
  const context = all[0]?.document.frame.graph?.beside['@context'] ?? contextAddress;
  const frame = { graph: { beside: { '@context': context }, key: '@graph' }, list: true };
  const several = all.map(({ at }) => `${path}/${at}`);
  return { document: { ...plain, doubled: [], frame, path, several } satisfies Document, sources, copies };
}

/** A value whose blank nodes begin otherwise. */
function relabelled(value: Json, start: string): Json {
  if (typeof value === 'string') return /^_:\S+$/.test(value) ? start + value.slice(2) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!JSON.stringify(value).includes('"_:')) return value;
  return Array.isArray(value)
    ? value.map((each: Json) => relabelled(each, start))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, relabelled(each, start)]));
}

/** The documents of a text: one JSON value, or one to a line. */
function parsedText(text: string): { documents: Json } | { issues: readonly Finding[] } {
  const whole = readJson(text);
  if (whole.ok) return { documents: whole.value as Json };
  if (whole.issues[0]?.code !== 'not-json') return { issues: whole.issues };
  const documents: Json[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readJson(line);
    if (!read.ok) {
      const issues = read.issues.map(({ message, path, ...issue }) => ({
        ...issue,
        path: `/${at}${path}`,
        message: `Line ${at + 1} of this text, one document to a line: ${message}`,
      }));
      return { issues };
    }
    documents.push(read.value as Json);
  }
  return { documents };
}

/**
 * What the copies of one node say differently: one note for each node, where the second copy stands. What may stand
 * several times is joined; of the others, the reading has what the first copy says, or nothing.
 */
function differences(copies: readonly Copy[]): Finding[] {
  const said = new Map<string, { readonly text: string; readonly at: number }>();
  const notes = new Map<
    string,
    { readonly path: string; readonly at: number; readonly terms: Set<string>; readonly from: number }
  >();
  for (const { address, node, path, at } of copies)
    for (const [key, value] of Object.entries(node)) {
      const term = termOf(key);
      if (term === undefined || !single.has(term) || JSON.stringify(value).includes('"_:')) continue;
      const place = `${address} ${term}`;
      const text = canonicalJson(plainly(value));
      const before = said.get(place);
      if (!before) said.set(place, { text, at });
      else if (before.text !== text && before.at !== at) {
        const note = notes.get(address) ?? { path, at, terms: new Set<string>(), from: before.at };
        note.terms.add(term);
        notes.set(address, note);
      }
    }
  return [...notes].map(([address, { path, at, terms, from }]) => ({
    code: 'conflicting-copies',
    severity: 'warning',
    path,
    message: `The documents ${from} and ${at} differ in ${[...terms].join(', ')} of ${address}. They are read as one; decide which is right, and leave the other out.`,
  }));
}

/** A node as one document has it. */
interface Copy {
  readonly address: string;
  readonly node: Node;
  readonly path: string;
  readonly at: number;
}

/** What a thing has once. */
const single: ReadonlySet<string> = new Set<Term>([
  'ceterms:name',
  'ceterms:description',
  'ceterms:creditValue',
  'ceterms:estimatedCost',
  'ceterms:estimatedDuration',
  'ceterms:codedNotation',
  'ceterms:hasCondition',
  'ceterms:requires',
  'ceterms:lifeCycleStatusType',
  'ceterms:credentialStatusType',
  'ceterms:dateEffective',
  'ceterms:expirationDate',
  'ceasn:competencyText',
]);

/** A value without the wrapping in which it may stand or not: a list of one, `@value` by itself. */
function plainly(value: Json): Json {
  if (isList(value)) return value.length === 1 ? plainly(value[0] as Json) : value.map(plainly);
  if (!isNode(value)) return value;
  const [[key, inner] = ['', value as Json], ...more] = Object.entries(value);
  if (more.length === 0 && (key === '@value' || key === '@id')) return inner;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [termOf(name) ?? name, plainly(each)]),
  );
}
