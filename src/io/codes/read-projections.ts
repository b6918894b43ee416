/** How many work in an occupation, how many are wanted, what it pays: the Employment Projections of BLS. */

import type { Result } from '../../base/result.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { decode } from '../csv/decode.js';
import { headerKey } from '../csv/header-names.js';
import { type NamedRow, readColumns } from '../csv/read-columns.js';
import { csvRows, csvStart } from '../csv/read-csv.js';

/** What is typically needed to enter an occupation, in the words of BLS. */
export interface EntryNeeds {
  readonly education?: string;
  readonly experience?: string;
  readonly training?: string;
}

/** One row of the projections. */
export interface Projection extends EntryNeeds {
  /** Of the National Employment Matrix: SOC 2018, with some groups of its own. */
  readonly code: string;
  readonly title: string;
  /** `summary`: a group, whose rows are counted again in it. */
  readonly kind: 'occupation' | 'summary';
  /** The first year, which the wage is of too. */
  readonly year: number;
  /** Persons, in the first year. */
  readonly employment: number;
  /** Persons, in the last year. */
  readonly projected: number;
  /** Openings a year, on average. */
  readonly openings: number;
  /** Dollars a year. Absent: not published. */
  readonly medianWage?: number;
  /** `true`: it is that or more; BLS publishes no higher wages. */
  readonly medianWageIsFloor?: true;
}

const needs = {
  education: ['Typical education needed for entry'],
  experience: ['Work experience in a related occupation'],
  training: ['Typical on-the-job training needed to attain competency in the occupation'],
};

/**
 * Reads table 1.2 of the Employment Projections, saved as CSV. The table counts thousands; here they are persons.
 *
 * @example
 * ```ts
 * import { readProjections } from 'career-pathways/io/codes';
 * const header = '2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"Employment, 2024","Employment, 2034","Occupational openings, 2024–34 annual average","Median annual wage, dollars, 2024[1]",Typical education needed for entry,Work experience in a related occupation,Typical on-the-job training needed to attain competency in the occupation';
 * const table = readProjections(`${header}\n"  Surgeons",29-1249,Line item,20.5,21.1,0.6,">=$239,200",Doctoral or professional degree,None,—\n`);
 * table.ok && table.value[0]?.employment; // => 20500
 * table.ok && [table.value[0]?.medianWage, table.value[0]?.medianWageIsFloor]; // => [239200, true]
 * ```
 */
export function readProjections(input: string | Uint8Array): Result<readonly Projection[], CellFinding> {
  const { from, to } = yearsIn(input);
  const wage = `Median annual wage, dollars, ${from}`;
  const read = readColumns(input, {
    code: [`${from} National Employment Matrix code`],
    title: [`${from} National Employment Matrix title`],
    kind: ['Occupation type'],
    employment: [`Employment, ${from}`],
    projected: [`Employment, ${to}`],
    openings: [`Occupational openings, ${from}–${to.slice(2)} annual average`],
    wage: [`${wage}[1]`, wage],
    ...needs,
  });
  if (!read.ok) return read;
  // Footnotes stand below the rows, without a code.
  const rows = read.value.filter(({ cells }) => cells.code !== '');
  const issues = rows.flatMap(issuesOf);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: rows.map((row) => projectionOf(row, Number(from))) };
}

/** What is needed to enter an occupation, by its code. */
export type OccupationEntry = EntryNeeds & { readonly code: string; readonly title: string };

/**
 * Reads table 5.4 of the Employment Projections, saved as CSV: education, experience and training by occupation.
 *
 * @example
 * ```ts
 * import { readEntryEducation } from 'career-pathways/io/codes';
 * const header = '2024 National Employment Matrix title,2024 National Employment Matrix code,Typical education needed for entry,Work experience in a related occupation,Typical on-the-job training needed to attain competency in the occupation';
 * const table = readEntryEducation(`${header}\nChief executives,11-1011,Bachelor's degree,5 years or more,None\n`);
 * table.ok && table.value[0]?.education; // => "Bachelor's degree"
 * ```
 */
export function readEntryEducation(
  input: string | Uint8Array,
): Result<readonly OccupationEntry[], CellFinding> {
  const { from } = yearsIn(input);
  const read = readColumns(input, {
    code: [`${from} National Employment Matrix code`],
    title: [`${from} National Employment Matrix title`],
    ...needs,
  });
  if (!read.ok) return read;
  const rows = read.value.filter(({ cells }) => cells.code !== '');
  return {
    ok: true,
    value: rows.map(({ cells }) => ({ code: cells.code, title: cells.title, ...needsOf(cells) })),
  };
}

/** The years that a table is about, as its header names them; those of 2024, where it does not. */
function yearsIn(input: unknown): { readonly from: string; readonly to: string } {
  const file = decode(input);
  const rows = file.ok ? csvRows(csvStart(file.value.text), deepest).rows : [];
  const names = rows.flat().map(headerKey);
  const yearOf = (pattern: RegExp) => names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  const [from = '2024'] = yearOf(/^(\d{4})nationalemploymentmatrixcode$/);
  return { from, to: yearOf(/^employment(\d{4})$/).find((year) => year !== from) ?? '2034' };
}

/** How many rows may stand above the header. */
const deepest = 20;

type Row = NamedRow<
  'code' | 'title' | 'kind' | 'employment' | 'projected' | 'openings' | 'wage' | keyof EntryNeeds
>;

const counts = ['employment', 'projected', 'openings'] as const;
const isNumber = /^\d+(?:\.\d+)?$/;
const wageForm = /^(>=)?\$?(\d[\d,]*)$/;
const unpublished = new Set(['—', '–', '-', '']);

function issuesOf({ row, cells }: Row): readonly CellFinding[] {
  const wrong = [
    ...counts.filter((column) => !isNumber.test(cells[column])),
    ...(unpublished.has(cells.wage) || wageForm.test(cells.wage) ? [] : (['wage'] as const)),
  ];
  return wrong.map((column) =>
    cellFinding('not-a-number', `"${cells[column]}" is not a number of ${column}.`, {
      row,
      column,
      received: cells[column],
    }),
  );
}

function projectionOf({ cells }: Row, year: number): Projection {
  const [, floor, dollars] = wageForm.exec(cells.wage) ?? [];
  const [employment = 0, projected = 0, openings = 0] = counts.map((column) =>
    Math.round(Number(cells[column]) * 1000),
  );
  return {
    code: cells.code,
    title: cells.title,
    kind: /^summary$/i.test(cells.kind) ? 'summary' : 'occupation',
    year,
    employment,
    projected,
    openings,
    ...(dollars !== undefined && { medianWage: Number(dollars.replaceAll(',', '')) }),
    ...(floor && { medianWageIsFloor: true as const }),
    ...needsOf(cells),
  };
}

function needsOf(cells: { readonly [need in keyof EntryNeeds]-?: string }): EntryNeeds {
  const said = (Object.keys(needs) as (keyof EntryNeeds)[]).filter((need) => !unpublished.has(cells[need]));
  return Object.fromEntries(said.map((need) => [need, cells[need]]));
}
