/** A State's list of eligible training providers as a pathway system: programs, providers, credentials, occupations. */

import type { Finding } from '../../base/finding.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import type { CodeTables } from '../codes/code-tables.js';
import { decode } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { readCsv } from '../csv/read-csv.js';
import type { Tally } from '../tally.js';
import { addProgram } from './add-program.js';
import { candidatePathways } from './candidate-pathways.js';
import { startDraft } from './list-draft.js';
import type { ListFinding } from './list-finding.js';
import { listRow, profileColumns } from './list-row.js';
import type { ProviderListProfile } from './profile.js';

/** What became of a list. */
export interface ProviderListReading {
  readonly system: PathwaySystem;
  /** Rows: those that became programs, and the others by their reason. */
  readonly tally: Tally;
  /** Rows that were left out: their reason, and which row it was. */
  readonly left: readonly { readonly row: number; readonly reason: LeftReason }[];
  /** Codes, words and numbers that are not as they should be; their programs are kept. */
  readonly findings: readonly ListFinding[];
}

/** Why a row was left out. */
export type LeftReason = 'empty-row' | 'torn-row' | 'no-provider' | 'no-program' | 'doubled-program';

/**
 * Reads a list with the columns of a profile (`texas`, `newJersey`, or one of your own). Every row becomes a program or
 * has a named reason. Codes are looked up in the tables that are passed (see `career-pathways/io/codes`); without them
 * only their form is looked at. Programs of one provider and one four-digit CIP group that award an associate degree
 * and something shorter become candidate pathways, marked as derived: the list does not say that they stack.
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
  books: CodeTables = {},
):
  | { readonly ok: true; readonly value: ProviderListReading }
  | { readonly ok: false; readonly issues: readonly Finding[] } {
  const { text, encoding } = decode(input);
  const { rows, misquoted } = readCsv(text);
  const header = rows[0] ?? [];
  const absent = neededColumns(profile).filter((column) => !header.includes(column));
  if (absent.length > 0) return { ok: false, issues: absent.map((column) => missingColumn(column, profile)) };
  const torn = new Set(misquoted.filter((row) => rows[row - 1]?.length !== header.length));
  if (torn.has(1)) return { ok: false, issues: [misquotedIssue(1)] };

  const draft = startDraft(profile, books);
  const left: { row: number; reason: LeftReason }[] = [];
  const mapped = profileColumns(profile);
  for (const [at, cells] of rows.slice(1).entries()) {
    const row = at + 2;
    const reason = isEmpty(cells)
      ? 'empty-row'
      : torn.has(row) || cells.length > header.length
        ? 'torn-row'
        : addProgram(draft, listRow(row, header, cells, mapped, profile));
    if (reason) left.push({ row, reason });
  }

  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: profile.id,
    title: profile.title,
    region: [{ scheme: 'us-state', code: profile.state }],
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
        about: [{ kind: 'system', id: profile.id }],
        bearing: 'for',
        title: profile.title,
        publisher: profile.publisher,
      },
    ],
  };
  const read = readSystem(system);
  if (!read.ok) return read;
  const all = rows.length - 1;
  const counts: Record<string, number> = {};
  for (const { reason } of left) counts[reason] = (counts[reason] ?? 0) + 1;
  return {
    ok: true,
    value: {
      system,
      tally: { unit: 'row', in: all, mapped: all - left.length, kept: 0, left: counts },
      left,
      findings: draft.findings,
    },
  };
}

function neededColumns({ columns }: ProviderListProfile): string[] {
  return [columns.provider, columns.providerName, columns.program, columns.programName];
}

function missingColumn(column: string, profile: ProviderListProfile): Finding {
  return {
    code: 'missing-column',
    path: '',
    message: `There is no column "${column}", which the profile "${profile.id}" needs. Keep the header row of the list, or pass the profile of its State.`,
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
