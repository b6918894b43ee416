/** The North American Industry Classification System, as a table of codes and titles. */

import type { Result } from '../../base/result.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { readColumns } from '../csv/read-columns.js';
import type { CodeTable } from './code-table.js';
import { editionOf } from './edition-of.js';

const headers = {
  code: ['code', '2022 NAICS US Code', '2022 NAICS Code'],
  title: ['title', '2022 NAICS US Title', '2022 NAICS Title'],
};

const levels: readonly string[] = [
  '',
  '',
  'sector',
  'subsector',
  'industry-group',
  'naics-industry',
  'national-industry',
];

/** Which edition a table is of, where it is not the usual one. */
export interface ReadNaicsOptions {
  /** Absent: `2022`. */
  readonly edition?: string;
}

/**
 * Reads the table of NAICS codes. A code hangs under the longest code that it begins with, or under the sector whose
 * range it falls into: 311 under 31-33.
 *
 * @example
 * ```ts
 * import { readNaics } from 'career-pathways/io/codes';
 * const naics = readNaics('code,title\n31-33,Manufacturing\n311,Food Manufacturing\n');
 * naics.ok && naics.value.entries[1]?.parent; // => '31-33'
 * ```
 */
export function readNaics(
  input: string | Uint8Array,
  options: ReadNaicsOptions = {},
): Result<CodeTable, CellFinding> {
  const edition = editionOf(options, '2022');
  const read = readColumns(input, headers);
  if (!read.ok) return read;
  const codes = new Set(read.value.map(({ cells }) => cells.code));
  const ranges = [...codes].filter((code) => code.includes('-'));
  const entries = read.value.map(({ cells: { code, title } }) => {
    const range = code.includes('-');
    const parent = range
      ? undefined
      : (longestStart(code, codes) ?? ranges.find((sector) => isWithin(code, sector)));
    return {
      code,
      title,
      level: (range ? 'sector' : levels[code.length]) ?? 'unknown',
      ...(parent !== undefined && { parent }),
    };
  });
  return { ok: true, value: { scheme: 'NAICS', edition, entries } };
}

function longestStart(code: string, codes: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length >= 2; length--)
    if (codes.has(code.slice(0, length))) return code.slice(0, length);
  return undefined;
}

function isWithin(code: string, sector: string): boolean {
  const [from = '', to = ''] = sector.split('-');
  const first = code.slice(0, 2);
  return from <= first && first <= to;
}
