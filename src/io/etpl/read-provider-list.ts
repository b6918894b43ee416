/** A State's list of eligible training providers as a pathway system: programs, providers, credentials, occupations. */

import { checkFields } from '../../base/arguments.js';
import type { Result } from '../../base/result.js';
import { type CodeTables, checkCodeTables } from '../codes/code-tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { decode } from '../csv/decode.js';
import { findHeader, soughtHeader } from './list-header.js';
import { listReader, type ProviderListReading } from './list-reader.js';
import { checkProfile, type ProviderListProfile } from './profile.js';
import { rowsBelow } from './rows-below.js';

/** What else a list is read with. */
export interface ReadProviderListOptions {
  /** Tables in which its codes are looked up. Absent: only the form of the codes is checked. */
  readonly codes?: CodeTables;
}

/**
 * Reads a list with the columns of a profile (`texas`, `newJersey`, or one of your own). Every row becomes a program or
 * has a named reason (`LeftReason`). Codes are looked up in `options.codes` (see `career-pathways/io/codes`). Programs
 * of one provider and one four-digit CIP group that award an associate degree and something shorter become candidate
 * pathways, marked as derived: the list does not say that they stack.
 *
 * @throws PathwayError `bad-argument` where the profile or the options are not what they should be.
 *
 * @example
 * ```ts
 * import { readProviderList, texas } from 'career-pathways/io/etpl';
 * const header = 'Provider ID,ProviderName,Program ID,Program Name,Instructional Program (CIP) Code,Program Outcome';
 * const rows = ['7,A College,1,Nursing AAS,513801,Associates Degree', '7,A College,2,,513801,Government license'];
 * const read = readProviderList([header, ...rows].join('\n'), texas);
 * read.ok && read.value.tally; // => { unit: 'row', in: 2, mapped: 1, kept: 0, left: { 'no-program': 1 } }
 * read.ok && read.value.system.steps?.[0]?.cip; // => { edition: '2020', code: '51.3801' }
 * ```
 */
export function readProviderList(
  input: string | Uint8Array,
  profile: ProviderListProfile,
  options: ReadProviderListOptions = {},
): Result<ProviderListReading, CellFinding> {
  checkProfile(profile);
  checkFields(options, ['codes']);
  const { codes = {} } = options;
  checkCodeTables(codes, 'options.codes');
  const file = decode(input);
  if (!file.ok) return file;
  const found = findHeader(file.value.text, soughtHeader(profile));
  if (!found.start) return { ok: false, issues: found.issues };
  const rows = rowsBelow(found);
  if (!rows.ok) return rows;
  const reader = listReader(found, profile, codes);
  for (const { cells, row, isTorn } of rows.value) reader.add(cells, row, isTorn);
  return reader.finish(file.value.encoding);
}
