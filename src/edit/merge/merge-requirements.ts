/** Merges two changes of one requirement, as a tree. */

import { canonicalJson } from '../../base/canonical-json.js';
import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { clear, type Three } from './three.js';

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
  if (ours['kind'] !== base['kind'] || theirs['kind'] !== base['kind']) return undefined;
  const least = clear({ base: base['least'], ours: ours['least'], theirs: theirs['least'] });
  const of = mergedParts({ base: base.of, ours: ours.of, theirs: theirs.of });
  if (!least || !of) return undefined;
  const merged = { ...base, ...(least.value === undefined ? {} : { least: least.value }), of };
  return [base, ours, theirs].every(isEnough) && !isEnough(merged) ? undefined : merged;
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
  const [was, our, their] = [base, ours, theirs].map((parts) => parts.map(canonicalJson)) as [
    string[],
    string[],
    string[],
  ];
  const isSet = [was, our, their].every((keys) => new Set(keys).size === keys.length);
  const both = was.filter((key) => !our.includes(key) && !their.includes(key));
  const news = [
    ...ours.filter((_, at) => !was.includes(our[at]!)),
    ...theirs.filter((_, at) => !was.includes(their[at]!) && !our.includes(their[at]!)),
  ];
  if (isSet && (both.length === 0 || news.length === 0)) {
    const kept = base.filter((_, at) => our.includes(was[at]!) && their.includes(was[at]!));
    return [...kept, ...news];
  }
  if (ours.length !== base.length || theirs.length !== base.length) return undefined;
  const parts = base.map((part, at) => mergeRequirements({ base: part, ours: ours[at], theirs: theirs[at] }));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
