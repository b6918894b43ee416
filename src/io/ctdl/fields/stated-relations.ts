/** How the components of a document relate to each other and to its pathways, whichever side states it. */

import { append } from '../../../base/append.js';
import type { Node } from '../../../base/json.js';
import { idOf } from '../schema/document.js';
import { termOf } from '../schema/spelling.js';
import { readReferences } from '../values/references.js';

/** What nodes state of each other: address → addresses. */
export interface StatedRelations {
  /** From a component down to those that come before it, and from a pathway to its components. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** From a pathway to what it names as its parts or its destination. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** From a component to those that are stated to precede it. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

/** Gathers what nodes state of each other. */
export function statedRelations(nodes: readonly Node[]): StatedRelations {
  const lists = {
    children: new Map<string, Set<string>>(),
    parts: new Map<string, Set<string>>(),
    before: new Map<string, Set<string>>(),
  };
  const later: (readonly [list: keyof StatedRelations, key: string, value: string])[][] = [[], []];
  for (const node of nodes) {
    const here = idOf(node)?.value;
    if (here === undefined) continue;
    for (const [key, value] of Object.entries(node)) {
      const [list, turn] = relating[termOf(key) ?? ''] ?? [];
      if (list === undefined || turn === undefined) continue;
      for (const there of readReferences(value)?.ids ?? [])
        if (turn === 0) add(lists[list], here, there);
        else later[turn - 1]?.push(turn === 1 ? [list, here, there] : [list, there, here]);
    }
  }
  for (const [list, key, value] of later.flat()) add(lists[list], key, value);
  return {
    children: listsOf(lists.children),
    parts: listsOf(lists.parts),
    before: listsOf(lists.before),
  };
}

/**
 * What each property puts into which list, and when. The order of a list is the one of the node that has it (0); then
 * come the ends of pathways, which their parts need not name (1), then what others say of themselves (2).
 */
const relating: { readonly [term: string]: readonly [list: keyof StatedRelations, turn: 0 | 1 | 2] } = {
  'ceasn:hasChild': ['children', 0],
  'ceterms:precededBy': ['before', 0],
  'ceterms:hasPart': ['parts', 0],
  'ceterms:hasDestinationComponent': ['parts', 1],
  'ceasn:isChildOf': ['children', 2],
  'ceterms:precedes': ['before', 2],
  'ceterms:isPartOf': ['parts', 2],
  'ceterms:isDestinationComponentOf': ['parts', 2],
};

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const there = sets.get(key);
  if (there) there.add(value);
  else sets.set(key, new Set([value]));
}

function listsOf(sets: Map<string, Set<string>>): Map<string, string[]> {
  return new Map([...sets].map(([key, values]) => [key, [...values]]));
}

/**
 * Problem: which components belong to which pathway, where few documents list them all. Method: from what a pathway
 * names, down to children and to the targets of conditions, with a seen-set; where a document holds one pathway alone,
 * its other components belong to it too, because components travel with their pathway. Learning opportunities belong to
 * a pathway where it names them itself. `steps`: address → whether it is a component. Cost: linear for each pathway.
 * On cycles: each component is visited once.
 */
export function membersOf(
  pathways: readonly string[],
  steps: ReadonlyMap<string, boolean>,
  { children, parts }: StatedRelations,
  targets: (component: string) => readonly string[],
): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const pathway of pathways) {
    const seen = new Set<string>();
    const waiting = [...(parts.get(pathway) ?? []), ...(children.get(pathway) ?? [])];
    const named = waiting.length;
    for (let next = 0; next < waiting.length; next++) {
      const component = waiting[next] as string;
      const isComponent = steps.get(component);
      if (isComponent === undefined || (!isComponent && next >= named) || seen.has(component)) continue;
      seen.add(component);
      for (const list of [children.get(component) ?? [], targets(component)]) append(waiting, list);
    }
    members.set(pathway, [...seen]);
  }
  const [only] = pathways;
  const its = only !== undefined && pathways.length === 1 ? members.get(only) : undefined;
  if (its) {
    const seen = new Set(its);
    for (const [step, isComponent] of steps) if (isComponent && !seen.has(step)) its.push(step);
  }
  return members;
}
