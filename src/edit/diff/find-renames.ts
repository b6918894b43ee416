/** Rows that stand in both documents under another id: told apart from those that were removed and added. */

import { canonicalJson } from '../../base/canonical-json.js';
import { put } from '../../base/put.js';
import { placesNaming, type Reference, referencesOf } from '../../model/references.js';
import { type Row, rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, tables } from '../../model/tables.js';
import { keyOf, kinds } from '../rows.js';
import { type NewIds, renamedRow } from './renamed.js';
import { reusedIds } from './reused-ids.js';
import { type Coloured, coloured, type Open, type Pair, type Sides, sameRows } from './same-rows.js';

/** Something that has another id. */
export interface Rename {
  readonly kind: Ref['kind'];
  readonly from: string;
  readonly to: string;
}

/** How often what was found may help to find more. */
const mostRounds = 6;

/**
 * The rows that have another id and are the same otherwise, up to references that moved along; then those that share an
 * identifier or the title, and doors of the same pathway at the same place, where there is one on each side; then those
 * with another title too of which all else stayed. Rows of
 * one text are told apart by what names them and what they name (colour refinement, Weisfeiler and Leman 1968), and by
 * their order where nothing tells them apart. An id of another thing after is no id of the first, which is then called
 * `3 (before)`. Cost: the documents, and rounds · the rows under new ids.
 */
export function findRenames(before: PathwaySystem, after: PathwaySystem): Rename[] {
  const found = new Map<string, string>();
  if (before.id !== after.id) found.set(keyOf({ kind: 'system', id: before.id }), after.id);
  const open = openRows(before, after);
  const reused = new Set([...open.after.keys()].filter((key) => open.before.has(key)));
  const nothingOpen = open.before.size === 0 || open.after.size === 0;
  const named = nothingOpen
    ? { before: [], after: [] }
    : { before: referencesOf(before), after: referencesOf(after) };
  for (let round = 0; round < mostRounds; round++) {
    const pairs = likePairs(named, open, found);
    if (pairs.length === 0) break;
    for (const [was, is] of pairs) {
      if (was.row.id !== is.row.id) found.set(was.key, is.row.id);
      open.before.delete(was.key);
      open.after.delete(is.key);
    }
  }
  for (const [key, { row }] of open.before) if (reused.has(key)) found.set(key, `${row.id} (before)`);
  return [...found].map(([key, to]) => {
    const [kind = '', ...id] = key.split(' ');
    return { kind: kind as Ref['kind'], from: id.join(' '), to };
  });
}

/** The same as a map for `renamedSystem`. */
export function newIds(renames: readonly Rename[]): NewIds {
  return new Map(renames.map(({ kind, from, to }) => [keyOf({ kind, id: from }), to]));
}

type OpenRows = Sides<Map<string, Open>>;

/** The rows of each document whose id the other does not have. */
function openRows(before: PathwaySystem, after: PathwaySystem): OpenRows {
  const open: OpenRows = { before: new Map(), after: new Map() };
  for (const kind of kinds) {
    const [was, is] = [rowsOf(before, tables[kind]), rowsOf(after, tables[kind])];
    const [had, has] = [was, is].map((rows) => new Set(rows.map(({ id }) => id))) as [
      Set<string>,
      Set<string>,
    ];
    const add = (side: Map<string, Open>, row: Row) => {
      const key = keyOf({ kind, id: row.id });
      side.set(key, { key, kind, row });
    };
    const reused = reusedIds(was, is, { before: placesOf(before, kind), after: placesOf(after, kind) });
    for (const row of was) if (!has.has(row.id) || reused.has(row.id)) add(open.before, row);
    for (const row of is) if (!had.has(row.id) || reused.has(row.id)) add(open.after, row);
  }
  return open;
}

