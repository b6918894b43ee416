/** A State's file of outcomes by provider and CIP code, as measurements of the programs of its provider list. */

import { append } from '../../../base/append.js';
import { checkFields, checkText, wrong } from '../../../base/arguments.js';
import { isCalendarDate } from '../../../base/calendar-date.js';
import { canonicalJson } from '../../../base/canonical-json.js';
import type { Json } from '../../../base/json.js';
import type { Result } from '../../../base/result.js';
import { checkSystem } from '../../../model/check-arguments.js';
import type { Period } from '../../../model/entity.js';
import type { Measurement } from '../../../model/measurement.js';
import { readSystem } from '../../../model/read-system.js';
import type { PathwaySystem } from '../../../model/system.js';
import { type CellFinding, refused } from '../../csv/cell-finding.js';
import { decode } from '../../csv/decode.js';
import type { Tally } from '../../tally.js';
import { type FoundHeader, findHeader } from '../list-header.js';
import { type RowBelow, rowsBelow } from '../rows-below.js';
import { withTorn } from '../torn-rows.js';
import { type NewMeasurement, outcomeReader } from './measurements-of.js';
import { countOutcomes, type OutcomeColumnTally } from './outcome-columns.js';
import { leftOut } from './outcome-notes.js';
import { placeRows } from './place-rows.js';
import { checkOutcomesProfile, outcomesHeader, type ProviderOutcomesProfile } from './profile.js';
import { programsByCode } from './programs-by-code.js';

/** What else a file of outcomes is read with. */
export interface ReadProviderOutcomesOptions {
  /** The time that all of its numbers cover. Absent: not known; a file that says no time is given none. */
  readonly period?: Period;
  /** Where the numbers come from. Absent: the publisher and the title of the profile. */
  readonly source?: string;
}

/** What became of a file of outcomes. */
export interface ProviderOutcomesReading {
  /** The system with the measurements added to those that it has. */
  readonly system: PathwaySystem;
  /** Rows that were left out, cells that are no number, and codes that lost a zero. */
  readonly notes: readonly CellFinding[];
  /** Rows: those that became measurements, and the others by their reason (`OutcomeLeftReason`). */
  readonly tally: Tally;
  /** The same by column, in the order of the file. */
  readonly columns: readonly OutcomeColumnTally[];
}

/**
 * Reads outcomes into the system that a provider list was read into. A row is about a provider and a CIP code: where the
 * list has one program of both, it becomes measurements of that step; where several share it, or none has it, it is left
 * out with a note, and no number is given to a program whose it is not. What is suppressed is `suppressed`, without a value.
 *
 * @throws PathwayError `bad-system`, `bad-argument` where an argument is not what it should be, `bad-day` for a period
 * that is no time.
 *
 * @example
 * ```ts
 * import { newJersey, newJerseyOutcomes, readProviderList, readProviderOutcomes } from 'career-pathways/io/etpl';
 * const list = readProviderList('providerid,name,programid,officialname,cipcode\n7,A College,1,Nursing,513801\n', newJersey);
 * const file = 'providerid,cipcode,PerEmployed2,NumCompleted2\n7,513801,0.75,20\n';
 * const read = list.ok && readProviderOutcomes(list.value.system, file, newJerseyOutcomes, { period: { from: '2018', to: '2019' } });
 * const [first] = (read && read.ok && read.value.system.measurements) || [];
 * [first?.step, first?.value, first?.unit, first?.denominator]; // => ['program-1', 75, 'percent', 20]
 * ```
 */
export function readProviderOutcomes(
  system: PathwaySystem,
  input: string | Uint8Array,
  profile: ProviderOutcomesProfile,
  options: ReadProviderOutcomesOptions = {},
): Result<ProviderOutcomesReading, CellFinding> {
  checkSystem(system);
  checkOutcomesProfile(profile);
  checkOptions(options);
  const whole = readSystem(system);
  if (!whole.ok) return whole;
  const file = decode(input);
  if (!file.ok) return file;
  const found = findHeader(file.value.text, outcomesHeader(profile));
  if (!found.start) return { ok: false, issues: found.issues };
  const isMeasured = profile.measures.some(({ column }) => found.header.places.has(column));
  if (!isMeasured)
    return { ok: false, issues: found.issues.map((issue) => ({ ...issue, severity: 'error' })) };
  const rows = rowsBelow(found);
  if (!rows.ok) return rows;
  return outcomesIn(system, { ...found, rows: withTorn(rows.value, found.header) }, profile, options);
}

