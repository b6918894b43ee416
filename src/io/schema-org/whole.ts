/** What writing one thing asks about the others: whether they are written, where, and what was lost on the way. */

import type { Json } from '../../base/json.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { TableName } from '../../model/tables.js';
import { addressUnder } from '../ctdl/addresses.js';
import type { Lose, Way } from './losses.js';
import type { TitleOf } from './requirement-words.js';
import { stepTypeOf } from './step-types.js';

/** A thing of schema.org. */
export type Node = { readonly [term: string]: Json };

/** Tables whose rows are things of their own, with an address. */
export const ownTables = ['partners', 'credentials', 'steps', 'pathways'] as const;
/** Tables whose rows are written inside the things that refer to them. */
export const insideTables = ['occupations', 'competencies', 'terms'] as const;

/** A table of which something is written. */
export type WrittenTable = (typeof ownTables)[number] | (typeof insideTables)[number];

/** A row of a table. */
export type Row<Table extends TableName> = NonNullable<PathwaySystem[Table]>[number];

/** A system while it is written. */
export interface Whole {
  readonly system: PathwaySystem;
  readonly lose: Lose;
  readonly address: (table: WrittenTable, id: string) => string;
  /** The row that is named here, where it is there and is written; otherwise the loss is named. */
  readonly named: <Table extends WrittenTable>(table: Table, id: string, way: Way) => Row<Table> | undefined;
  /** The same as a reference to the thing. */
  readonly reference: (table: (typeof ownTables)[number], id: string, way: Way) => Node | undefined;
  /** The row of an id, written or not. */
  readonly row: <Table extends WrittenTable>(table: Table, id: string) => Row<Table> | undefined;
  /** The title of a row that is there, for use in words. */
  readonly title: TitleOf;
  /** How much of a row is told where something refers to it: all of it, its title alone, nothing. */
  readonly told: (table: WrittenTable, id: string) => 'row' | 'title' | undefined;
}

/** Prepares a system for writing. */
export function wholeOf(system: PathwaySystem, base: string, lose: Lose): Whole {
  const rows = new Map(
    [...ownTables, ...insideTables].map((table) => [
      table as WrittenTable,
      new Map((system[table] ?? []).map((row) => [row.id as string, row as Row<WrittenTable>])),
    ]),
  );
  const told = new Map<string, 'row' | 'title'>();
  const key = (table: WrittenTable, id: string) => JSON.stringify([table, id]);
  const address: Whole['address'] = (table, id) => addressUnder(base, table, id);
  const row: Whole['row'] = (table, id) => rows.get(table)?.get(id) as Row<typeof table> | undefined;
  const named: Whole['named'] = (table, id, way) => {
    const found = row(table, id);
    if (!found) lose('not-there', way);
    else if (reasonAgainst(table, found)) lose('not-written', way);
    else {
      told.set(key(table, id), 'row');
      return found;
    }
    return undefined;
  };
  return {
    system,
    lose,
    address,
    named,
    row,
    reference: (table, id, way) => named(table, id, way) && { '@id': address(table, id) },
    title: (table, id) => {
      const here = key(table, id);
      if (!told.has(here)) told.set(here, 'title');
      const found: { readonly title?: string } | undefined = row(table, id);
      return found?.title ?? id;
    },
    told: (table, id) => told.get(key(table, id)),
  };
}

/** Why a row is not written whatever refers to it; `undefined`: it is. */
export function reasonAgainst(
  table: WrittenTable,
  row: Row<WrittenTable>,
): 'not-active' | 'no-type' | undefined {
  if (row.status !== undefined && row.status !== 'active') return 'not-active';
  return table === 'steps' && !stepTypeOf((row as Step).kind) ? 'no-type' : undefined;
}
