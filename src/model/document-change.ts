/** One change of a document: a row added to a table, removed from it, or set in its place. */

import type { PathwaySystem } from './system.js';
import type { TableName } from './tables.js';

/** A row of a table: `TableRow<'steps'>` is a `Step`. */
export type TableRow<T extends TableName> = NonNullable<PathwaySystem[T]>[number];

/** A new row, put at the end of its table. Its id is not in the table yet. */
export interface RowAdded<T extends TableName> {
  readonly kind: 'add';
  readonly table: T;
  readonly row: TableRow<T>;
}

/** A row taken out. What refers to it stays as it is. */
export interface RowRemoved<T extends TableName> {
  readonly kind: 'remove';
  readonly table: T;
  readonly id: TableRow<T>['id'];
}

/** A row as it is from now on, whole, in its place; its id stays. */
export interface RowSet<T extends TableName> {
  readonly kind: 'set';
  readonly table: T;
  readonly id: TableRow<T>['id'];
  readonly row: TableRow<T>;
}

/**
 * One change of a document, for one table or for any: what `bestAdditions` advises and `whatIf` tries.
 * `{ kind: 'remove', table: 'entries', id: 'front-door' }`.
 */
export type DocumentChange<T extends TableName = TableName> = T extends TableName
  ? RowAdded<T> | RowRemoved<T> | RowSet<T>
  : never;
