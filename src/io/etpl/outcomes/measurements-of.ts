/** The measurements of a row: one for each measure that has a number, or is suppressed. */

import { setField } from '../../../base/set-field.js';
import type { Period } from '../../../model/entity.js';
import type { Measurement } from '../../../model/measurement.js';
import type { CellFinding } from '../../csv/cell-finding.js';
import type { ListHeader } from '../list-header.js';
import type { OutcomeCell } from './outcome-cell.js';
import type { CellState } from './outcome-columns.js';
import { unreadNote } from './outcome-notes.js';
import type { PlacedRow } from './place-rows.js';
import type { OutcomeMeasure, OutcomeScale, ProviderOutcomesProfile } from './profile.js';
import { type RowCell, rowCells } from './row-cells.js';

/** A measurement that has no id yet, and the column that it comes from. */
export interface NewMeasurement {
  readonly column: string;
  readonly fields: Omit<Measurement, 'id'>;
}

/** A row, read. */
export interface RowOutcomes {
  readonly measurements: readonly NewMeasurement[];
  readonly notes: readonly CellFinding[];
  /** By place: what its cell says. Absent: nothing. */
  readonly states: ReadonlyMap<number, CellState>;
}

/** What all measurements of a file have in common. */
export interface OutcomesSource {
  readonly source: string;
  readonly period?: Period;
}

type Cells = ReadonlyMap<string, RowCell>;

/** How the rows below a header are read. */
export function outcomeReader(
  header: ListHeader,
  profile: ProviderOutcomesProfile,
  common: OutcomesSource,
): (row: PlacedRow) => RowOutcomes {
  const cellsOf = rowCells(header, profile);
  const own = [profile.columns.provider, profile.columns.cip].map((column) => header.places.get(column));
  return ({ row, texts, step, code }) => {
    const cells = cellsOf(texts);
    const said = new Set(own);
    const description = `Over all people of this provider in programs with the CIP code ${code}, of which the list has this one.`;
    const measurements = profile.measures.flatMap((measure): NewMeasurement[] => {
      const outcome = outcomeOf(measure, cells);
      if (!outcome) return [];
      said.add(cells.get(measure.column)?.place);
      if (outcome.denominator !== undefined) said.add(cells.get(measure.denominator ?? '')?.place);
      return [{ column: measure.column, fields: { ...outcome, ...common, step, description } }];
    });
    const kept = {};
    for (const [place, text] of texts.entries())
      if (text !== '' && !said.has(place)) setField(kept, header.names[place] ?? '', text);
    const notes = [...cells.values()].flatMap((cell) => unreadNote(row, cell) ?? []);
    return { measurements: withCells(measurements, row, kept), notes, states: statesOf(texts, cells) };
  };
}

const units: { readonly [scale in OutcomeScale]: string } = {
  share: 'percent',
  percent: 'percent',
  dollars: 'USD',
  people: 'people',
};

function outcomeOf(
  { column, measure, scale, unit = units[scale], indicator, denominator = '' }: OutcomeMeasure,
  cells: Cells,
): Pick<Measurement, 'measure' | 'indicator' | 'value' | 'denominator' | 'suppressed' | 'unit'> | undefined {
  const cell = cells.get(column)?.cell;
  if (cell?.kind !== 'number' && cell?.kind !== 'suppressed') return undefined;
  const of = cells.get(denominator)?.cell;
  return {
    measure,
    ...(indicator && { indicator }),
    ...(cell.kind === 'number' ? { value: cell.value } : { suppressed: true as const }),
    ...(of?.kind === 'number' && { denominator: of.value }),
    unit,
  };
}

const stateOf: { readonly [kind in OutcomeCell['kind']]: CellState | undefined } = {
  number: 'found',
  suppressed: 'suppressed',
  unreadable: 'unreadable',
  blank: undefined,
};

/** What each cell of a row says: those that the profile does not name say something where they are not empty. */
function statesOf(texts: readonly string[], cells: Cells): ReadonlyMap<number, CellState> {
  const states = new Map<number, CellState>();
  for (const [place, text] of texts.entries()) if (text !== '') states.set(place, 'found');
  for (const { place, cell } of cells.values()) {
    const state = stateOf[cell.kind];
    if (state) states.set(place, state);
    else states.delete(place);
  }
  return states;
}

/** The row stands with each measurement; cells that none of them says, with the first. */
function withCells(
  measurements: readonly NewMeasurement[],
  row: number,
  cells: { readonly [column: string]: string },
): readonly NewMeasurement[] {
  const isAny = Object.keys(cells).length > 0;
  return measurements.map(({ column, fields }, at) => ({
    column,
    fields: { ...fields, extensions: { etpl: { row, ...(at === 0 && isAny && { cells }) } } },
  }));
}
