/** A State's list of eligible training providers as a pathway system: programs, providers, credentials, occupations. */

import { checkObject } from '../../base/arguments.js';
import type { Result } from '../../base/result.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type CodeTables, checkCodeTables } from '../codes/code-tables.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { type Decoded, decode } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { readCsv } from '../csv/read-csv.js';
import type { Tally } from '../tally.js';
import { addProgram } from './add-program.js';
import { candidatePathways } from './candidate-pathways.js';
import { type ListDraft, startDraft } from './list-draft.js';
import { leftNote } from './list-notes.js';
import { rowReader } from './list-row.js';
import { checkProfile, type ProviderListProfile } from './profile.js';

/** What became of a list. */
export interface ProviderListReading {
  readonly system: PathwaySystem;
  /** Rows that were left out, and codes, words and numbers that are not as they should be, whose programs are kept. */
  readonly notes: readonly CellFinding[];
  /** Rows: those that became programs, and the others by their reason. */
  readonly tally: Tally;
}

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
  checkObject(options);
  const { codes = {} } = options;
  checkCodeTables(codes, 'options.codes');
  const file = decode(input);
  if (!file.ok) return file;
  const { rows, misquoted } = readCsv(file.value.text);
  const header = rows[0] ?? [];
  const absent = neededColumns(profile).filter((column) => !header.includes(column));
  if (absent.length > 0) return { ok: false, issues: absent.map((column) => missingColumn(column, profile)) };
  const torn = new Set(misquoted.filter((row) => rows[row - 1]?.length !== header.length));
  if (torn.has(1)) return { ok: false, issues: [misquotedIssue({ row: 1 })] };

  const draft = startDraft(profile, codes);
  const left = addRows(draft, rows, torn);
  const read = readSystem(systemOf(draft, file.value));
  if (!read.ok) return read;
  const all = rows.length - 1;
  const mapped = draft.steps.length;
  return {
    ok: true,
    value: { system: read.value, notes: draft.notes, tally: { unit: 'row', in: all, mapped, kept: 0, left } },
  };
}

/** Adds the program of each row; answers with how many rows were left out, by their reason. */
function addRows(
  draft: ListDraft,
  [header = [], ...rows]: readonly (readonly string[])[],
  torn: ReadonlySet<number>,
): Record<string, number> {
  const rowOf = rowReader(header, draft.profile);
  const left: Record<string, number> = {};
  for (const [at, cells] of rows.entries()) {
    const row = at + 2;
    const reason = cells.every((cell) => cell.trim() === '')
      ? 'empty-row'
      : torn.has(row) || cells.length > header.length
        ? 'torn-row'
        : addProgram(draft, rowOf(row, cells));
    if (!reason) continue;
    left[reason] = (left[reason] ?? 0) + 1;
    draft.notes.push(leftNote(reason, row));
  }
  return left;
}

function systemOf(draft: ListDraft, { encoding }: Decoded): PathwaySystem {
  const { id, title, state, publisher } = draft.profile;
  return {
    format: 'career-pathways/1',
    id,
    title,
    region: [{ scheme: 'us-state', code: state }],
    ...(encoding !== 'utf-8' && { extensions: { etpl: { encoding } } }),
    partners: [...draft.partners.values()],
    occupations: [...draft.occupations.values()],
    credentials: draft.credentials,
    supports: [...draft.supports.values()].map(({ steps, ...support }) => ({
      ...support,
      steps: [...steps],
    })),
    steps: draft.steps,
    pathways: candidatePathways(draft),
    evidence: [
      {
        id: 'list',
        kind: 'provider-list',
        about: [{ kind: 'system', id }],
        bearing: 'for',
        title,
        publisher,
      },
    ],
  };
}

function neededColumns({ columns }: ProviderListProfile): string[] {
  return [columns.provider, columns.providerName, columns.program, columns.programName];
}

function missingColumn(column: string, profile: ProviderListProfile): CellFinding {
  return cellFinding(
    'missing-column',
    `There is no column "${column}", which the profile "${profile.id}" needs. Keep the header row of the list, or pass the profile of its State.`,
  );
}
