/** What writing one thing asks about the others: whether they are written, where, and what was lost on the way. */

import type { Json } from '../../base/json.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Way } from '../writing/losses.js';
import { type Row, type WriteContext, writeContext } from '../writing/write-context.js';
import type { Lose } from './losses.js';
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

/** A system while it is written as things of schema.org. */
export interface SchemaOrgContext extends WriteContext {
  readonly lose: Lose;
  /** The row that is named here, where it is there and is written; otherwise the loss is named. */
  readonly named: <Table extends WrittenTable>(table: Table, id: string, way: Way) => Row<Table> | undefined;
  /** The same as a reference to the thing. */
  readonly reference: (table: (typeof ownTables)[number], id: string, way: Way) => Node | undefined;
  /** The title of a row that is there, for use in words. */
  readonly title: TitleOf;
  /** How much of a row is written where something refers to it: all of it, its title alone, nothing. */
  readonly extent: (table: WrittenTable, id: string) => 'row' | 'title' | undefined;
}

/** Prepares a system for writing. */
export function schemaOrgContext(system: PathwaySystem, base: string, lose: Lose): SchemaOrgContext {
  const context = writeContext(system, base);
  const { row, address } = context;
  const extents = new Map<string, 'row' | 'title'>();
  const key = (table: WrittenTable, id: string) => JSON.stringify([table, id]);
  const named: SchemaOrgContext['named'] = (table, id, way) => {
    const found = row(table, id);
    if (!found) lose('not-there', way);
    else if (reasonAgainst(table, found)) lose('not-written', way);
    else {
      extents.set(key(table, id), 'row');
      return found;
    }
    return undefined;
  };
  return {
    ...context,
    lose,
    named,
    reference: (table, id, way) => named(table, id, way) && { '@id': address(table, id) },
    title: (table, id) => {
      const here = key(table, id);
      if (!extents.has(here)) extents.set(here, 'title');
      const found: { readonly title?: string } | undefined = row(table, id);
      return found?.title ?? id;
    },
    extent: (table, id) => extents.get(key(table, id)),
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
