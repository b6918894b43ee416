/** Reads many documents of CTDL as one pathway system. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import { type CtdlReading, readingOf } from './read-ctdl.js';
import { type Document, documentIn, documentsIn } from './schema/document.js';
import { addressOf, type Node } from './schema/form.js';
import { contextAddress } from './schema/namespaces.js';
import { plainNodes } from './schema/plain-nodes.js';
import { nameOf } from './schema/settle.js';

/** Documents, read together. */
export interface CtdlReadingOfAll extends CtdlReading {
  /** The address of each node → the documents that hold it, by their number in the list, from 0. */
  readonly sources: { readonly [address: string]: readonly number[] };
}

/**
 * Reads many CTDL documents as one system: a list of envelopes, graphs or resources, the same under `data`, or NDJSON (a
 * text with one document to a line). What stands in several documents is joined by CTID, wherever that was published
 * (`http` or `https`, `/graph/` or `/resources/`, sandbox or production), else by address. `writeCtdl` writes one graph.
 *
 * Issues: those of `readCtdl`, each with the number of its document at the start of its path; `not-json` for a line.
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
  const lines = typeof input === 'string' ? parsedLines(input) : undefined;
  if (lines && 'issues' in lines) return { ok: false, issues: lines.issues };
  const value = (lines?.documents ?? input) as Json;
  const { documents, path } = documentsIn(value) ?? {
    documents: Array.isArray(value) ? (value as readonly Json[]) : [value],
    path: '',
  };
  const issues: Finding[] = [];
  const read = documents.flatMap((each, at): { document: Document; at: number }[] => {
    const document = documentIn(each);
    if ('nodes' in document) return [{ document, at }];
    issues.push(...document.map((issue) => ({ ...issue, path: `${path}/${at}${issue.path}` })));
    return [];
  });
  if (issues.length > 0) return { ok: false, issues };
  const { document, sources } = joined(read, path);
  const reading = readingOf(document);
  return reading.ok ? { ok: true, value: { ...reading.value, sources } } : reading;
}

/** One document of the nodes of all, each under the address that came first. */
function joined(all: readonly { readonly document: Document; readonly at: number }[], path: string) {
  const addresses = new Map<string, string>();
  const sources: { [address: string]: number[] } = {};
  const nodes: Node[] = [];
  const places: string[] = [];
  for (const { document, at } of all)
    for (const [index, each] of document.nodes.entries()) {
      // Blank nodes are those of their own document.
      const node = relabelled(each, `_:${at}-`) as Node;
      const own = addressOf(node);
      const name = own === undefined || own.startsWith('_:') ? undefined : nameOf(own);
      const address = name === undefined ? own : (addresses.get(name) ?? own);
      if (name !== undefined && address !== undefined) addresses.set(name, address);
      const key = address ?? `_:node-${nodes.length}`;
      sources[key] = [...new Set([...(sources[key] ?? []), at])];
      nodes.push(address === own ? node : { ...node, ['@id' in node ? '@id' : 'id']: address as string });
      places.push(`${path}/${at}${document.places[index]}`);
    }
  const { arrangement: _, doubled: __, ...plain } = plainNodes(nodes, (index) => places[index] ?? '');
  const context = all[0]?.document.frame.graph?.beside['@context'] ?? contextAddress;
  const frame = { graph: { beside: { '@context': context }, key: '@graph' }, list: true };
  return { document: { ...plain, doubled: [], frame, path } satisfies Document, sources };
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

function parsedLines(text: string): { documents: Json[] } | { issues: Finding[] } {
  const documents: Json[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      documents.push(JSON.parse(line));
    } catch {
      const message = `Line ${at + 1} is not JSON. Write one document to a line.`;
      return { issues: [{ code: 'not-json', severity: 'error', path: `/${at}`, message }] };
    }
  }
  return { documents };
}
