/**
 * Two documents about the same system as one, for a college that fills in one part and a board that fills in another.
 * Rows meet by their ids. What only one of them says is taken; where both say something else, the first one's stands
 * and the other's is named.
 */

import { append } from '../../base/append.js';
import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import { sameJson } from '../../base/same-json.js';
import { checkSystem } from '../../model/check-arguments.js';
import { differTogether, fieldsOf } from '../../model/fields-together.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';

/** A field of which two documents say different things. */
export interface MergeConflict {
  /** Where, in the merged document: a field, or the row that holds `fields`. */
  readonly path: string;
  /** Fields that mean something only together, such as `credits` and `creditUnit`; `kept` and `other` are objects of them. */
  readonly fields?: readonly string[];
  /** What stands there now: the first document's value. */
  readonly kept: Json;
  /** What the second document says. */
  readonly other: Json;
}

/** The merged document, and everything on which the two do not agree. */
export interface Merged {
  readonly system: PathwaySystem;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two systems. No row and no field of either is lost: it stands in the merged document, or in a conflict. Fields
 * that mean something only together, such as credits and their unit, stand there as one of the two says them.
 *
 * @example
 * ```ts
 * import { mergeSystems } from 'career-pathways/io/tables';
 * const college = { format: 'career-pathways/1', id: 'rn', title: 'Nursing', terms: [{ id: 'fall', title: 'Fall' }] } as const;
 * const board = { format: 'career-pathways/1', id: 'rn', title: 'Nursing', terms: [{ id: 'fall', title: 'Autumn' }] } as const;
 * mergeSystems(college, board).conflicts; // => [{ path: '/terms/0/title', kept: 'Fall', other: 'Autumn' }]
 * ```
 */
export function mergeSystems(first: PathwaySystem, second: PathwaySystem): Merged {
  checkSystem(first, 'first');
  checkSystem(second, 'second');
  const conflicts: MergeConflict[] = [];
  const names: ReadonlySet<string> = new Set(Object.values(tables));
  const merged: Fields = Object.fromEntries(Object.entries(first));
  for (const [field, value] of Object.entries(second)) {
    const mine = merged[field];
    if (names.has(field) && mine !== undefined)
      merged[field] = mergedRows(field, mine as readonly Row[], value as readonly Row[], conflicts);
    else append(conflicts, mergeField(merged, field, value, []));
  }
  return { system: merged as unknown as PathwaySystem, conflicts };
}

type Fields = { [field: string]: Json };
type Row = { readonly [field: string]: Json; readonly id: string };

function mergedRows(
  table: string,
  first: readonly Row[],
  second: readonly Row[],
  conflicts: MergeConflict[],
): Row[] {
  const rows: Row[] = [...first];
  const places = new Map(first.map(({ id }, at) => [id, at]));
  for (const row of second) {
    const at = places.get(row.id);
    const mine = at === undefined ? undefined : rows[at];
    if (at === undefined || mine === undefined) {
      places.set(row.id, rows.length);
      rows.push(row);
      continue;
    }
    rows[at] = mergedRow(mine, row, [table, at], conflicts);
  }
  return rows;
}

function mergedRow(
  mine: Row,
  row: Row,
  way: readonly [table: string, at: number],
  conflicts: MergeConflict[],
): Row {
  const both: Fields & Row = { ...mine };
  const apart = new Set<string>();
  for (const fields of differTogether(way[0], (field) => !sameJson(mine[field], row[field]))) {
    const [kept, other] = [mine, row].map(
      (each) => fieldsOf(each, (field) => fields.includes(field)) as Fields,
    );
    // What only one of them says is taken whole.
    if (!kept || !other || Object.keys(kept).length === 0 || Object.keys(other).length === 0) continue;
    conflicts.push({ path: pointer(way), fields, kept, other });
    for (const field of fields) apart.add(field);
  }
  for (const [field, value] of Object.entries(row))
    if (!apart.has(field)) append(conflicts, mergeField(both, field, value, way));
  return both;
}

/** Takes a field where there is none; where there is another one, answers with the conflict. */
function mergeField(
  into: Fields,
  field: string,
  value: Json,
  way: readonly (string | number)[],
): MergeConflict[] {
  const mine = Object.hasOwn(into, field) ? into[field] : undefined;
  if (mine === undefined) into[field] = value;
  else if (!sameJson(mine, value)) return [{ path: pointer([...way, field]), kept: mine, other: value }];
  return [];
}
