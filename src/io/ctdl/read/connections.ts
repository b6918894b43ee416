/** What steps require by what other nodes say: what they stand for, what is required for them, common conditions. */

import { isNode, type Json, listed, type Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { Requirement } from '../../../model/requirement.js';
import { asks } from '../conditions/read/condition-values.js';
import { readConditions } from '../conditions/read/read-conditions.js';
import { readProfiles, targetsOf } from '../conditions/read/read-profile.js';
import { requiring } from '../conditions/requirement-forms.js';
import type { Source } from '../fields/field.js';
import { addressOf } from '../schema/form.js';
import type { Entry, NodeIndex } from '../schema/node-index.js';
import { termOf } from '../schema/spelling.js';
import { readReferences } from '../values/references.js';

/** What is required where the document does not say it. */
export interface Connections {
  /** What a step requires by what other nodes say of it. */
  readonly borrowed: (entry: Entry) => readonly Requirement[];
  /** The nodes whose conditions a step has taken over, and those that said so of others. */
  readonly used: ReadonlySet<string>;
}

/** The addresses that a node names under a term. */
export function namedBy(node: Node, wanted: string): string[] {
  return Object.keys(node)
    .filter((key) => termOf(key) === wanted)
    .flatMap((key) => readReferences(node[key] ?? null)?.ids ?? []);
}

/** The values that a node has under a term. */
function valuesOf(node: Node, wanted: string): readonly Json[] {
  return Object.keys(node)
    .filter((key) => termOf(key) === wanted)
    .flatMap((key) => listed(node[key]));
}

/** Finds what is required of steps by nodes that they stand for, by `isRequiredFor`, and by manifests of conditions. */
export function connectionsOf(index: NodeIndex, source: Source): Connections {
  const requiredFor = new Map<string, Requirement[]>();
  const sayers = new Map<string, string[]>();
  for (const { node, address } of index.entries)
    for (const [key, value] of Object.entries(node)) {
      if (termOf(key) !== 'ceterms:isRequiredFor') continue;
      const [leaf] = readProfiles([{ '@id': address }], 'before', source).requirements;
      for (const target of leaf ? targetsOf(value) : []) {
        put(requiredFor, target, leaf as Requirement);
        put(sayers, target, address);
      }
    }
  const used = new Set<string>();
  const borrowed = ({ node, address, own }: Entry): Requirement[] => {
    const proxies = own ? [] : behind(node, index).filter((each) => each !== address);
    const common = (its: Node): Requirement[] =>
      valuesOf(its, 'ceterms:commonConditions').flatMap((item) => {
        const inside: Node = isNode(item) ? item : {};
        const [manifest = addressOf(inside)] = readReferences(item)?.ids ?? [];
        const there = index.byAddress.get(manifest ?? '')?.node;
        const conditions = requiredBy(there ?? inside, source);
        if (conditions.length > 0 && manifest !== undefined) used.add(manifest);
        return conditions.length > 0
          ? conditions
          : [inManifest(manifest ?? JSON.stringify(item), there !== undefined)];
      });
    for (const each of [address, ...proxies]) for (const sayer of sayers.get(each) ?? []) used.add(sayer);
    return [
      ...(own ? [] : common(node)),
      ...(requiredFor.get(address) ?? []),
      ...proxies.flatMap((each, at) => {
        const there = index.byAddress.get(each)?.node;
        const its = there
          ? [...requiredBy(there, source), ...conditionsOf(there, source), ...common(there)]
          : [];
        // Those before it lead to what is required.
        if (its.length > 0) for (const before of proxies.slice(0, at + 1)) used.add(before);
        return [...its, ...(requiredFor.get(each) ?? [])];
      }),
    ];
  };
  return { borrowed, used };
}

/** What a node stands for, and what that stands for in its turn. */
function behind(node: Node, { byAddress }: NodeIndex): string[] {
  const seen = new Set(standsFor(node));
  for (const each of seen) {
    const there = byAddress.get(each)?.node;
    for (const further of there ? standsFor(there) : []) seen.add(further);
  }
  return [...seen];
}

/** The addresses that a node names as what it stands for: one, or several items. */
function standsFor(node: Node): string[] {
  return [...namedBy(node, 'ceterms:proxyFor'), ...namedBy(node, 'ceterms:proxyForItems')];
}

/** The conditions of a component that another stands for. */
function conditionsOf(node: Node, source: Source): readonly Requirement[] {
  const places = valuesOf(node, 'ceterms:hasCondition').map((value) => ({ value, path: '' }));
  const read = readConditions(places, { source, forms: [], notes: [] });
  // What is wrong with them is an issue where they stand.
  return 'code' in read ? [] : read.requirements;
}

/** What cannot be read is not nothing. */
function inManifest(address: string, isHere: boolean): Requirement {
  const why = isHere ? 'which are not understood' : 'which this document does not hold';
  return { kind: 'text', text: `The conditions at ${address}, ${why}` };
}

function requiredBy(node: Node, source: Source): Requirement[] {
  return Object.entries(node).flatMap(([key, value]: [string, Json]) => {
    const timing = requiring[termOf(key) ?? ''];
    return timing && asks(value) ? readProfiles(value, timing, source).requirements : [];
  });
}
