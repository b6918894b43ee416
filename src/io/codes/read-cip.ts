/** The Classification of Instructional Programs, from the file that NCES publishes (CIPCode2020.csv). */

import type { Result } from '../../base/result.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { readColumns } from '../csv/read-columns.js';
import type { CodeEntry, CodeTable } from './code-table.js';
import { editionOf } from './edition-of.js';

const headers = {
  code: ['CIPCode'],
  action: ['Action'],
  title: ['CIPTitle'],
  definition: ['CIPDefinition'],
};

/** Which edition a table is of, where it is not the usual one. */
export interface ReadCipOptions {
  /** Absent: `2020`. */
  readonly edition?: string;
}

/**
 * Reads the table of CIP codes: what has moved or is deleted keeps its row, with its successors ("Moved from 01.0309 to
 * 01.1004", "Report under 45.1103"); titles "Reserved." are placeholders.
 *
 * @example
 * ```ts
 * import { readCip } from 'career-pathways/io/codes';
 * const cip = readCip('CIPCode,Action,CIPTitle,CIPDefinition\n01.0309,Moved from,Viticulture.,Moved from 01.0309 to 01.1004\n');
 * cip.ok && cip.value.entries[0]?.successors; // => ['01.1004']
 * ```
 */
export function readCip(
  input: string | Uint8Array,
  options: ReadCipOptions = {},
): Result<CodeTable, CellFinding> {
  const edition = editionOf(options, '2020');
  const read = readColumns(input, headers);
  if (!read.ok) return read;
  const codes = new Set(read.value.map(({ cells }) => cells.code));
  const entries = read.value.map(({ cells: { code, action, title, definition } }): CodeEntry => {
    const parent = [code.slice(0, 5), code.slice(0, 2)].find((above) => above !== code && codes.has(above));
    const gone = /^moved from/i.test(action) ? 'moved' : /^deleted/i.test(action) ? 'deleted' : undefined;
    const status = gone ?? (/^reserved\.?$/i.test(title) ? 'reserved' : undefined);
    return {
      code,
      title: title.replace(/\.$/, ''),
      level: ['series', 'group', 'program'][[2, 5, 7].indexOf(code.length)] ?? 'unknown',
      ...(parent !== undefined && { parent }),
      ...(status && { status }),
      ...(gone && { successors: definition.match(/\d{2}(?:\.\d{2,4})?(?!\d)/g)?.slice(-1) ?? [] }),
    };
  });
  return { ok: true, value: { scheme: 'CIP', edition, entries } };
}
