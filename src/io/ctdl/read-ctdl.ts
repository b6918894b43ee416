/** Reads documents of CTDL, the vocabulary of Credential Engine, as pathway systems. */

import type { Finding } from '../../base/finding.js';
import { isNode, type Json, listed, type Node } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Tally } from '../tally.js';
import type { CtdlPropertyTally } from './read/account.js';
import { buildSystem } from './read/build-system.js';
import { type Document, documentIn } from './schema/document.js';
import { namespaces, references } from './schema/namespaces.js';
import { nodeIndex } from './schema/node-index.js';
import { prefixed, termOf } from './schema/spelling.js';

/** A document, read. */
export interface CtdlReading {
  readonly system: PathwaySystem;
  /** What the system only nearly expresses, and what was noticed: each with its place in the document. */
  readonly notes: readonly Finding[];
  /** Its nodes, counted. */
  readonly tally: Tally;
  /** The properties of its nodes, each counted: read, kept, not understood. By name. */
  readonly properties: readonly CtdlPropertyTally[];
}

/**
 * Reads a CTDL document: a Registry envelope, a graph, a single resource, a list of nodes, expanded JSON-LD. Pathways,
 * components, credentials, organizations, support services, occupations, competencies and levels become entities;
 * everything else is kept under `extensions.ctdl`, so that `writeCtdl` gives it back; `withoutCtdlForm` drops what is not
 * needed for that. Embedded nodes, blank nodes and `@reverse` are read as what they mean: the same graph in another form
 * of JSON-LD becomes the same system. Several documents are read with `readCtdlAll`.
 *
 * The input is a JSON value, as `JSON.parse` returns it. Old spellings are understood. A condition that is not monotone
 * is read as its nearest monotone form, and a note names it. Issues: `not-ctdl`, `several-documents`, `circular-condition`, `too-deep`,
 * `too-long`, `too-shared`, and those of plain data.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @example
 * ```ts
 * import { readCtdl } from 'career-pathways/io/ctdl';
 * const read = readCtdl({ '@id': 'https://example.org/welding', '@type': 'ceterms:Pathway', 'ceterms:name': { en: 'Welding' } });
 * read.ok && read.value.system.pathways?.map(({ title }) => title); // => ['Welding']
 * ```
 */
export function readCtdl(input: unknown): Result<CtdlReading> {
  const document = documentIn(input);
  return 'nodes' in document ? readingOf(document) : { ok: false, issues: document };
}

/** Reads a document that was taken apart. */
export function readingOf(document: Document): Result<CtdlReading> {
  const index = nodeIndex(document);
  const read = buildSystem(document, index);
  if ('code' in read) return { ok: false, issues: [read] };
  const doubled = document.doubled.map(doubledNode);
  const count = document.nodes.length;
  return {
    ok: true,
    value: {
      system: read.system,
      notes: [
        ...read.notes,
        ...doubled,
        ...encodedCopy(document),
        ...otherVocabulary(document),
        ...namesOfItsOwn(document, read.nothing),
      ],
      tally: {
        unit: 'node',
        in: count,
        mapped: read.mapped,
        kept: count - read.mapped,
        left: {},
      },
      properties: read.properties,
    },
  };
}

function doubledNode(path: string): Finding {
  const message =
    'Another node before this one has the same "@id"; they are read as one, and written again as they stood. Join the two.';
  return { code: 'doubled-node', severity: 'warning', path, message };
}

/** An envelope that also holds its document encoded: edits do not reach that copy. */
function encodedCopy({ frame }: Document): Finding[] {
  if (typeof frame.envelope?.beside['resource'] !== 'string') return [];
  const message =
    'The envelope also holds the document encoded. It is kept as it came and does not follow edits.';
  return [{ code: 'encoded-copy', severity: 'info', path: '/resource', message }];
}

