/** The header of a list: where it stands in the file, and which of its columns the profile means. */

import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import { columnLetters, headerKey, headerPlaces, isSpelledAlike } from '../csv/header-names.js';
import { type CsvStart, csvRows, csvStart, delimiters } from '../csv/read-csv.js';
import type { ProviderListProfile } from './profile.js';

/** A header, found. */
export interface ListHeader {
  /** The row of the file (from 1) that it ends with; what comes after are programs. */
  readonly row: number;
  /** How many columns it has, up to the last with a name. */
  readonly width: number;
  /** A name of its own for each column: as it is written, with its place where that is not enough. */
  readonly names: readonly string[];
  /** Column of the profile → its place, where there is one and no more. */
  readonly places: ReadonlyMap<string, number>;
  /** Column of the profile → its places, where there are several. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
}

/** A list with its header, or what is wrong with it; and what is noted about its columns. */
export type FoundHeader = { readonly issues: readonly CellFinding[] } & (
  | { readonly start: CsvStart; readonly header: ListHeader }
  | { readonly start?: undefined }
);

/** What a header is looked for by. */
export interface SoughtHeader {
  /** The id of the profile, for messages. */
  readonly profile: string;
  /** The columns that the profile names. */
  readonly columns: readonly string[];
  /** Those without which nothing can be read. */
  readonly needed: readonly string[];
}

/** How many rows may stand above a header. */
const deepest = 50;

/** Longer cells are no names of columns. */
const longest = 500;

/** All columns that a profile names, each once. */
export function columnsNamed({ columns, awards, supports = [] }: ProviderListProfile): readonly string[] {
  const { occupations = [], costs = [], ...single } = columns;
  const others = [
    ...awards.flatMap(({ column, title }) => [column, title]),
    ...supports.map(({ column }) => column),
  ];
  const all = [...Object.values(single), ...occupations, ...costs, ...others];
  return [...new Set(all.filter((column) => column !== undefined))];
}

/** What the header of a list of programs is looked for by. */
export function soughtHeader(profile: ProviderListProfile): SoughtHeader {
  const { provider, providerName, program, programName } = profile.columns;
  const needed = [provider, providerName, program, programName];
  return { profile: profile.id, columns: columnsNamed(profile), needed };
}

/**
 * Finds the header below any title rows: the row, or the two or three rows where cells are merged across or down, with the most
 * of the profile's columns. What parts the cells shows in the same way.
 */
export function findHeader(text: string, sought: SoughtHeader): FoundHeader {
  const { columns: wanted, needed } = sought;
  const best = bestCandidate(csvStart(text), wanted);
  if (!best) return { issues: [{ ...missingColumn(wanted[0] ?? '', sought, [], 1), severity: 'error' }] };
  const issues = columnIssues(best, sought);
  const fatal = issues.filter(({ column = '' }) => needed.includes(column));
  if (fatal.length > 0) return { issues: fatal.map((issue) => ({ ...issue, severity: 'error' })) };
  const found = wanted.map((column) => [column, headerPlaces(best.cells, column)] as const);
  const header = {
    row: best.row,
    width: best.cells.reduce((width, cell, place) => (cell.trim() === '' ? width : place + 1), 0),
    names: ownNames(best.cells),
    places: new Map(
      found.flatMap(([column, [place, ...more]]) =>
        place !== undefined && more.length === 0 ? [[column, place]] : [],
      ),
    ),
    doubled: new Map(found.filter(([, places]) => places.length > 1)),
  };
  return { start: best.start, header, issues: [...issues, ...alikeColumns(best, header)] };
}

interface Candidate {
  readonly start: CsvStart;
  readonly row: number;
  readonly cells: readonly string[];
  /** How many of the profile's columns it has. */
  readonly found: number;
}

/** The first that has the most of them. */
function bestCandidate(start: CsvStart, wanted: readonly string[]): Candidate | undefined {
  const others = start.at > 0 ? [] : delimiters;
  let best: Candidate | undefined;
  for (const delimiter of [start.delimiter, ...others])
    for (const candidate of candidates({ ...start, delimiter }, wanted)) {
      if (candidate.found > (best?.found ?? -1)) best = candidate;
      if (candidate.found === wanted.length) return best;
    }
  return best;
}

function candidates(start: CsvStart, wanted: readonly string[]): readonly Candidate[] {
  const { rows } = csvRows(start, deepest);
  const keys = wanted.map(headerKey);
  const candidate = (cells: readonly string[], row: number): Candidate => {
    const there = new Set(cells.map((cell) => (cell.length > longest ? '' : headerKey(cell))));
    return { start, row, cells, found: keys.filter((key) => there.has(key)).length };
  };
  const single = rows.map((cells, at) => candidate(cells, at + 1));
  const pairs = rows.slice(1).map((lower, at) => mergedCells(rows[at] ?? [], lower));
  const threes = rows.slice(2).map((lower, at) => mergedCells(pairs[at] ?? [], lower));
  const merged = pairs.map((cells, at) => candidate(cells, at + 2));
  return [...single, ...merged, ...threes.map((cells, at) => candidate(cells, at + 3))];
}

/** Two rows as one, the upper of which may be two itself: a cell merged down stands in the upper one only. */
function mergedCells(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const below = lower[place] ?? '';
    return below.trim() === '' ? (upper[place] ?? '') : below;
  });
}

function ownNames(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((cell, place) => {
    const name = cell.trim();
    const own = name === '' || seen.has(name) ? `${name} (column ${columnLetters(place)})`.trim() : name;
    seen.add(own);
    return own;
  });
}

function columnIssues({ row, cells }: Candidate, sought: SoughtHeader): readonly CellFinding[] {
  return sought.columns.flatMap((column): CellFinding[] => {
    const places = headerPlaces(cells, column);
    if (places.length === 1) return [];
    return [
      places.length === 0 ? missingColumn(column, sought, cells, row) : doubledColumn(column, places, row),
    ];
  });
}

/** Other columns that are called like one that is read. */
function alikeColumns({ row, cells }: Candidate, { places }: ListHeader): readonly CellFinding[] {
  return [...places].flatMap(([column, read]): CellFinding[] => {
    const others = cells.flatMap((cell, place) =>
      place !== read && isSpelledAlike(cell, column) ? [columnLetters(place)] : [],
    );
    if (others.length === 0) return [];
    const message = `Column ${others.join(' and ')} is called like "${column}" too; column ${columnLetters(read)} is read, as the profile writes it. Give each a name of its own.`;
    return [cellFinding('doubled-column', message, { severity: 'warning', row, column })];
  });
}

function missingColumn(
  column: string,
  { profile }: SoughtHeader,
  header: readonly string[],
  row: number,
): CellFinding {
  const key = headerKey(column);
  const like = header.find((cell) => headerKey(cell).includes(key))?.trim();
  const advice = like
    ? `Name "${like}" in the profile if that is it.`
    : 'Keep the header row of the list, or pass the profile of its State.';
  const message = `There is no column "${column}", which the profile "${profile}" names. ${advice}`;
  return cellFinding('missing-column', message, { severity: 'warning', row, column });
}

function doubledColumn(column: string, places: readonly number[], row: number): CellFinding {
  const which = places.map(columnLetters).join(' and ');
  const message = `Columns ${which} are both named "${column}"; neither is read, and their cells are kept. Give each a name of its own.`;
  return cellFinding('doubled-column', message, { severity: 'warning', row, column });
}
