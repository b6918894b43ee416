/** Rows of tables that a curriculum has no place for, as losses and as a sum. */

import type { Finding } from '../../base/finding.js';
import type { Pathway } from '../../model/pathway.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { columnPlace } from './layout.js';
import { institutionOf, type WrittenHead } from './lost-fields.js';

/** What of a system is written: how many steps, and the terms that they name. */
export interface WrittenPart extends WrittenHead {
  readonly steps: number;
  readonly used: ReadonlySet<string>;
}

/** Tables with rows that the format has no place for, and steps that are not on the pathway. */
export function unwritten(system: PathwaySystem, pathway: Pathway, part: WrittenPart): Finding[] {
  const left = leftOf(system, part);
  return Object.entries(left).map(([table, count]) => ({
    code: 'not-written',
    severity: 'warning' as const,
    path: `/${table}`,
    message:
      table === 'steps'
        ? `${count} steps are not on the pathway "${pathway.id}".`
        : `The format has no place for ${count} of "${table}".`,
  }));
}

function leftOf(system: PathwaySystem, part: WrittenPart): Record<string, number> {
  const left: Record<string, number> = {};
  for (const table of Object.values(tables)) {
    const count = (system[table]?.length ?? 0) - writtenOf(system, table, part);
    if (count > 0) left[table] = count;
  }
  return left;
}

/** How many rows of a table the format has a place for. */
function writtenOf(
  system: PathwaySystem,
  table: TableName,
  { head, columns, steps, used }: WrittenPart,
): number {
  switch (table) {
    case 'steps':
      return steps;
    case 'pathways':
      return 1;
    case 'partners':
      return institutionOf(system) === undefined ? 0 : 1;
    case 'terms':
      // A term stands in the file by the courses that are in it.
      return columnPlace(head.at(-1) ?? [], columns, 'term') < 0
        ? 0
        : (system.terms ?? []).filter(({ id }) => used.has(id)).length;
    default:
      return 0;
  }
}

/** The entities of a system, counted: those that are written, and those left out. */
export function tallyOf(system: PathwaySystem, part: WrittenPart): Tally {
  const left = leftOf(system, part);
  const all = Object.values(tables).reduce((sum, table) => sum + (system[table]?.length ?? 0), 0);
  return {
    unit: 'entity',
    in: all,
    mapped: all - Object.values(left).reduce((sum, count) => sum + count, 0),
    kept: 0,
    left,
  };
}
