/** Adds a row to a table. */

import { checkObject, checkText, checkWord, shown, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
import { checkRow } from '../../model/check-row.js';
import type { TableRow } from '../../model/document-change.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import { checkWhole } from './newly-dangling.js';
import { rewritten } from './rewritten.js';

/**
 * The document with a new row at the end of a table, which it gets where it has none. All that the row names is there
 * already, or was named before and lies outside of the document.
 *
 * Cost: the ids of the table, and those of all tables when the row names something.
 *
 * @throws PathwayError `bad-system`, `bad-argument`; `already-there` when the table has the id, or one that looks the
 * same; `unknown-row` when the row names what is not there (`issues` lists each place).
 *
 * @example
 * ```ts
 * import { addRow } from 'career-pathways/edit';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Ladder' } as const;
 * const after = addRow(system, 'steps', { id: 'cna', title: 'Nursing assistant', kind: 'course' });
 * after.steps?.map(({ id }) => id); // => ['cna']
 * ```
 */
export function addRow<T extends TableName>(
  system: PathwaySystem,
  table: T,
  row: TableRow<T>,
): PathwaySystem {
  checkSystem(system);
  checkWord(table, Object.values(tables), 'table');
  checkObject(row, 'row');
  checkFreeId(system, table, row.id, 'row.id');
  checkRow(row, table, 'row');
  const its: { readonly [field: string]: unknown } = { ...row };
  const title = table === 'partners' ? 'name' : 'title';
  if (title in its || !untitled.includes(table)) checkFilled(its[title], `row.${title}`);
  const after = rewritten(system, [
    system[table] ? { op: 'add', way: [table, '-'], value: row } : { op: 'add', way: [table], value: [row] },
  ]);
  return checkWhole(system, after, 'row');
}

/** Tables whose rows may be without a title. */
const untitled: readonly TableName[] = [
  'roles',
  'agreements',
  'measurements',
  'activities',
  'engagements',
  'entries',
  'exits',
  'evidence',
  'attestations',
];

function checkFilled(value: unknown, argument: string): asserts value is string {
  checkText(value, argument);
  if (value.trim() === '') wrong(argument, value, 'at least one character');
}

/** Throws unless a row of a table can have an id. */
export function checkFreeId(system: PathwaySystem, table: TableName, id: unknown, argument: string): void {
  checkFilled(id, argument);
  const seen = id.normalize('NFC');
  const rows: readonly { readonly id: string }[] = system[table] ?? [];
  // What is plain ASCII looks like nothing else.
  const there = rows.find(
    (row) => row.id === id || (/[^ -~]/.test(row.id) && row.id.normalize('NFC') === seen),
  );
  if (!there) return;
  const as = there.id === id ? '' : ', which differs only in how its accents are encoded';
  const message = `"${table}" of "${system.id}" has ${shown(there.id)} already${as}. Give another id.`;
  throw new PathwayError('already-there', message, { argument });
}