/** A context of another vocabulary, beside names that CTDL has too. */
function otherVocabulary({ frame, nodes, path }: Document): Finding[] {
  const contexts = [frame.graph?.beside['@context'], ...nodes.map((node) => node['@context'])];
  const [other] = contexts
    .flatMap((context) => (context === undefined ? [] : listed(context)))
    .filter((each) => typeof each === 'string' && /schema\.org|w3id\.org|imsglobal\.org|w3\.org/.test(each));
  if (other === undefined) return [];
  const names = nodes.flatMap((node) => [...Object.keys(node), ...classNames(node)]);
  const isCtdl = names.some((name) => /^https?:\/\/purl\.org\/ctdl|^(?:ceterms|ceasn):/.test(name));
  if (isCtdl || JSON.stringify(contexts).includes('/ctdl')) return [];
  const message = `Its context says that this document is not of CTDL but of ${String(other)}. Names that CTDL has too were read as CTDL's.`;
  return [{ code: 'other-vocabulary', severity: 'warning', path, message }];
}

function classNames(node: Node): string[] {
  return listed(node['@type'] ?? node['type'] ?? []).filter((name) => typeof name === 'string');
}

/**
 * Names that only a context inside the document explains: of properties, of keywords, of what is referred to; `nothing`:
 * what is said where nothing was read.
 */
function namesOfItsOwn(
  { frame, nodes, path: around }: Document,
  nothing: readonly Finding[],
): readonly Finding[] {
  const contexts = [frame.graph?.beside['@context'], ...nodes.map((node) => node['@context'])];
  const explained = contexts.flatMap((context) =>
    listed(context).flatMap((each) => (isNode(each) ? Object.entries(each) : [])),
  );
  const names = new Set(
    explained.flatMap(([name, meaning]) => (isExplained(name, meaning) ? [name] : [])),
  ).add('@nest');
  const prefix = (key: string) => key.slice(0, Math.max(key.indexOf(':'), 0));
  const keys = nodes.flatMap((node) =>
    Object.keys(node).filter(
      (key) => (names.has(key) || names.has(prefix(key))) && termOf(key) === undefined,
    ),
  );
  const addresses = new Set<string>();
  if (explained.length > 0) for (const node of nodes) addAddresses(node, addresses);
  // One address is written in two ways: in full, and as only the context explains it.
  const starts = explained.flatMap(([name, start]) =>
    typeof start === 'string' && [...addresses].some((each) => addresses.has(inFull(each, name, start)))
      ? [name]
      : [],
  );
  const unknown = [...new Set([...keys, ...starts])];
  if (keys.length === 0 && (nothing.length > 0 || unknown.length === 0)) return nothing;
  const message = `The context of this document gives names of its own: ${unknown.join(', ')}. They are kept as they are; expand the document first (expandCtdl) to have them understood.`;
  const path = frame.graph ? around.slice(0, around.lastIndexOf('/')) : '';
  return [{ code: 'own-names', severity: 'warning', path: `${path}/@context`, message }];
}

/** Whether a name of a context means a property of CTDL, or a keyword that has no such name of its own. */
function isExplained(name: string, meaning: Json): boolean {
  const address = isNode(meaning) ? (meaning['@reverse'] ?? meaning['@id']) : meaning;
  if (typeof address !== 'string' || Object.hasOwn(namespaces, name) || name.startsWith('@')) return false;
  if (address.startsWith('@')) return address !== `@${name}`;
  return prefixed(address) !== address || termOf(address) !== undefined;
}

/** An address that begins with a prefix, or has no beginning at all, in full; else nothing. */
function inFull(address: string, name: string, start: string): string {
  if (name === '@base')
    return address.includes(':') ? '' : start.slice(0, start.lastIndexOf('/') + 1) + address;
  return address.startsWith(`${name}:`) ? start + address.slice(name.length + 1) : '';
}

/** The addresses by which a node, and what is inside it, is named and refers to others. */
function addAddresses(node: Node, found: Set<string>): void {
  for (const [key, value] of Object.entries(node))
    for (const each of key === '@context' ? [] : listed(value)) {
      const isAddress = key === '@id' || key === 'id' || references.has(termOf(key) ?? '');
      if (isNode(each)) addAddresses(each, found);
      else if (isAddress && typeof each === 'string' && !/\s/.test(each)) found.add(each);
    }
}
