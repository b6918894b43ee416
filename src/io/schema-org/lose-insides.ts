/** What is lost of occupations, competencies and terms, which are written only inside what refers to them. */

import { commonlyCarried, loseOthers } from './common-fields.js';
import { insideTables, reasonAgainst, type Whole } from './whole.js';

/** The fields that are carried where a row is told as a whole. */
const carried = {
  occupations: ['title', 'soc', 'onet'],
  competencies: ['title', ...commonlyCarried],
  terms: ['title', 'period'],
} as const;

/** Names what of these tables was not written; comes after all that may refer to them. */
export function loseInsides({ system, lose, told }: Whole): void {
  for (const table of insideTables)
    for (const [index, row] of (system[table] ?? []).entries()) {
      const way = [table, index];
      const how = told(table, row.id);
      const against = reasonAgainst(table, row);
      if (how === undefined) lose(against ?? 'not-referred', way);
      else loseOthers(row, how === 'title' ? ['title'] : carried[table], way, lose);
      if (how === 'row' && table === 'competencies') loseEmpty(row, way, lose);
    }
}

function loseEmpty(
  row: { readonly description?: string; readonly identifiers?: readonly unknown[] },
  way: readonly (string | number)[],
  lose: Whole['lose'],
): void {
  if (row.description === '') lose('nothing-said', [...way, 'description']);
  if (row.identifiers?.length === 0) lose('nothing-said', [...way, 'identifiers']);
}
