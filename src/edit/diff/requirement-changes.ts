/** What a requirement asks otherwise, part by part. */

import { append } from '../../base/append.js';
import { canonicalJsonOfSets } from '../../base/canonical-json.js';
import { put } from '../../base/put.js';
import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';

/** How many of the parts of a group are enough: 2 of 3. */
export interface Least {
  readonly least: number;
  readonly of: number;
}

/**
 * One thing that a requirement asks otherwise. `least`: another number of the parts of a group is enough: 2 of 3, no
 * longer all. `also` and `no-longer`: a part came into a group or left it. `instead`: one stands in place of the other.
 * `inside`: that changed within one of several ways to meet it, which is given as it was before.
 */
export type RequirementChange = (
  | {
      readonly kind: 'least';
      readonly before: Least;
      readonly after: Least;
      /** The group, as it is after. */
      readonly group: Requirement;
    }
  | {
      readonly kind: 'also' | 'no-longer';
      readonly part: Requirement;
      /** How many of the group with this part are enough. All: it is needed. Fewer: it is one of several ways. */
      readonly within: Least;
      /** The group: as it is after for what came, as it was before for what left. */
      readonly group: Requirement;
    }
  | { readonly kind: 'instead'; readonly before: Requirement; readonly after: Requirement }
) & { readonly inside?: Requirement };

type Group = Extract<Requirement, { readonly of: readonly Requirement[] }>;

interface Pair {
  readonly before: Requirement;
  readonly after: Requirement;
  /** The one of several ways in which the two stand, as it was. */
  readonly inside?: Requirement;
}

/**
 * Compares two requirements that differ, in their plainest form: what a group says twice counts once, and a group of one
 * is that one. Parts of a group are the same that say the same, in whatever order; one part left over on each side is
 * compared within. Cost: the size of both, times their depth.
 */
export function requirementChanges(before: Requirement, after: Requirement): RequirementChange[] {
  const found: RequirementChange[] = [];
  const waiting: Pair[] = [{ before: plainest(before), after: plainest(after) }];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    if (textOf(pair.before) === textOf(pair.after)) continue;
    const { inside } = pair;
    const within = (changes: readonly RequirementChange[]) =>
      changes.map((change) => (inside ? { ...change, inside } : change));
    const [was, is] = [grouped(pair.before, pair.after), grouped(pair.after, pair.before)];
    const parts = isGroup(was) && isGroup(is) ? partsOf(was, is) : undefined;
    if (!parts || !isGroup(was) || !isGroup(is)) {
      append(found, within([{ kind: 'instead', before: pair.before, after: pair.after }]));
      continue;
    }
    const { gone, come } = parts;
    append(found, within(leastChanged(was, is, gone.length + come.length === 0)));
    const [only, other] = [gone[0], come[0]];
    if (only && other && gone.length + come.length === 2) {
      const way = inside ?? (wordOf(sizeOf(is)) === 'all' ? undefined : only);
      waiting.push({ before: only, after: other, ...(way && { inside: way }) });
    } else
      append(found, within([...changedParts('no-longer', gone, was), ...changedParts('also', come, is)]));
  }
  return found;
}

function changedParts(
  kind: 'also' | 'no-longer',
  parts: readonly Requirement[],
  group: Group,
): RequirementChange[] {
  return parts.map((part) => ({ kind, part, within: sizeOf(group), group }));
}

/** Another number of the parts is enough: of the same parts, or not all of them any more, or all now. */
function leastChanged(was: Group, is: Group, sameParts: boolean): RequirementChange[] {
  const [before, after] = [sizeOf(was), sizeOf(is)];
  const words = new Set([before, after].filter(({ least, of }) => least !== 1 || of !== 1).map(wordOf));
  const isAll = words.size === 0 || words.has('all');
  const isSame = words.size < 2 && (isAll || before.least === after.least);
  return (sameParts ? before.least === after.least : isSame)
    ? []
    : [{ kind: 'least', before, after, group: is }];
}

/** How many are enough, in a word: more than there are is no more all of them than none is some. */
function wordOf({ least, of }: Least): 'all' | 'any' | 'some' | 'none' | 'too-many' {
  if (least < 1) return 'none';
  if (least > of) return 'too-many';
  if (least === of) return 'all';
  return least === 1 ? 'any' : 'some';
}

function sizeOf(group: Group): Least {
  return { least: leastOf(group), of: group.of.length };
}

function isGroup(requirement: Requirement): requirement is Group {
  return requirement.kind === 'all' || requirement.kind === 'any' || requirement.kind === 'some';
}

/** A leaf beside a group is a group of one: of the kind that the other is. */
function grouped(requirement: Requirement, beside: Requirement): Requirement {
  if (isGroup(requirement) || !isGroup(beside)) return requirement;
  const holds = beside.of.some((part) => textOf(part) === textOf(requirement));
  if (!holds) return requirement;
  return { kind: beside.kind === 'any' ? 'any' : 'all', of: [requirement] };
}

/**
 * The parts that stand in one group only, each as often as it does; `undefined` where the groups have nothing in common
 * that could be compared: one is empty, or no part stayed and there are several now.
 */
function partsOf(was: Group, is: Group): { gone: Requirement[]; come: Requirement[] } | undefined {
  const left = new Map<string, Requirement[]>();
  for (const part of was.of) put(left, textOf(part), part);
  const come = is.of.filter((part) => left.get(textOf(part))?.pop() === undefined);
  const still = new Set([...left.values()].flat());
  const gone = was.of.filter((part) => still.has(part));
  const isNew = gone.length === was.of.length && come.length === is.of.length && come.length > 1;
  return isNew || was.of.length === 0 || is.of.length === 0 ? undefined : { gone, come };
}

/** The same requirement with no group of one, no group within one of its kind, and nothing twice. */
function plainest(requirement: Requirement): Requirement {
  return foldRequirement<Requirement>(
    requirement,
    (leaf) => leaf,
    (group, parts) => {
      if (group.kind === 'some')
        return parts.every((part, at) => part === group.of[at]) ? group : { ...group, of: parts };
      const flat = parts.flatMap((part) => (part.kind === group.kind ? part.of : [part]));
      const of = [...new Map(flat.map((part) => [textOf(part), part])).values()];
      return of.length === 1 ? of[0]! : { ...group, of };
    },
  );
}

function textOf(requirement: Requirement): string {
  return canonicalJsonOfSets(requirement, []);
}
