/** A document without some of its places. */

import { byCodeUnits } from '../../base/ids.js';
import type { PathwaySystem } from '../../model/system.js';
import type { TableName } from '../../model/tables.js';
import type { Operation, Way } from '../patch/operation.js';
import type { Places } from './cascade.js';
import { rewritten } from './rewritten.js';

/** The document without the places that go, and without tables that have no rows left. */
export function withoutPlaces(system: PathwaySystem, { cuts, trees }: Places): PathwaySystem {
  const rows = new Map<string, Set<unknown>>();
  for (const [table, row, ...rest] of cuts)
    if (rest.length === 0) rows.set(String(table), (rows.get(String(table)) ?? new Set()).add(row));
  const emptied = [...rows.keys()].filter(
    (table) => rows.get(table)?.size === system[table as TableName]?.length,
  );
  const places = new Map(
    [...emptied.map((table): Way => [table]), ...cuts].map((way) => [JSON.stringify(way), way]),
  );
  // What is inside of another place goes with it.
  const isOuter = (way: Way) =>
    !way.some((_, end) => end > 0 && places.has(JSON.stringify(way.slice(0, end))));
  const removed = [...places.values()].filter(isOuter).sort(laterFirst);
  return rewritten(system, [
    ...trees.map(({ way, tree }): Operation => ({ op: 'replace', way, value: tree })),
    ...removed.map((way): Operation => ({ op: 'remove', way })),
  ]);
}

/** Later items of a list before earlier ones, so that what is removed moves nothing that is to go. */
function laterFirst(one: Way, other: Way): number {
  for (const [at, part] of one.entries()) {
    const its = other[at];
    if (its === undefined) return 1;
    if (part === its) continue;
    return typeof part === 'number' && typeof its === 'number'
      ? its - part
      : byCodeUnits(String(part), String(its));
  }
  return -1;
}