type OpenFile = FoundHeader & { readonly start: object; readonly rows: readonly RowBelow[] };

function outcomesIn(
  system: PathwaySystem,
  { header, issues, rows }: OpenFile,
  profile: ProviderOutcomesProfile,
  { period, source = `${profile.publisher}: ${profile.title}` }: ReadProviderOutcomesOptions,
): Result<ProviderOutcomesReading, CellFinding> {
  const programs = programsByCode(system, profile.list);
  if (!programs) return noList(profile);
  const notes: CellFinding[] = [...issues];
  const left: { [reason: string]: number } = {};
  const counts = countOutcomes(header, profile);
  const outcomes = outcomeReader(header, profile, { source, ...(period && { period }) });
  const added = newMeasurements(system);
  let mapped = 0;
  for (const { findings, ...place } of placeRows(rows, header, profile, programs)) {
    append(notes, findings);
    const read = place.left ? undefined : outcomes(place.placed);
    append(notes, read?.notes ?? []);
    const note = place.left ?? (read && added.add(read.measurements, place.placed.row));
    if (note) {
      left[note.code] = (left[note.code] ?? 0) + 1;
      notes.push(note);
    } else if (read) {
      mapped += 1;
      counts.add(read.states);
    }
  }
  const result = readSystem(added.system());
  if (!result.ok) return result;
  const tally = { unit: 'row', in: rows.length, mapped, kept: 0, left } as const;
  return { ok: true, value: { system: result.value, notes, tally, columns: counts.tally() } };
}

function noList({ list }: ProviderOutcomesProfile) {
  const message = `This system has no program of the list "${list}", which the outcomes are of. Read the list first, and pass its system.`;
  return refused('no-listed-program', message);
}

/** Takes the measurements of one row after the other, and gives each an id that no other has. */
function newMeasurements(system: PathwaySystem) {
  const { measurements: before = [] } = system;
  const ids = new Set(before.map(({ id }) => id));
  const known = new Set(before.map(seriesOf));
  const after: Measurement[] = [];
  return {
    /** Answers with a note where the row adds nothing. */
    add: (row: readonly NewMeasurement[], at: number): CellFinding | undefined => {
      if (row.length === 0) return leftOut('no-outcome', at);
      if (row.some(({ fields }) => known.has(seriesOf(fields)))) return leftOut('already-there', at);
      for (const { column, fields } of row) {
        const { from = '', to = '' } = fields.period ?? {};
        const own = [fields.step, column, from, to].filter((part) => part !== '').join('-');
        let id = own;
        for (let more = 2; ids.has(id); more++) id = `${own}-${more}`;
        ids.add(id);
        after.push({ id, ...fields });
      }
      return undefined;
    },
    system: () => (after.length > 0 ? { ...system, measurements: [...before, ...after] } : system),
  };
}

/** What, of which program and when. */
function seriesOf({ step, measure, period }: Omit<Measurement, 'id'>): string {
  return canonicalJson([step ?? '', measure, period ?? {}] as Json);
}

function checkOptions(options: ReadProviderOutcomesOptions): void {
  checkFields(options, ['period', 'source']);
  const { period = {}, source = '' } = options;
  checkText(source, 'options.source');
  checkFields(period, ['from', 'to'], 'options.period');
  for (const side of ['from', 'to'] as const) {
    const day = period[side];
    if (day !== undefined && !(typeof day === 'string' && isCalendarDate(day)))
      wrong(`options.period.${side}`, day, "a date as text, '2018-07-01', '2018-07' or '2018'", 'bad-day');
  }
}