/** From what of other tables, and at which place, a thing of one table is named. */
function placesOf(system: PathwaySystem, kind: EntityKind): (id: string) => readonly string[] {
  let places: Map<string, string[]> | undefined;
  return (id) => {
    if (!places) {
      places = new Map();
      for (const { from, way, to } of placesNaming(system, [kind], () => true))
        if (from.kind !== kind) put(places, to.id, `${keyOf(from)} ${way.slice(2).join('/')}`);
    }
    return places.get(id)?.sort() ?? [];
  };
}

/** The pairs that can be told now: the same up to their ids, else alike in what names a thing. */
function likePairs(named: Sides<readonly Reference[]>, open: OpenRows, found: NewIds): Pair[] {
  if (open.before.size === 0 || open.after.size === 0) return [];
  const same = sameRows(
    coloured(named.before, open.before, found),
    coloured(named.after, open.after, new Map()),
  );
  if (same.length > 0) return same;
  const pairs = namings.flatMap((naming) => {
    const named = (rows: Map<string, Open>, ids: NewIds) => {
      const by = new Map<string, Open[]>();
      for (const each of rows.values())
        for (const name of naming(renamedRow(each.kind, each.row, ids), each.kind))
          put(by, canonicalJson([each.kind, name]), each);
      return by;
    };
    const is = named(open.after, new Map());
    return [...named(open.before, found)].flatMap(([name, ones]): Pair[] => {
      const others = is.get(name) ?? [];
      return ones.length === 1 && others.length === 1 ? [[ones[0]!, others[0]!]] : [];
    });
  });
  return pairs.length > 0 ? eachOnce(pairs) : alikeButForTitle(named, open, found);
}

/**
 * Pairs of which everything but the title stayed: the rest of the row, what names it, and where. A course that took the
 * place of another is like that too: the titles share the beginning of a word, or the pair is named from several rows.
 */
function alikeButForTitle(named: Sides<readonly Reference[]>, open: OpenRows, found: NewIds): Pair[] {
  const byRest = (side: 'before' | 'after', ids: NewIds) => {
    const rows = new Map<string, Coloured[]>();
    for (const each of coloured(named[side], open[side], ids).values()) {
      const {
        title: _title,
        name: _name,
        translations: _translations,
        id: _id,
        ...rest
      } = renamedRow(each.kind, each.row, ids);
      const places = each.namedBy.map(({ key, where }) => `${open[side].has(key) ? '' : key} ${where}`);
      if (places.length > 0) put(rows, canonicalJson([each.kind, rest, places.sort()]), each);
    }
    return rows;
  };
  const after = byRest('after', new Map());
  return [...byRest('before', found)].flatMap(([rest, ones]): Pair[] => {
    const [[was, more], [is, others]] = [ones, after.get(rest) ?? []];
    if (!was || !is || more || others) return [];
    const rows = new Set(was.namedBy.map(({ key }) => key));
    return rows.size > 1 || sharesBeginning(titleOf(was), titleOf(is)) ? [[was, is]] : [];
  });
}

function titleOf({ row }: Open): string {
  return String(row['title'] ?? row['name'] ?? '');
}

/** Whether two titles have words that begin with the same four letters: Nurse aide, Nursing assistant. */
function sharesBeginning(one: string, other: string): boolean {
  const words = (text: string) =>
    (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 4));
  const known = new Set(words(one));
  return words(other).some((word) => known.has(word));
}

/** What names a thing beside its id, the surest first: of all rows, identifiers come before titles and places. */
const namings: readonly ((row: Row, kind: EntityKind) => readonly unknown[])[] = [
  ({ identifiers }) => (Array.isArray(identifiers) ? identifiers : []),
  ({ title, name }) => [title, name].filter((each) => each !== undefined),
  ({ pathway, step, after }, kind) =>
    kind === 'entry' ? [[pathway, step]] : kind === 'exit' ? [[pathway, after]] : [],
];

function eachOnce(pairs: readonly Pair[]): Pair[] {
  const [was, is] = [new Set<string>(), new Set<string>()];
  return pairs.filter(([one, other]) => {
    if (was.has(one.key) || is.has(other.key)) return false;
    was.add(one.key);
    is.add(other.key);
    return true;
  });
}
