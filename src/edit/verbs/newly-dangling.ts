/** What a change leaves without the thing that it names. */

import { append } from '../../base/append.js';
import { PathwayError } from '../../base/pathway-error.js';
import {
  danglingReferences,
  lookUp,
  placesNaming,
  type Reference,
  referencesFrom,
  type SystemFinding,
} from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Ref, tables } from '../../model/tables.js';
import { endsInCommon } from '../ends-in-common.js';
import { keyOf, kinds } from '../rows.js';

type Row = { readonly id: string };

/**
 * The references that lead nowhere after a change, as far as what they name was there before, or was not named: who
 * names what lies outside of an extract may do so again.
 *
 * Cost: the rows that changed; the ids of the tables of which they name something new; the places that can name what went.
 */
export function newlyDangling(before: PathwaySystem, after: PathwaySystem): SystemFinding[] {
  const gone = new Set<string>(before.id === after.id ? [] : [keyOf({ kind: 'system', id: before.id })]);
  const fresh: Reference[] = [];
  for (const kind of kinds) {
    const { left, came, start } = changedRows(before[tables[kind]], after[tables[kind]]);
    const old = new Map(left.map((row) => [row.id, row]));
    for (const [at, row] of came.entries()) {
      const known = old.get(row.id);
      const named = new Set(known && referencesFrom(kind, known, 0).map(({ to }) => keyOf(to)));
      append(
        fresh,
        referencesFrom(kind, row, start + at).filter(({ to }) => !named.has(keyOf(to))),
      );
      old.delete(row.id);
    }
    for (const id of old.keys()) gone.add(keyOf({ kind, id }));
  }
  const suspects =
    gone.size === 0 ? fresh : [...placesOf(after, gone), ...fresh.filter(({ to }) => !gone.has(keyOf(to)))];
  if (suspects.length === 0) return [];
  const has = lookUp(after);
  const lost = suspects.filter(({ to }) => !has(to));
  if (lost.length === 0) return [];
  const had = lookUp(before);
  const strange = new Set(lost.flatMap(({ to }) => (had(to) ? [] : keyOf(to))));
  const outside = new Set(placesOf(before, strange).map(({ to }) => keyOf(to)));
  return danglingReferences(
    after,
    lost.filter(({ to }) => !outside.has(keyOf(to))),
  );
}

/** The places that name things, given by their keys. */
function placesOf(system: PathwaySystem, keys: ReadonlySet<string>): Reference[] {
  if (keys.size === 0) return [];
  const named = allKinds.filter((kind) => [...keys].some((key) => key.startsWith(`${kind} `)));
  return placesNaming(system, named, (id, kind) => keys.has(keyOf({ kind, id })));
}

const allKinds: readonly Ref['kind'][] = ['system', ...kinds];

/** Throws where the document after a change lacks what it names. */
export function checkWhole(before: PathwaySystem, after: PathwaySystem, argument: string): PathwaySystem {
  const issues = newlyDangling(before, after);
  if (issues.length === 0) return after;
  const message = `${argument} names what is not in "${before.id}". ${issues.map((issue) => issue.message).join(' ')}`;
  throw new PathwayError('unknown-row', message, { argument, issues });
}

/** The rows in which a table differs, between those that it has in common at its beginning and at its end. */
export function changedRows(
  before: readonly Row[] = [],
  after: readonly Row[] = [],
): { readonly left: readonly Row[]; readonly came: readonly Row[]; readonly start: number } {
  if (before === after) return { left: [], came: [], start: 0 };
  const { start, end } = endsInCommon(before, after);
  return {
    left: before.slice(start, before.length - end),
    came: after.slice(start, after.length - end),
    start,
  };
}
