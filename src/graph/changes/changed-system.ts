/** A document with changes: another document, in which all that did not change is the same. */

import { checkList, checkObject, checkText, checkWord, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
import { checkRow } from '../../model/check-row.js';
import type { DocumentChange } from '../../model/document-change.js';
import { danglingReferences, lookUp, referencesFrom, referencesOf } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, type TableName, tables } from '../../model/tables.js';

/**
 * The document with these changes, one after the other. The document itself is not touched; rows and tables that did
 * not change are shared. What refers to a row that is removed stays as it is: `inspectSystem` finds it.
 *
 * Cost: for each change its table, and the ids of all tables.
 *
 * @throws PathwayError `bad-system`, or `bad-argument` where a change is not one; `unknown-row` when a change removes or
 * sets what is not there, or when a row that it adds or sets names what the document, with all changes, neither has nor
 * named before (`issues` lists each); `already-there` when it adds an id that its table has.
 *
 * @example
 * ```ts
 * import { changedSystem } from 'career-pathways/graph';
 * const nurse = { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } } as const;
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program' }, nurse],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * } as const;
 * const changed = changedSystem(system, [
 *   { kind: 'set', table: 'steps', id: 'nurse', row: { ...nurse, title: 'Registered nurse' } },
 *   { kind: 'add', table: 'entries', row: { id: 'door', pathway: 'care', step: 'nurse' } },
 * ]);
 * changed.steps?.map(({ title }) => title); // => ['Aide', 'Registered nurse']
 * changed.entries?.length; // => 1
 * changed.pathways === system.pathways; // => true
 * ```
 */
export function changedSystem(system: PathwaySystem, changes: readonly DocumentChange[]): PathwaySystem {
  checkSystem(system);
  checkChanges(changes);
  const after = withChanges(system, changes);
  checkNamed(system, after, changes);
  return after;
}

/** The same, whatever the rows hold and name: changes that this package made itself. */
export function withChanges(system: PathwaySystem, changes: readonly DocumentChange[]): PathwaySystem {
  return changes.reduce(changedOnce, system);
}

type Row = { readonly id: string };

function changedOnce(system: PathwaySystem, change: DocumentChange, at: number): PathwaySystem {
  const { table } = change;
  const rows: readonly Row[] = system[table] ?? [];
  const id = change.kind === 'add' ? change.row.id : change.id;
  const isThere = rows.some((row) => row.id === id);
  if (change.kind === 'add' && isThere) {
    const message = `"${table}" of "${system.id}" has "${id}" already. Set that row, or give the new one its own id.`;
    throw new PathwayError('already-there', message, { argument: `changes[${at}].row.id` });
  }
  if (change.kind !== 'add' && !isThere) {
    const message = `"${table}" of "${system.id}" has no row "${id}". Correct the id, or add the row.`;
    throw new PathwayError('unknown-row', message, { argument: `changes[${at}].id` });
  }
  const after =
    change.kind === 'add'
      ? [...rows, change.row]
      : change.kind === 'remove'
        ? rows.filter((row) => row.id !== id)
        : rows.map((row) => (row.id === id ? change.row : row));
  return { ...system, [table]: after };
}

function checkChanges(changes: unknown): asserts changes is readonly DocumentChange[] {
  checkList(changes, 'changes');
  for (const [at, change] of changes.entries()) {
    const argument = `changes[${at}]`;
    checkObject(change, argument);
    const { kind, table, id, row } = change as { [field: string]: unknown };
    checkWord(kind, ['add', 'remove', 'set'], `${argument}.kind`);
    checkWord(table, Object.values(tables), `${argument}.table`);
    if (kind !== 'add') checkText(id, `${argument}.id`);
    if (kind === 'remove') continue;
    checkObject(row, `${argument}.row`);
    const its: unknown = (row as Partial<Row>).id;
    checkText(its, `${argument}.row.id`);
    checkRow(row, table as TableName, `${argument}.row`);
    if (kind === 'set' && its !== id)
      wrong(`${argument}.row.id`, its, `the id of the row that is set, ${JSON.stringify(id)}`);
  }
}

/** Throws where a row that was added or set names what was never there. */
function checkNamed(before: PathwaySystem, after: PathwaySystem, changes: readonly DocumentChange[]): void {
  const has = lookUp(after);
  const missing = (Object.keys(tables) as EntityKind[])
    .flatMap((kind) => {
      const written = changes.flatMap((change) =>
        change.table === tables[kind] && change.kind !== 'remove' ? change.row : [],
      );
      const rows = new Set<Row>(written);
      if (rows.size === 0) return [];
      return (after[tables[kind]] ?? []).flatMap((row, index) =>
        rows.has(row) ? referencesFrom(kind, row, index) : [],
      );
    })
    .filter(({ to }) => !has(to));
  if (missing.length === 0) return;
  const had = lookUp(before);
  const keyOf = (to: Ref) => JSON.stringify([to.kind, to.id]);
  const lost = new Set(referencesOf(before).flatMap(({ to }) => (had(to) ? [] : keyOf(to))));
  const issues = danglingReferences(
    after,
    missing.filter(({ to }) => !lost.has(keyOf(to))),
  );
  if (issues.length === 0) return;
  const message = `The changes name rows that the system does not have. ${issues.map((issue) => issue.message).join(' ')}`;
  throw new PathwayError('unknown-row', message, { argument: 'changes', issues });
}
