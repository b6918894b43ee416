/** Merges two changes of one requirement, as a tree. */

import { canonicalJson } from '../../base/canonical-json.js';
import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { clear, mapped, type Three } from './three.js';

/**
 * The merged requirement; absent: both changed the same part, or together they would leave a group without parts, or with
 * fewer than it asks for. The parts of a group have no order: what either adds is added, what either removes goes. A part
 * that both replaced is looked into, where the groups have as many parts still.
 */
export function mergeRequirements(three: Three<Json | undefined>): Json | undefined {
  const sure = clear(three);
  if (sure) return sure.value;
  const { base, ours, theirs } = three;
  if (!isGroup(base) || !isGroup(ours) || !isGroup(theirs)) return undefined;
  const groups = { base, ours, theirs };
  if (Object.values(groups).some(({ kind }) => kind !== base['kind'])) return undefined;
  const least = clear(mapped(groups, (group) => group['least']));
  const of = mergedParts(mapped(groups, (group) => group.of));
  if (!least || !of) return undefined;
  const merged = { ...base, ...(least.value !== undefined && { least: least.value }), of };
  return Object.values(groups).every(isEnough) && !isEnough(merged) ? undefined : merged;
}

type Group = Node & { readonly of: readonly Json[] };

function isGroup(value: Json | undefined): value is Group {
  return isNode(value) && isList(value['of']) && value['kind'] !== 'credits';
}

/** Whether a group has parts, and as many as it asks for. */
function isEnough({ least, of }: Group): boolean {
  return of.length > 0 && (typeof least !== 'number' || least <= of.length);
}

function mergedParts(three: Three<readonly Json[]>): readonly Json[] | undefined {
  const { base, ours, theirs } = three;
  const { base: was, ours: our, theirs: their } = mapped(three, (parts) => parts.map(canonicalJson));
  const isSet = [was, our, their].every((keys) => new Set(keys).size === keys.length);
  const isKept = (_: Json, at: number) => our.includes(was[at]!) && their.includes(was[at]!);
  const news = [
    ...ours.filter((_, at) => !was.includes(our[at]!)),
    ...theirs.filter((_, at) => !was.includes(their[at]!) && !our.includes(their[at]!)),
  ];
  if (isSet && (news.length === 0 || was.every((key) => our.includes(key) || their.includes(key))))
    return [...base.filter(isKept), ...news];
  if (ours.length !== base.length || theirs.length !== base.length) return undefined;
  const parts = base.map((part, at) => mergeRequirements({ base: part, ours: ours[at], theirs: theirs[at] }));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
