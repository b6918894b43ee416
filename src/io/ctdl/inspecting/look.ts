/** What checks look at: the nodes of a document, how they stand to each other, and a place to say what is wrong. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { put } from '../../../base/put.js';
import type { Document } from '../document.js';
import { isNode, listed, type Node } from '../form.js';
import type { Term } from '../namespaces.js';
import { type Entry, type NodeIndex, nodeIndex } from '../reading/node-index.js';
import { type Relations, relationsOf } from '../reading/relations.js';
import { termOf } from '../spelling.js';
import { readReferences } from '../values/references.js';

/** How bad a problem is: it breaks the document, it misleads readers, or it is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem of a document of CTDL. */
export interface CtdlProblem extends Finding {
  readonly severity: Severity;
}

/** A document under inspection. */
export interface Look {
  readonly document: Document;
  readonly index: NodeIndex;
  readonly relations: Relations;
  /** The components of the document. */
  readonly components: readonly Entry[];
  readonly pathways: readonly Entry[];
  /** Every object of the document that has a type, with its place; embedded ones as well. */
  readonly objects: readonly Place[];
  /** A component → the components that its conditions name. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

/** An object and where it stands. */
export interface Place {
  readonly node: Node;
  readonly path: string;
}

/** Looks over a document once. */
export function lookAt(document: Document): Look {
  const index = nodeIndex(document);
  const components = index.entries.filter(({ role }) => role === 'steps');
  return {
    document,
    index,
    relations: relationsOf(document.nodes),
    components,
    pathways: index.entries.filter(({ role }) => role === 'pathways'),
    objects: objectsIn(document),
    targets: targetsIn(components, index),
  };
}

/** Where a node, or one of its properties, stands. */
export function pathTo({ document }: Look, { place }: Entry, ...way: readonly (string | number)[]): string {
  const list = document.frame.list ? [place] : [];
  return `${document.path}${pointer([...list, ...way])}`;
}

/** The properties of a node that mean a term, with their keys. */
export function valuesOf(node: Node, term: Term): { key: string; value: Json }[] {
  return Object.entries(node).flatMap(([key, value]) => (termOf(key) === term ? [{ key, value }] : []));
}

/** The addresses that a node refers to under a term. */
export function addressesOf(node: Node, term: Term): string[] {
  return valuesOf(node, term).flatMap(({ value }) => readReferences(value)?.ids ?? []);
}

function objectsIn({ nodes, frame, path }: Document): Place[] {
  const found: Place[] = [];
  const waiting = nodes.map((node, place): Place => ({ node, path: frame.list ? `${path}/${place}` : path }));
  for (let next = 0; next < waiting.length; next++) {
    const here = waiting[next] as Place;
    found.push(here);
    for (const [key, value] of Object.entries(here.node))
      for (const [i, inner] of listed(value).entries()) {
        const inList = Array.isArray(value) ? [key, i] : [key];
        if (isNode(inner)) waiting.push({ node: inner, path: here.path + pointer(inList) });
      }
  }
  return found;
}

/** What the conditions of each component name, nested ones and those that stand by themselves included. */
function targetsIn(components: readonly Entry[], index: NodeIndex): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { node, address } of components)
    for (const condition of conditionsOf(node, index))
      for (const target of addressesOf(condition, 'ceterms:targetComponent')) put(targets, address, target);
  return targets;
}

/** Every condition under a node, each once. */
function conditionsOf(node: Node, index: NodeIndex): Node[] {
  const seen = new Set<Node>();
  const waiting = valuesOf(node, 'ceterms:hasCondition').flatMap(({ value }) => listed(value));
  for (let next = 0; next < waiting.length; next++) {
    const value = waiting[next] as Json;
    const [address] = readReferences(value)?.ids ?? [];
    const condition = address === undefined ? value : index.byAddress.get(address)?.node;
    if (!isNode(condition) || seen.has(condition)) continue;
    seen.add(condition);
    waiting.push(...valuesOf(condition, 'ceterms:hasCondition').flatMap((inner) => listed(inner.value)));
  }
  return [...seen];
}
