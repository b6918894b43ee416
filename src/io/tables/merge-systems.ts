/**
 * Two documents about the same system as one, for a college that fills in one part and a board that fills in another.
 * Rows meet by their ids. What only one of them says is taken; where both say something else, the first one's stands
 * and the other's is named.
 */

import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import { sameJson } from '../../base/same-json.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';

/** A field of which two documents say different things. */
export interface MergeConflict {
  /** Where, in the merged document. */
  readonly path: string;
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
 * Merges two systems. No row and no field of either is lost: it stands in the merged document, or in a conflict.
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
    else conflicts.push(...mergeField(merged, field, value, []));
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
    const both: Fields & Row = { ...mine };
    for (const [field, value] of Object.entries(row))
      conflicts.push(...mergeField(both, field, value, [table, at]));
    rows[at] = both;
  }
  return rows;
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
