/** What is looked up in a system once for all its pathways, where the caller says that the system stays as it is. */

import { checkSystem } from './check-arguments.js';
import { type RowsByKey, rowsByKey } from './rows-by-key.js';
import type { PathwaySystem } from './system.js';
import { type TableName, tables } from './tables.js';

/** What has been made of each system that stays as it is, by what made it. */
const kept = new WeakMap<PathwaySystem, Map<unknown, unknown>>();

/**
 * A system that is looked up once for everything that is asked of it. Use it in place of the system wherever many of its
 * pathways are asked about one by one: then each costs what it costs alone, whatever else the system holds. It holds the
 * same rows, and what is asked is answered the same; do not change them while it is in use, for what was looked up stays.
 *
 * @throws PathwayError `bad-system` for what is no system.
 *
 * @example
 * ```ts
 * import { indexSystem, pathwayGraph } from 'career-pathways';
 * const system = indexSystem({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }, { id: 'none', title: 'None', steps: [] }],
 * });
 * system.pathways.map(({ id }) => pathwayGraph(system, id).steps.length); // => [1, 0]
 * ```
 */
export function indexSystem<S extends PathwaySystem>(system: S): S {
  checkSystem(system);
  return staying(system);
}

/** The same without a check. */
export function staying<S extends PathwaySystem>(system: S): S {
  if (kept.has(system)) return system;
  const own = { ...system };
  const same: S = Object.freeze({ ...hiddenIn(system, own), ...own });
  kept.set(same, new Map());
  return same;
}

/** The fields that a copy does not have: those that a system has from its class, or hides. */
function hiddenIn(system: PathwaySystem, copy: PathwaySystem): Partial<PathwaySystem> {
  const fields = [...about, ...Object.values(tables)] as const;
  const hidden = fields.filter((field) => !Object.hasOwn(copy, field) && system[field] !== undefined);
  return Object.fromEntries(hidden.map((field) => [field, system[field]]));
}

/** The fields of a system beside its tables. */
const about = [
  'format',
  'id',
  'title',
  'description',
  'language',
  'region',
  'revised',
  'complete',
  'extensions',
] as const;

/** Another system that stays as it is: one that stays, with some tables of its own. */
export function stayingWith(system: PathwaySystem, its: Partial<PathwaySystem>): PathwaySystem {
  const other = staying({ ...system, ...its });
  kept.get(other)?.set(knownRows, madeOf(system, knownRows));
  return other;
}

/** Rows by what they name: of each table, by what says how its rows name it. */
const knownRows = (): WeakMap<object, Map<unknown, unknown>> => new WeakMap();

/** The rows of a table by what they name: looked up once for each table of a system that stays as it is. */
export function rowsIn<T extends TableName>(
  system: PathwaySystem,
  table: T,
  keysOf: (row: RowOf<T>) => readonly string[] | 'all',
): RowsByKey<RowOf<T>> {
  const rows = (system[table] ?? none) as readonly RowOf<T>[];
  const known = madeOf(system, knownRows);
  const its = known.get(rows) ?? new Map<unknown, unknown>();
  known.set(rows, its);
  if (!its.has(keysOf)) its.set(keysOf, rowsByKey(rows, keysOf));
  return its.get(keysOf) as RowsByKey<RowOf<T>>;
}

const none: readonly never[] = [];
type RowOf<T extends TableName> = NonNullable<PathwaySystem[T]>[number];

/** What is made of a system: once for one that stays as it is, anew for any other. */
export function madeOf<T>(system: PathwaySystem, make: (system: PathwaySystem) => T): T {
  const its = kept.get(system);
  if (!its) return make(system);
  if (!its.has(make)) its.set(make, make(system));
  return its.get(make) as T;
}
