/** Reads documents of CTDL, the vocabulary of Credential Engine, as pathway systems. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Tally } from '../tally.js';
import { type Document, documentOf, longText } from './document.js';
import { isNode, listed, type Node } from './form.js';
import { namespaces } from './namespaces.js';
import { assembled } from './reading/assembled.js';
import { nodeIndex } from './reading/node-index.js';
import { unneeded } from './reading/own-form.js';
import { prefixed, termOf } from './spelling.js';

/** How deep a document may be nested, so that what is kept of it fits into a system. */
export const mostDepth = 48;

/** A document, read. */
export interface CtdlReading {
  readonly system: PathwaySystem;
  /** What is only nearly said in the system, and what was found odd: each with its place in the document. */
  readonly notes: readonly Finding[];
  /** Its nodes, counted. */
  readonly tally: Tally;
}

/**
 * Reads a CTDL document: a Registry envelope, a graph, a single resource, a list of nodes, expanded JSON-LD. Pathways,
 * components, credentials, organizations, support services, occupations, competencies and levels become entities;
 * everything else is kept under `extensions.ctdl`, so that `writeCtdl` gives it back.
 *
 * The input is a JSON value, as `JSON.parse` returns it. Old spellings are understood. A condition that is not monotone
 * is read as its nearest monotone form, and told in the notes. Issues: `not-ctdl`, `circular-condition`, `too-deep`,
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
  const issues = plainDataIssues(input, mostDepth);
  if (issues.length > 0) return { ok: false, issues };
  const json = input as Json;
  const document =
    (typeof json === 'object' && json !== null ? longText(json) : undefined) ?? documentOf(json);
  if ('code' in document) return { ok: false, issues: [document] };
  return readDocument(document);
}

function readDocument(document: Document): Result<CtdlReading> {
  const index = nodeIndex(document);
  const read = assembled(document, index);
  if ('code' in read) return { ok: false, issues: [read] };
  const doubled = index.doubled.map((place) => ({
    code: 'doubled-node',
    path: `${document.path}${pointer([place])}`,
    message: 'Another node before this one has the same "@id"; this one is kept as it is. Join the two.',
  }));
  return {
    ok: true,
    value: {
      system: unneeded(read.system, document),
      notes: [...read.notes, ...doubled, ...encodedCopy(document), ...namesOfItsOwn(document)],
      tally: tallyOf(document.nodes, read.mapped, doubled.length),
    },
  };
}

/** An envelope that also holds its document encoded: edits do not reach that copy. */
function encodedCopy({ frame }: Document): Finding[] {
  if (typeof frame.envelope?.beside['resource'] !== 'string') return [];
  const message =
    'The envelope also holds the document encoded. It is kept as it came and does not follow edits.';
  return [{ code: 'encoded-copy', path: '/resource', message }];
}

/** Keys that only a context inside the document explains; they are kept, but not understood. */
function namesOfItsOwn({ frame, nodes, path }: Document): Finding[] {
  const contexts = [frame.graph?.beside['@context'], ...nodes.map((node) => node['@context'])];
  const explained = contexts.flatMap((context) =>
    listed(context).flatMap((each) => (isNode(each) ? Object.entries(each) : [])),
  );
  const meansCtdl = (meaning: Json) => {
    const address = isNode(meaning) ? meaning['@id'] : meaning;
    return typeof address === 'string' && prefixed(address) !== address;
  };
  const names = new Set(
    explained.flatMap(([name, meaning]) =>
      !Object.hasOwn(namespaces, name) && meansCtdl(meaning) ? [name] : [],
    ),
  );
  if (names.size === 0) return [];
  const prefix = (key: string) => key.slice(0, Math.max(key.indexOf(':'), 0));
  const used = new Set(
    nodes.flatMap((node) => Object.keys(node).filter((key) => names.has(key) || names.has(prefix(key)))),
  );
  const unknown = [...used].filter((key) => termOf(key) === undefined);
  if (unknown.length === 0) return [];
  const message = `The context of this document gives names of its own: ${unknown.join(', ')}. They are kept as they are; expand the document first (expandCtdl) to have them understood.`;
  return [
    {
      code: 'own-names',
      path: frame.graph ? `${path.slice(0, path.lastIndexOf('/'))}/@context` : '/@context',
      message,
    },
  ];
}

function tallyOf(nodes: readonly Node[], mapped: number, doubled: number): Tally {
  return {
    unit: 'node',
    in: nodes.length,
    mapped,
    kept: nodes.length - mapped - doubled,
    left: doubled > 0 ? { 'doubled-node': doubled } : {},
  };
}
