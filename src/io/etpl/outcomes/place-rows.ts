/** Which program each row of a file of outcomes is about; or why it is left out. */

import type { StepId } from '../../../base/ids.js';
import { put } from '../../../base/put.js';
import { checkCode } from '../../codes/check-code.js';
import type { CellFinding } from '../../csv/cell-finding.js';
import { bare } from '../../csv/header-names.js';
import { codesIn } from '../list-codes.js';
import type { ListHeader } from '../list-header.js';
import { blankTest } from '../list-row.js';
import { rowFaults } from '../row-faults.js';
import type { RowBelow } from '../rows-below.js';
import { leftOut, sharedNote, uncertainNote } from './outcome-notes.js';
import type { ProviderOutcomesProfile } from './profile.js';
import type { programsByCode } from './programs-by-code.js';

/** A row that is about one program. */
export interface PlacedRow {
  readonly row: number;
  /** Its cells in the order of the header, without blanks around them. */
  readonly texts: readonly string[];
  readonly step: StepId;
  /** The CIP code, in its official form. */
  readonly code: string;
}

/** A row with what is noted of its code, and where it is about no one program, the note that says why. */
export type RowPlace = { readonly findings: readonly CellFinding[] } & (
  | { readonly left: CellFinding }
  | { readonly left?: undefined; readonly placed: PlacedRow }
);

type Programs = NonNullable<ReturnType<typeof programsByCode>>;

/** Places all rows, in their order. Of rows about one program that say the same, the first one counts; else none does. */
export function placeRows(
  rows: readonly RowBelow[],
  header: ListHeader,
  profile: ProviderOutcomesProfile,
  programs: Programs,
): readonly RowPlace[] {
  const placeOf = rowPlacer(header, profile, programs);
  const places = rows.map(placeOf);
  const doubled = doubledRows(places, otherPlaces(header, profile));
  return places.map((place) => {
    const left = place.left ? undefined : doubled.get(place.placed.row);
    return left ? { findings: place.findings, left } : place;
  });
}

/** The rows of which another one is about the same program, by their number; `others` are the cells to compare. */
function doubledRows(
  places: readonly RowPlace[],
  others: readonly number[],
): ReadonlyMap<number, CellFinding> {
  const byStep = new Map<StepId, PlacedRow[]>();
  for (const place of places) if (!place.left) put(byStep, place.placed.step, place.placed);
  const said = ({ texts }: PlacedRow) => JSON.stringify(others.map((place) => texts[place]));
  const notes = new Map<number, CellFinding>();
  for (const same of byStep.values()) {
    if (same.length === 1) continue;
    const differ = new Set(same.map(said)).size > 1;
    for (const { row } of differ ? same : same.slice(1))
      notes.set(row, leftOut(differ ? 'differing-rows' : 'doubled-row', row));
  }
  return notes;
}

/** All places but those of the provider and the code, which can be written in several ways. */
function otherPlaces({ names, places }: ListHeader, { columns }: ProviderOutcomesProfile): readonly number[] {
  const own = [places.get(columns.provider), places.get(columns.cip)];
  return [...names.keys()].filter((place) => !own.includes(place));
}

/** How one row is placed, by itself. */
function rowPlacer(
  header: ListHeader,
  profile: ProviderOutcomesProfile,
  programs: Programs,
): (row: RowBelow) => RowPlace {
  const faultOf = rowFaults(header);
  const isBlank = blankTest(profile);
  const { names, places } = header;
  const place = (column: string) => places.get(column) ?? -1;
  const [providerAt, cipAt] = [place(profile.columns.provider), place(profile.columns.cip)];
  return ({ row, cells, isTorn }) => {
    const fault = faultOf(cells, isTorn);
    if (fault) return { findings: [], left: leftOut(fault, row) };
    const texts = names.map((_, at) => (cells[at] ?? '').trim());
    const at = (cell: number) => ({ column: names[cell] ?? '', received: texts[cell] ?? '' });
    const own = (cell: number) => {
      const text = bare(texts[cell] ?? '');
      return isBlank(text) ? '' : text;
    };
    const provider = own(providerAt);
    if (provider === '') return { findings: [], left: leftOut('no-provider', row, at(providerAt)) };
    const { code, findings: found } = cipIn(own(cipAt));
    if (code === undefined) return { findings: [], left: leftOut('no-code', row, at(cipAt)) };
    const findings = found.map((finding) => ({ ...finding, row, column: names[cipAt] ?? '' }));
    const listed = programs(provider, code);
    switch (listed.kind) {
      case 'one':
        return { findings, placed: { row, texts, step: listed.step, code } };
      case 'uncertain':
        return { findings, left: uncertainNote(row, listed.step) };
      case 'several':
        return { findings, left: sharedNote(row, listed.steps) };
      case 'no-provider':
        return { findings, left: leftOut('unlisted-provider', row, at(providerAt)) };
      case 'no-program':
        return { findings, left: leftOut('unlisted-program', row, at(cipAt)) };
    }
  };
}

/** The one code of six digits of a cell, and what is noted of it. */
function cipIn(cell: string): { readonly code?: string; readonly findings: readonly CellFinding[] } {
  const [written, ...more] = codesIn(cell, ['CIP']);
  if (written === undefined || more.length > 0) return { findings: [] };
  const { code, findings } = checkCode(written, { scheme: 'CIP' });
  return code?.length === 7 ? { code, findings } : { findings: [] };
}
