/** Lets a rename by one person reach the edits of the other. */

import { referencesOf } from '../../model/references.js';
import { rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Ref, tables } from '../../model/tables.js';
import { type NewIds, renamedSystem } from '../diff/renamed.js';
import { coloured, type Open, sameRows } from '../diff/same-rows.js';
import { keyOf, kinds } from '../rows.js';
import type { EditConflict } from './edit-conflict.js';
import type { Three } from './three.js';

/** What one side calls things of the base. */
interface Side {
  /** By the key of what was renamed. */
  readonly renames: ReadonlyMap<string, { readonly at: Ref; readonly id: string }>;
  /** The keys of all that it has or names. */
  readonly uses: ReadonlySet<string>;
  /** The keys of all that it has. */
  readonly has: ReadonlySet<string>;
}

/**
 * The three documents with the same ids for the same things. A thing was renamed where one id went and another came, and
 * all else of its row is the same, up to things that it names and that were renamed too. What both renamed, each in
 * another way, what the other removed, and what would be called as something else of the other is called keeps its old
 * id, and is a conflict. Cost: the size of the documents, whatever the number of renames.
 */
export function mergeRenames(three: Three<PathwaySystem>, conflicts: EditConflict[]): Three<PathwaySystem> {
  const [ours, theirs] = [sideOf(three.base, three.ours), sideOf(three.base, three.theirs)];
  const final = new Map<string, string>();
  for (const key of new Set([...ours.renames.keys(), ...theirs.renames.keys()])) {
    const [one, other] = [ours.renames.get(key), theirs.renames.get(key)];
    const { at, id } = (one ?? other)!;
    if (one && other ? one.id === other.id : isFree(one ? theirs : ours, at, id)) final.set(key, id);
    else {
      const names = { ...(one && { ours: one.id }), ...(other && { theirs: other.id }) };
      conflicts.push({ at, field: '/id', base: at.id, ...names });
    }
  }
  return {
    base: underIds(three.base, final),
    ours: underIds(three.ours, idsFor(ours, final)),
    theirs: underIds(three.theirs, idsFor(theirs, final)),
  };
}

/** Whether a side has a thing still, and nothing else under its new id. */
function isFree({ has, uses }: Side, at: Ref, id: string): boolean {
  return has.has(keyOf(at)) && !uses.has(keyOf({ kind: at.kind, id }));
}

/** For each id of a side the one that stands in the end. */
function idsFor({ renames }: Side, final: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = new Map([...final].filter(([key]) => !renames.has(key)));
  for (const [key, { at, id }] of renames) {
    const last = final.get(key) ?? at.id;
    if (last !== id) ids.set(keyOf({ kind: at.kind, id }), last);
  }
  return ids;
}

function underIds(system: PathwaySystem, ids: NewIds & { readonly size: number }): PathwaySystem {
  return ids.size === 0 ? system : renamedSystem(system, ids);
}

function sideOf(base: PathwaySystem, side: PathwaySystem): Side {
  const [before, after] = [onlyIn(base, side), onlyIn(side, base)];
  const top = { kind: 'system', id: base.id } as const;
  const renames = new Map<string, { readonly at: Ref; readonly id: string }>();
  if (base.id !== side.id) renames.set(keyOf(top), { at: top, id: side.id });
  const newIds = { get: (key: string) => renames.get(key)?.id };
  if (before.size > 0 && after.size > 0)
    for (const [{ key, kind, row }, is] of sameRows(
      coloured(referencesOf(base), before, newIds),
      coloured(referencesOf(side), after, new Map()),
    ))
      renames.set(key, { at: { kind, id: row.id }, id: is.row.id });
  const rows = kinds.flatMap((kind) => rowsOf(side, tables[kind]).map(({ id }) => keyOf({ kind, id })));
  const has = new Set([keyOf({ ...top, id: side.id }), ...rows]);
  const uses = new Set([...has, ...referencesOf(side).map(({ to }) => keyOf(to))]);
  return { renames, uses, has };
}

/** The rows of one document whose ids another lacks. */
function onlyIn(system: PathwaySystem, other: PathwaySystem): ReadonlyMap<string, Open> {
  const found = new Map<string, Open>();
  for (const kind of kinds) {
    const [rows, its] = [rowsOf(system, tables[kind]), rowsOf(other, tables[kind])];
    if (rows === its) continue;
    const ids = new Set(its.map(({ id }) => id));
    for (const row of rows) {
      const key = keyOf({ kind, id: row.id });
      if (!ids.has(row.id)) found.set(key, { key, kind, row });
    }
  }
  return found;
}
