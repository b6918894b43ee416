/** What steps require by what other nodes say: those that they stand for, and those that are required for them. */

import type { Json, Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { Requirement } from '../../../model/requirement.js';
import { readProfiles, targetsOf } from '../conditions/read/read-profile.js';
import { requiring } from '../conditions/requirement-forms.js';
import type { Source } from '../fields/field.js';
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
  return Object.entries(node).flatMap(([key, value]) =>
    termOf(key) === wanted ? (readReferences(value)?.ids ?? []) : [],
  );
}

/** Finds what is required of steps by nodes that they stand for, and by `isRequiredFor`. */
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
    const proxies = own ? [] : namedBy(node, 'ceterms:proxyFor');
    for (const each of [address, ...proxies]) for (const sayer of sayers.get(each) ?? []) used.add(sayer);
    return [
      ...(requiredFor.get(address) ?? []),
      ...proxies.flatMap((each) => {
        const there = index.byAddress.get(each);
        const its = there ? requiredBy(there.node, source) : [];
        if (its.length > 0) used.add(each);
        return [...its, ...(requiredFor.get(each) ?? [])];
      }),
    ];
  };
  return { borrowed, used };
}

function requiredBy(node: Node, source: Source): Requirement[] {
  return Object.entries(node).flatMap(([key, value]: [string, Json]) => {
    const timing = requiring[termOf(key) ?? ''];
    return timing ? readProfiles(value, timing, source).requirements : [];
  });
}
