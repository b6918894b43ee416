/** How much preparation occupations take: the job zones of the O*NET database. */

import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { readColumns } from '../csv/read-columns.js';

/** The job zone of an occupation, 1 (little or no preparation) to 5 (extensive preparation). */
export interface JobZone {
  /** O*NET-SOC. */
  readonly code: string;
  readonly zone: number;
  /** When it was rated, as O*NET writes it: `08/2023`. */
  readonly on: string;
}

/** What a job zone means, in O*NET's words. */
export interface JobZoneMeaning {
  readonly zone: number;
  readonly name: string;
  readonly experience: string;
  readonly education: string;
  readonly training: string;
  readonly examples: string;
  /** The range of specific vocational preparation. */
  readonly svp: string;
}

/**
 * Reads the file "Job Zones" of the O*NET database: one row for each occupation that is rated. O*NET is a product of
 * the U.S. Department of Labor, licensed CC BY 4.0.
 *
 * @example
 * ```ts
 * import { readJobZones } from 'career-pathways/io/codes';
 * const zones = readJobZones('O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n29-1141.00\t3\t08/2023\tAnalyst\n');
 * zones.ok && zones.value; // => [{ code: '29-1141.00', zone: 3, on: '08/2023' }]
 * ```
 */
export function readJobZones(input: string | Uint8Array): Result<readonly JobZone[], CellFinding> {
  const read = readColumns(input, { code: ['O*NET-SOC Code'], zone: ['Job Zone'], on: ['Date'] });
  if (!read.ok) return read;
  const wrong = read.value.filter(({ cells }) => !isZone(cells.zone));
  if (wrong.length > 0)
    return { ok: false, issues: wrong.map(({ row, cells }) => zoneIssue(row, cells.zone)) };
  return {
    ok: true,
    value: read.value.map(({ cells: { code, zone, on } }) => ({ code, zone: Number(zone), on })),
  };
}

/**
 * Reads the file "Job Zone Reference" of the O*NET database: what the zones mean.
 *
 * @example
 * ```ts
 * import { readJobZoneReference } from 'career-pathways/io/codes';
 * const header = 'Job Zone\tName\tExperience\tEducation\tJob Training\tExamples\tSVP Range';
 * const zones = readJobZoneReference(`${header}\n3\tMedium Preparation Needed\tSome\tVocational schools\tOne year\tElectricians\t(6.0 to < 7.0)\n`);
 * zones.ok && zones.value[0]?.svp; // => '(6.0 to < 7.0)'
 * ```
 */
export function readJobZoneReference(
  input: string | Uint8Array,
): Result<readonly JobZoneMeaning[], CellFinding> {
  const read = readColumns(input, {
    zone: ['Job Zone'],
    name: ['Name'],
    experience: ['Experience'],
    education: ['Education'],
    training: ['Job Training'],
    examples: ['Examples'],
    svp: ['SVP Range'],
  });
  if (!read.ok) return read;
  const wrong = read.value.filter(({ cells }) => !isZone(cells.zone));
  if (wrong.length > 0)
    return { ok: false, issues: wrong.map(({ row, cells }) => zoneIssue(row, cells.zone)) };
  return { ok: true, value: read.value.map(({ cells }) => ({ ...cells, zone: Number(cells.zone) })) };
}

function isZone(cell: string): boolean {
  return /^[1-5]$/.test(cell);
}

function zoneIssue(row: number, received: string): CellFinding {
  return cellFinding('wrong-form', `"${received}" is no job zone: write 1 to 5.`, {
    row,
    column: 'Job Zone',
    received,
  });
}
