/** The ways in which CTDL is published: envelope, graph, single resource, list of nodes; and what stands around the nodes. */

import type { Finding } from '../../../base/finding.js';
import { isList, isNode, isSaid, type Json, listed, type Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { plainDataIssues } from '../../../model/plain-data.js';
import type { Frame } from './form.js';
import { type PlainNodes, plainNodes } from './plain-nodes.js';
import { lastPart } from './spelling.js';

/** A document taken apart. */
export interface Document extends PlainNodes {
  readonly frame: Frame;
  /** Where the nodes stand: a JSON Pointer to what holds them. */
  readonly path: string;
  /** Where each of several documents stands that are read as one. */
  readonly several?: readonly string[];
}

/** How deep a document may be nested, so that what is kept of it fits into a system. */
const mostDepth = 48;
/** The longest text that is read. */
const longestText = 4_000_000;

/** Takes the document of an input apart; answers with what is wrong where it cannot be read as one of CTDL. */
export function documentIn(input: unknown): Document | readonly Finding[] {
  const issues = plainDataIssues(input, mostDepth);
  if (issues.length > 0) return issues;
  const json = input as Json;
  const long = typeof json === 'object' && json !== null ? longText(json) : undefined;
  const document = long ?? documentOf(json);
  return 'code' in document ? [document] : document;
}

/** Takes a document apart; a finding where it is not one of CTDL. */
export function documentOf(input: Json): Document | Finding {
  const single = isList(input) && input.length === 1 && holdsDocument(input[0]);
  const held = (single ? input[0] : input) as Json;
  const several = severalIn(held);
  if (several) return several;
  const enveloped = under(held, ['decoded_resource', 'decodedResource'], isNode);
  const outer = graphIn(enveloped?.inside ?? held);
  const beside = besideIn(single, enveloped, outer);
  if (beside) return beside;
  // A graph with an address of its own stands inside another once it is flattened.
  const [alone] = outer && !enveloped ? listed(outer.inside) : [];
  const inner = outer && listed(outer.inside).length === 1 ? graphIn(alone) : undefined;
  const [envelope, graph] = inner ? [outer, inner] : [enveloped, outer];
  const wrapped = inner && isList(outer?.inside);
  const inside = graph?.inside ?? envelope?.inside ?? held;
  const nodes = listed(inside);
  const path = pointer([
    ...(single ? [0] : []),
    ...(envelope ? [envelope.key] : []),
    ...(wrapped ? [0] : []),
    ...(graph ? [graph.key] : []),
  ]);
  const odd = nodes.findIndex((node) => !isNode(node));
  if (odd >= 0)
    return notCtdl(
      isList(inside) ? `${path}/${odd}` : path,
      'A node should stand here: an object with "@id" and "@type".',
    );
  const empty = nodes.length === 0 && graph?.beside['@context'] !== undefined;
  if (!empty && !nodes.some((node) => isNode(node) && typeOf(node) !== undefined))
    return notCtdl(
      path,
      'No node here has an "@type", so this is not a CTDL document. Pass an envelope, a graph, a resource or a list of nodes.',
    );
  const frame: Frame = {
    ...(single && { alone: true as const }),
    ...(wrapped && { wrapped: true as const }),
    ...(envelope && { envelope: { beside: envelope.beside, key: envelope.key } }),
    ...(graph && { graph: { beside: graph.beside, key: graph.key } }),
    list: isList(inside),
  };
  const placeOf = (index: number) => (isList(inside) ? `${path}/${index}` : path);
  return { frame, path, ...plainNodes(nodes.filter(isNode), placeOf) };
}

/** Nodes under two keys that mean the same. */
function besideIn(single: boolean, envelope: Held | undefined, graph: Held | undefined): Finding | undefined {
  const another = envelope?.another ?? graph?.another;
  if (another === undefined) return undefined;
  const inside = envelope && envelope.another === undefined ? [envelope.key] : [];
  return notCtdl(
    pointer([...(single ? [0] : []), ...inside, another]),
    'Nodes stand under another key beside this one, too. Put all of them under one.',
  );
}

type Held = NonNullable<ReturnType<typeof under>>;

/** Whether a value is an envelope or a graph. */
function holdsDocument(value: Json | undefined): value is Node {
  return (
    isNode(value) &&
    ['decoded_resource', 'decodedResource', '@graph', 'graph'].some((key) => typeof value[key] === 'object')
  );
}

/** The documents of a list, or under `data`; nothing where this is one document. */
export function documentsIn(
  input: Json,
): { readonly documents: readonly Json[]; readonly path: string } | undefined {
  const data =
    isNode(input) && isList(input['data']) && typeOf(input) === undefined ? input['data'] : undefined;
  const list = data ?? (isList(input) ? input : undefined);
  return list?.some(holdsDocument) ? { documents: list, path: data ? '/data' : '' } : undefined;
}

function severalIn(input: Json): Finding | undefined {
  const several = documentsIn(input);
  if (!several) return undefined;
  const message = `This holds ${several.documents.length} documents. Read them together with readCtdlAll, or one by one.`;
  return { code: 'several-documents', severity: 'error', path: several.path, message };
}

function graphIn(value: Json | undefined) {
  return value === undefined
    ? undefined
    : under(value, ['@graph', 'graph'], (inside) => isList(inside) || isNode(inside));
}

/** What an object holds under the first of these keys, and what stands beside it. */
function under(value: Json, keys: readonly string[], isIt: (inside: Json | undefined) => boolean) {
  if (!isNode(value)) return undefined;
  const [key, another] = keys.filter((each) => isIt(value[each]));
  if (key === undefined) return undefined;
  const { [key]: inside, ...beside } = value;
  return { key, inside: inside as Json, beside, another };
}

function notCtdl(path: string, message: string): Finding {
  return { code: 'not-ctdl', severity: 'error', path, message };
}

/** The key and the value of a node's type. */
export function typeOf(node: Node): { key: string; value: Json } | undefined {
  const key = Object.hasOwn(node, '@type') ? '@type' : Object.hasOwn(node, 'type') ? 'type' : undefined;
  return key === undefined ? undefined : { key, value: node[key] as Json };
}

/** The key and the value of a node's address. */
export function idOf(node: Node): { key: string; value: string } | undefined {
  const key = Object.hasOwn(node, '@id') ? '@id' : 'id';
  const value = node[key];
  return isSaid(value) ? { key, value } : undefined;
}

/** Puts nodes back into what stood around them. */
export function framed(nodes: readonly Node[], { alone, wrapped, envelope, graph, list }: Frame): Json {
  let document: Json = list || nodes.length !== 1 ? nodes : (nodes[0] as Node);
  if (graph) document = { ...graph.beside, [graph.key]: document };
  if (wrapped) document = [document];
  if (envelope) document = { ...envelope.beside, [envelope.key]: document };
  return alone ? [document] : document;
}

/** A text that is longer than any that is read. */
function longText(input: Json): Finding | undefined {
  const waiting: Spot[] = [{ value: input, key: '', above: undefined }];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const inside = spot.value as { readonly [key: string]: Json };
    for (const key of Object.keys(inside)) {
      const value = inside[key];
      const here = { value, key, above: spot };
      if (typeof value === 'object' && value !== null) waiting.push(here);
      else if (typeof value === 'string' && value.length > longestText)
        return {
          code: 'too-long',
          severity: 'error',
          path: pathTo(here),
          message: `This text has ${value.length} characters; at most ${longestText} are read. Shorten it or leave it out.`,
        };
    }
  }
  return undefined;
}

/** A value, and the way to it. */
interface Spot {
  readonly value: unknown;
  readonly key: string;
  readonly above: Spot | undefined;
}

function pathTo(spot: Spot): string {
  const way: string[] = [];
  for (let at = spot; at.above; at = at.above) way.push(at.key);
  return pointer(way.reverse());
}

/** The last part of a graph's address, which tells which of its nodes is the main one. */
export function mainOf({ graph }: Frame): string | undefined {
  const id = graph?.beside['@id'];
  return typeof id === 'string' ? lastPart(id) : undefined;
}
