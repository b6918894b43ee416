/** Merges two changes of the fields of one thing. */

import { canonicalJson } from '../../base/canonical-json.js';
import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { mergeLists } from './merge-lists.js';
import { mergeRequirements } from './merge-requirements.js';
import { clear, type Three } from './three.js';

/** A field that both changed, each in another way. */
export interface FieldConflict extends Three<Json | undefined> {
  readonly way: readonly string[];
}

/** Fields that hold values by name, and how many names deep. */
const maps: { readonly [field: string]: number } = { translations: 2, extensions: 1 };

/**
 * The fields by name: lists as ordered lists, requirements as trees, translations and extensions by name. Any other value
 * is whole: an amount of one and a currency of the other would be a price that nobody wrote. Of a conflict the base stands.
 */
export function mergeFields(three: Three<Node>, conflicts: FieldConflict[]): Node {
  return merged(three, { conflicts, way: [], depth: 1 });
}

interface Place {
  readonly conflicts: FieldConflict[];
  readonly way: readonly string[];
  /** How many names deep values are looked into from here. */
  readonly depth: number;
}

function merged(three: Three<Node>, { conflicts, way, depth }: Place): Node {
  const { base, ours, theirs } = three;
  const fields: [string, Json][] = [];
  for (const key of new Set([base, ours, theirs].flatMap((each) => Object.keys(each)))) {
    const at = (each: Node) => (Object.hasOwn(each, key) ? each[key] : undefined);
    const below = way.length === 0 ? (maps[key] ?? 0) : depth - 1;
    const values = { base: at(base), ours: at(ours), theirs: at(theirs) };
    const value = mergedValue(values, { conflicts, way: [...way, key], depth: below });
    if (value !== undefined) fields.push([key, value]);
  }
  return Object.fromEntries(fields);
}

function mergedValue(three: Three<Json | undefined>, place: Place): Json | undefined {
  const sure = clear(three);
  if (sure) return sure.value;
  const { base, ours, theirs } = three;
  if (place.depth > 0 && isNode(ours) && isNode(theirs) && (base === undefined || isNode(base)))
    return merged({ base: base ?? {}, ours, theirs }, place);
  const value =
    isList(base) && isList(ours) && isList(theirs)
      ? mergedList({ base, ours, theirs })
      : place.way[0] === 'requires' && place.way.length === 1
        ? mergeRequirements(three)
        : undefined;
  if (value !== undefined) return value;
  place.conflicts.push({ ...three, way: place.way });
  return base;
}

/** Items are the same where they say the same. */
function mergedList({ base, ours, theirs }: Three<readonly Json[]>): readonly Json[] | undefined {
  const items = new Map<string, Json>();
  const keysOf = (list: readonly Json[]) =>
    list.map((item) => {
      const key = canonicalJson(item);
      items.set(key, item);
      return key;
    });
  return mergeLists(keysOf(base), keysOf(ours), keysOf(theirs))?.map((key) => items.get(key)!);
}
