/**
 * What goes when a row goes.
 *
 * Method: each place that names what goes is cut, up to the item or field that is nothing without it; where that is a
 * whole row, what names that row goes in turn. Cost: the places that name what goes; where rows go in turn, those of the
 * document that name rows of such kinds.
 */

import { put } from '../../base/put.js';
import { links, requirementLinks } from '../../model/links.js';
import { neededLinks } from '../../model/needed-links.js';
import { placesNaming, type Reference } from '../../model/references.js';
import type { Requirement } from '../../model/requirement.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, type TableName, tables } from '../../model/tables.js';
import type { Way } from '../patch/operation.js';
import { keyOf, kinds } from '../rows.js';
import { requirementWithout } from './requirement-without.js';

/** Places that go from a document, rows among them, and requirements that stay with fewer parts. */
export interface Places {
  readonly cuts: readonly Way[];
  readonly trees: readonly { readonly way: Way; readonly tree: Requirement }[];
}

/** What goes with the thing at a way, given the places that name it. */
export function cascade(
  system: PathwaySystem,
  named: readonly Reference[],
  { ref, way }: { readonly ref: Ref; readonly way: Way },
): Places {
  const gone = new Map<string, Way>([[keyOf(ref), way]]);
  const cuts: Way[] = [];
  const asking = new Map<string, Way>();
  let naming: ReadonlyMap<string, readonly Reference[]> | undefined;
  for (const key of gone.keys()) {
    if (key !== keyOf(ref)) naming ??= namingRows(system);
    const places = naming ? naming.get(key) : named;
    for (const { from, way: place } of places ?? []) {
      const tree = treeAt(place);
      const cut = tree ?? cutOf(place);
      if (tree) asking.set(JSON.stringify(tree), tree);
      else if (cut.length > 2) cuts.push(cut);
      else if (!gone.has(keyOf(from))) gone.set(keyOf(from), cut);
    }
  }
  const trees: Places['trees'][number][] = [];
  for (const place of asking.values()) {
    const tree = withoutGone(valueAt(system, place) as Requirement, gone);
    if (tree) trees.push({ way: place, tree });
    else cuts.push(cutOf(place));
  }
  return { cuts: [...cuts, ...gone.values()], trees };
}

/** The places that name rows of the kinds that are nothing without what they name, by what they name. */
function namingRows(system: PathwaySystem): ReadonlyMap<string, readonly Reference[]> {
  const naming = new Map<string, Reference[]>();
  const nothingAlone = kinds.filter((each) => neededLinks[tables[each]] !== undefined);
  for (const place of placesNaming(system, nothingAlone, () => true)) put(naming, keyOf(place.to), place);
  return naming;
}

/** A requirement without what it asks for of things that go. */
function withoutGone(tree: Requirement, gone: ReadonlyMap<string, unknown>): Requirement | undefined {
  const goes = (kind: EntityKind, id: unknown) => typeof id === 'string' && gone.has(keyOf({ kind, id }));
  return requirementWithout(tree, (node) => {
    if (node.kind === 'credits') {
      const of = node.of.filter((step) => !goes('step', step));
      return of.length === node.of.length ? node : of.length > 0 ? { ...node, of } : undefined;
    }
    const fields: { readonly [field: string]: unknown } = { ...node };
    const isGone = Object.entries(requirementLinks).some(([field, kind]) => goes(kind, fields[field]));
    return isGone ? undefined : node;
  });
}

/** The requirement tree in which a reference stands. */
export function treeAt(way: Way): Way | undefined {
  for (const [pattern, linked] of Object.entries(links[way[0] as TableName])) {
    const tree = way.slice(0, 2 + pattern.split('/').length);
    if (linked === 'requirement' && patternOf(tree) === pattern) return tree;
  }
  return undefined;
}

/** The place that is nothing without what stands at a way: the way itself, or one above it; a row at the most. */
function cutOf(way: Way): Way {
  const table = way[0] as TableName;
  // A reference that carries its kind goes with its id.
  let cut = Object.hasOwn(links[table], patternOf(way)) ? way : way.slice(0, -1);
  while (cut.length > 2 && neededLinks[table]?.includes(patternOf(cut))) cut = cut.slice(0, -1);
  return cut;
}

/** The pattern of `links` that a way fits. */
function patternOf(way: Way): string {
  return way
    .slice(2)
    .map((part) => (typeof part === 'number' ? '*' : part))
    .join('/');
}

/** What stands at a way. */
export function valueAt(document: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (value, part) => (value as { readonly [part: string]: unknown })[part],
    document,
  );
}
