/** Merges two changes of the fields of one thing. */

import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import { differTogether, fieldsOf } from '../../model/fields-together.js';
import { mergeLists } from './merge-lists.js';
import { mergeRequirements } from './merge-requirements.js';
import { clear, mapped, type Three } from './three.js';

/** What both changed, each in another way: a field, or several that mean something only together. */
export interface FieldConflict extends Three<Json | undefined> {
  readonly way: readonly string[];
  readonly fields?: readonly string[];
}

/** Takes a conflict. */
export type Report = (conflict: FieldConflict) => void;

/** Fields that hold values by name, and how many names deep. */
const maps: { readonly [field: string]: number } = { translations: 2, extensions: 1 };

/**
 * The fields by name: lists as ordered lists, requirements as trees, translations and extensions by name. Any other value
 * is whole, and so are fields that mean something only together: an amount of one and a currency of the other would be a
 * price that nobody wrote. Of a conflict the base stands.
 */
export function mergeFields(given: Three<Node>, table: string, report: Report): Node {
  let three = given;
  const differs = (field: string) => {
    const { base, ours, theirs } = mapped(given, (row) => row[field]);
    return !sameJson(base, ours) || !sameJson(base, theirs);
  };
  for (const fields of differTogether(table, differs)) {
    const has = (field: string) => fields.includes(field);
    const parts = mapped(given, (row) => fieldsOf(row, has) as Node);
    if (clear(parts)) continue;
    report({ ...parts, way: [], fields });
    three = mapped(three, (row) => ({ ...fieldsOf(row, (field) => !has(field)), ...parts.base }) as Node);
  }
  return merged(three, { report, way: [], depth: 1 });
}

interface Place {
  readonly report: Report;
  readonly way: readonly string[];
  /** How many names deep values are looked into from here. */
  readonly depth: number;
}

function merged(three: Three<Node>, { report, way, depth }: Place): Node {
  const fields: [string, Json][] = [];
  for (const key of new Set(Object.values(three).flatMap((each) => Object.keys(each)))) {
    const below = way.length === 0 ? (maps[key] ?? 0) : depth - 1;
    const values = mapped(three, (each) => (Object.hasOwn(each, key) ? each[key] : undefined));
    const value = mergedValue(values, { report, way: [...way, key], depth: below });
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
      ? mergeLists({ base, ours, theirs })
      : place.way.join('/') === 'requires'
        ? mergeRequirements(three)
        : undefined;
  if (value) return value;
  place.report({ ...three, way: place.way });
  return base;
}
