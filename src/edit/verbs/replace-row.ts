/** Lets another row stand wherever one stood, and takes that one out. */

import { checkText, wrong } from '../../base/arguments.js';
import { canonicalJsonOfSets } from '../../base/canonical-json.js';
import type { Json } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import { requirementLinks } from '../../model/links.js';
import { placesNaming, type Reference } from '../../model/references.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { PathwaySystem } from '../../model/system.js';
import type { EntityKind, Ref } from '../../model/tables.js';
import type { Operation, Way } from '../patch/operation.js';
import { cascade, treeAt, valueAt } from './cascade.js';
import { placeOf } from './place-of.js';
import { rewritten } from './rewritten.js';
import { withoutPlaces } from './without-places.js';

/** The document in which another thing of the kind stands wherever one stood. */
export function replaceRow(system: PathwaySystem, ref: Ref, id: string): PathwaySystem {
  checkText(id, 'options.replaceBy');
  const other = { kind: ref.kind, id };
  if (id === ref.id) wrong('options.replaceBy', id, 'another id than that of the row');
  const [place, its] = [placeOf(system, ref), placeOf(system, other, 'options.replaceBy')];
  const references = namedElsewhere(system, ref);
  // What takes its place does not name itself.
  const own = references.filter(({ from }) => isSame(from, other));
  const trees = new Map<string, Way>();
  const moved: Way[] = [];
  for (const { way, from } of references) {
    if (isSame(from, other)) continue;
    const tree = treeAt(way);
    if (tree) trees.set(JSON.stringify(tree), tree);
    else moved.push(way);
  }
  const after = rewritten(system, [
    ...moved.map((way): Operation => ({ op: 'replace', way, value: id })),
    ...[...trees.values()].map((way): Operation => {
      const tree = valueAt(system, way) as Requirement;
      return { op: 'replace', way, value: requirementNaming(tree, ref, id) };
    }),
  ]);
  const places = cascade(after, own, { ref, way: place.way });
  if (places.cuts.some((way) => way.length === 2 && way[0] === its.way[0] && way[1] === its.way[1]))
    wrong('options.replaceBy', id, `another ${ref.kind}: this one is nothing without the one that goes`);
  const repeated = moved.map((way) => repeatedItem(system, after, way)).filter((way) => way !== undefined);
  return withoutPlaces(after, { ...places, cuts: [...places.cuts, ...repeated] });
}

/** The places that name a thing, but for those in its own row. */
export function namedElsewhere(system: PathwaySystem, ref: Ref): readonly Reference[] {
  return placesNaming(system, [ref.kind], (id) => id === ref.id).filter(({ from }) => !isSame(from, ref));
}

function isSame(one: Ref, other: Ref): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** The item of a list that says, with another id at a way, what one beside it says, or leads from a step to itself. */
function repeatedItem(before: PathwaySystem, after: PathwaySystem, way: Way): Way | undefined {
  const last = way.reduce<number>((found, part, at) => (at > 1 && typeof part === 'number' ? at : found), -1);
  if (last < 0) return undefined;
  const item = way.slice(0, last + 1);
  if (leadsToItself(valueAt(after, item)) && !leadsToItself(valueAt(before, item))) return item;
  const [was, is] = [before, after].map((system) => valueAt(system, item.slice(0, -1))) as [Items, Items];
  const at = way[last] as number;
  const isBeside = is.some(
    (each, index) => index !== at && (index < at || each === was[index]) && sameJson(each, is[at]),
  );
  // What stood twice before, stands twice after.
  const stoodTwice = was.some((each, index) => index !== at && sameJson(each, was[at]));
  return isBeside && !stoodTwice ? item : undefined;
}

type Items = readonly Json[];

/** Whether an articulation is from a step to the same one. */
function leadsToItself(item: unknown): boolean {
  const { from, to } = item as { readonly from?: { readonly step?: unknown }; readonly to?: unknown };
  return to !== undefined && from?.step === to;
}

/**
 * The requirement with another id for a thing. A part of a group that says by that what another part says goes, so that
 * one thing never counts twice; the group asks for as many as before, or for all where fewer are left.
 */
function requirementNaming(tree: Requirement, ref: Ref, id: string): Requirement {
  return foldRequirement<Requirement>(
    tree,
    (leaf) => leafNaming(leaf, ref, id),
    (group, parts) => {
      const isOld = parts.map((part, at) => part === group.of[at]);
      if (isOld.every(Boolean)) return group;
      const sayings = parts.map((part) => (group.kind === 'some' ? countedAs(part) : sayingOf(part)));
      const of = parts.filter(
        (_, at) =>
          isOld[at] ||
          !sayings.some(
            (each, other) => other !== at && each === sayings[at] && (isOld[other] || other < at),
          ),
      );
      return group.kind === 'some'
        ? { ...group, least: Math.min(group.least, of.length), of }
        : { ...group, of };
    },
  );
}

function leafNaming(leaf: RequirementLeaf, { kind, id }: Ref, to: string): RequirementLeaf {
  if (leaf.kind === 'credits') {
    if (kind !== 'step' || !leaf.of.some((step) => step === id)) return leaf;
    return { ...leaf, of: [...new Set(leaf.of.map((step) => (step === id ? to : step)))] } as RequirementLeaf;
  }
  const fields: { readonly [field: string]: unknown } = { ...leaf };
  const named = (Object.entries(requirementLinks) as [string, EntityKind][]).filter(
    ([field, its]) => its === kind && fields[field] === id,
  );
  if (named.length === 0) return leaf;
  return { ...leaf, ...Object.fromEntries(named.map(([field]) => [field, to])) };
}

const sayingOf = (part: Requirement) => canonicalJsonOfSets(part, []);

/** What a part counts as among several: a step or credential once, whatever grade or timing is asked for. */
function countedAs(part: Requirement): string {
  const { kind } = part;
  return kind === 'step' ? `${kind} ${part.step}` : sayingOf(part);
}
