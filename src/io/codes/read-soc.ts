/** The Standard Occupational Classification, from the structure or the definitions that BLS publishes, saved as CSV. */

import type { Result } from '../../base/result.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { readColumns } from '../csv/read-columns.js';
import type { CodeEntry, CodeTable } from './code-table.js';
import { editionOf } from './edition-of.js';

const headers = {
  level: ['SOCGroup', 'SOC Group'],
  code: ['SOCCode', 'SOC Code'],
  title: ['SOCTitle', 'SOC Title'],
};

const levels = ['major', 'minor', 'broad', 'detailed'];

/** Which edition a table is of, where it is not the usual one. */
export interface ReadSocOptions {
  /** Absent: `2018`. */
  readonly edition?: string;
}

/**
 * Reads the table of SOC codes. A code hangs under the last row of the next higher level before it, as the file is
 * arranged: digits do not say it (15-1200 is a minor group, 29-1221 belongs to 29-1210).
 *
 * @example
 * ```ts
 * import { readSoc } from 'career-pathways/io/codes';
 * const soc = readSoc('SOCGroup,SOCCode,SOCTitle\nBroad,29-1210,Physicians\nDetailed,29-1221,"Pediatricians, General"\n');
 * soc.ok && soc.value.entries[1]; // => { code: '29-1221', title: 'Pediatricians, General', level: 'detailed', parent: '29-1210' }
 * ```
 */
export function readSoc(
  input: string | Uint8Array,
  options: ReadSocOptions = {},
): Result<CodeTable, CellFinding> {
  const edition = editionOf(options, '2018');
  const read = readColumns(input, headers);
  if (!read.ok) return read;
  const last: (string | undefined)[] = [];
  const entries = read.value.flatMap(({ cells }): CodeEntry[] => {
    const level = cells.level.toLowerCase();
    const depth = levels.indexOf(level);
    if (depth < 0) return [];
    last.length = depth;
    last[depth] = cells.code;
    const parent = last
      .slice(0, depth)
      .filter((above) => above !== undefined)
      .at(-1);
    return [{ code: cells.code, title: cells.title, level, ...(parent !== undefined && { parent }) }];
  });
  return { ok: true, value: { scheme: 'SOC', edition, entries } };
}
