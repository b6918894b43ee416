/** Walks over a row to the places where it names something, without recursion on requirements. */

import { links, requirementLinks } from './links.js';
import { type EntityKind, type Ref, tables } from './tables.js';

type Linked = EntityKind | 'ref' | 'requirement';

/** A pattern of `links`, taken apart. */
export interface Pattern {
  readonly parts: readonly string[];
  readonly linked: Linked;
}

/** Where a search stands, and what it calls for each reference: the way is its own, and goes on. */
export interface Search {
  readonly way: (string | number)[];
  readonly find: (kind: Ref['kind'], id: string) => void;
  /** The fields of the nodes of requirements that are looked at; absent: all that name something. */
  readonly fields?: readonly NodeField[];
}

type NodeField = keyof typeof requirementLinks;

/** The fields of the nodes of requirements that name something. */
export const nodeFields = Object.keys(requirementLinks) as readonly NodeField[];

/** The patterns of a table. */
export function patternsOf(kind: EntityKind): readonly Pattern[] {
  return (Object.entries(links[tables[kind]]) as [string, Linked][]).map(([pattern, linked]) => ({
    parts: pattern.split('/'),
    linked,
  }));
}

/** Goes to each value at a pattern, from its part `at` on, and finds what is named there. */
export function walk(value: unknown, pattern: Pattern, search: Search, at = 0): void {
  const part = pattern.parts[at];
  if (part === undefined) namedBy(value, pattern, search);
  else if (part !== '*') {
    const field = fieldsOf(value)[part];
    if (field === undefined) return;
    search.way.push(part);
    walk(field, pattern, search, at + 1);
    search.way.pop();
    // A word may stand for the whole list, as `all` does in the steps of a support.
  } else if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) {
      search.way.push(index);
      walk(value[index], pattern, search, at + 1);
      search.way.pop();
    }
}

/** What a value that links somewhere names. */
function namedBy(value: unknown, { linked }: Pattern, search: Search): void {
  if (linked === 'requirement') namedInRequirement(value, search);
  else if (linked !== 'ref') {
    if (typeof value === 'string') search.find(linked, value);
  } else {
    const { kind, id } = fieldsOf(value);
    if (typeof id !== 'string') return;
    search.way.push('id');
    search.find(kind as Ref['kind'], id);
    search.way.pop();
  }
}

/** What a requirement tree names, with a stack of its own; a node within itself is not entered again. */
function namedInRequirement(tree: unknown, search: Search): void {
  const groups = [{ node: tree, parts: namedInNode(tree, search), at: 0 }];
  // Most requirements are one thing, or one group of things.
  let nested: Set<unknown> | undefined;
  for (let group = groups.at(-1); group; group = groups.at(-1)) {
    const node = group.parts[group.at];
    if (group.at === group.parts.length) {
      nested?.delete(group.node);
      groups.pop();
      if (groups.length === 0) return;
      search.way.pop();
      search.way.pop();
    } else if (typeof node !== 'object' || node === tree || nested?.has(node)) group.at++;
    else {
      search.way.push('of', group.at++);
      const parts = namedInNode(node, search);
      if (parts.length > 0) {
        nested = (nested ?? new Set()).add(node);
        groups.push({ node, parts, at: 0 });
      } else {
        search.way.pop();
        search.way.pop();
      }
    }
  }
}

/** What a node names by itself; answers its parts. */
function namedInNode(node: unknown, search: Search): readonly unknown[] {
  const its = fieldsOf(node);
  for (const field of search.fields ?? nodeFields) {
    const id = its[field];
    if (typeof id !== 'string') continue;
    search.way.push(field);
    search.find(requirementLinks[field], id);
    search.way.pop();
  }
  const { of } = its;
  if (!Array.isArray(of)) return none;
  for (let at = 0; at < of.length; at++)
    if (typeof of[at] === 'string') {
      search.way.push('of', at);
      search.find('step', of[at] as string);
      search.way.pop();
      search.way.pop();
    }
  return of as unknown[];
}

const none: readonly unknown[] = [];

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {};
}
