/** The O*NET-SOC taxonomy, from the file "Occupation Data" of the O*NET database. */

import type { Result } from '../../base/result.js';
import { type CellFinding, refused } from '../csv/cell-finding.js';
import { readColumns } from '../csv/read-columns.js';
import type { CodeTable } from './code-table.js';
import { editionOf } from './edition-of.js';
import { onetEditionsIn } from './read-onet-changes.js';

/** Which edition a table is of, where it is not the usual one. */
export interface ReadOnetOptions {
  /** Absent: the one that the header names, else `2019`. */
  readonly edition?: string;
}

/**
 * Reads the table of O*NET-SOC codes; each hangs under the SOC code in front of its dot. O*NET is a product of the U.S.
 * Department of Labor, licensed CC BY 4.0: who shows its titles names it.
 *
 * @example
 * ```ts
 * import { readOnet } from 'career-pathways/io/codes';
 * const onet = readOnet('O*NET-SOC Code\tTitle\tDescription\n29-1141.00\tRegistered Nurses\tAssess.\n');
 * onet.ok && onet.value.entries; // => [{ code: '29-1141.00', title: 'Registered Nurses', level: 'occupation', parent: '29-1141' }]
 * ```
 */
export function readOnet(
  input: string | Uint8Array,
  options: ReadOnetOptions = {},
): Result<CodeTable, CellFinding> {
  const [named, another] = onetEditionsIn(input);
  if (another !== undefined)
    return refused('wrong-table', 'This is a crosswalk of two editions: read it with readOnetChanges.');
  const edition = editionOf(options, named ?? '2019');
  const read = readColumns(input, {
    code: ['O*NET-SOC Code', `O*NET-SOC ${named} Code`],
    title: ['Title', `O*NET-SOC ${named} Title`],
  });
  if (!read.ok) return read;
  const entries = read.value.map(({ cells: { code, title } }) => ({
    code,
    title,
    level: 'occupation',
    parent: code.slice(0, 7),
  }));
  return { ok: true, value: { scheme: 'O*NET-SOC', edition, entries } };
}
