/** What checks go over: the nodes of a document, how they relate to each other, and where each stands. */

import { append } from '../../../base/append.js';
import type { Finding, Severity } from '../../../base/finding.js';
import { isNode, type Json, listed, type Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { put } from '../../../base/put.js';
import { type StatedRelations, statedRelations } from '../fields/stated-relations.js';
import type { Document } from '../schema/document.js';
import { addressOf } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import { type Entry, type NodeIndex, nodeIndex } from '../schema/node-index.js';
import { termOf } from '../schema/spelling.js';
import { readReferences } from '../values/references.js';

/** A document under inspection. */
export interface Visit {
  readonly document: Document;
  readonly index: NodeIndex;
  readonly relations: StatedRelations;
  /** The components of the document. */
  readonly components: readonly Entry[];
  readonly pathways: readonly Entry[];
  /** Every object of the document that has a type, with its place; embedded ones as well. */
  readonly objects: readonly At[];
  /** A component → the components that its conditions name. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

/** An object and where it stands. */
export interface At {
  readonly node: Node;
  readonly path: string;
}

/** Visits every node of a document once. */
export function visitOf(document: Document): Visit {
  const index = nodeIndex(document);
  const components = index.entries.filter(({ role }) => role === 'steps');
  return {
    document,
    index,
    relations: statedRelations(document.nodes),
    components,
    pathways: index.entries.filter(({ role }) => role === 'pathways'),
    objects: objectsIn(document),
    targets: targetsIn(components, index),
  };
}

/** Where a node, or one of its properties, stands. */
export function pathTo({ document }: Visit, { place }: Entry, ...way: readonly (string | number)[]): string {
  return `${document.places[place]}${pointer(way)}`;
}

/** The properties of a node that mean a term, with their keys. */
export function valuesOf(node: Node, term: Term): { key: string; value: Json }[] {
  return Object.entries(node).flatMap(([key, value]) => (termOf(key) === term ? [{ key, value }] : []));
}

/** The addresses that a node refers to under a term. */
export function addressesOf(node: Node, term: Term): string[] {
  return valuesOf(node, term).flatMap(({ value }) => readReferences(value)?.ids ?? []);
}

function objectsIn({ nodes, places, values }: Document): At[] {
  const found: At[] = [];
  // Values that stand by themselves are visited where they are referred to.
  const waiting = nodes.flatMap((node, place): At[] =>
    values.has(addressOf(node) ?? '') ? [] : [{ node, path: places[place] ?? '' }],
  );
  for (let next = 0; next < waiting.length; next++) {
    const here = waiting[next] as At;
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
    append(
      waiting,
      valuesOf(condition, 'ceterms:hasCondition').flatMap((inner) => listed(inner.value)),
    );
  }
  return [...seen];
}

/** What a check found. */
export function finding(code: string, severity: Severity, path: string, message: string): Finding {
  return { code, severity, path, message };
}
