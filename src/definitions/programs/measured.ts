/** What is measured of a program: the latest figures of an indicator, those before them, and rates in percent. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { rowsIn } from '../../model/index-system.js';
import type { Indicator } from '../../model/indicators.js';
import type { Measurement } from '../../model/measurement.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import { percentShare } from '../../partnership/measured-value.js';
import { addDuration } from '../../time/add-duration.js';
import { firstDay, lastDay } from '../../time/days.js';
import { type Staleness, staleness } from '../../time/staleness.js';
import type { ProgramDossier } from '../engine/program.js';

/** When a measurement was made, or its time ends. */
export function dateOf({ on, period }: Measurement): CalendarDate | undefined {
  return period?.to ?? on;
}

/** Why a measurement is out of date, where what is so old is. */
export function measurementStale(
  { asOf, maxAge }: ProgramDossier,
  measurement: Measurement,
): Staleness | undefined {
  return staleness(dateOf(measurement), undefined, asOf, maxAge);
}

/** The days that have to pass before anyone knows: placement is measured 180 days after completion. */
const waits: { readonly [I in Indicator]?: string } = { 'job-placement-rate': 'P180D' };

/** Whether what a measurement tells can be known on a day: it was made by then, its time is over, and whatever has to pass after it. */
function isKnown({ indicator, period, on }: Measurement, asOf: CalendarDate): boolean {
  const end = period?.to ?? on;
  const wait = period?.to !== undefined && indicator !== undefined && waits[indicator];
  if (end === undefined || (on !== undefined && firstDay(on) > asOf)) return false;
  return (wait ? (addDuration(lastDay(end), wait) ?? '9999') : lastDay(end)) <= asOf;
}

/**
 * The measurements of an indicator for everybody, about a step or (without one) about the whole system: those of the latest
 * time of which all can be known on the day, those before it, those that tell too soon, and those without a time.
 */
export function measured(
  { system, asOf }: ProgramDossier,
  indicator: Indicator,
  step: string | undefined,
): {
  readonly latest: readonly Measurement[];
  readonly before: readonly Measurement[];
  readonly early: readonly Measurement[];
  readonly undated: readonly Measurement[];
} {
  const its = rowsNaming(rowsIn(system, 'measurements', ownKey), [`${indicator} ${step ?? ''}`])
    .filter(({ group }) => group === undefined)
    .sort((a, b) => byCodeUnits(a.id, b.id));
  const over = its.filter((each) => isKnown(each, asOf));
  const last = over
    .map((each) => lastDay(dateOf(each) ?? ''))
    .sort()
    .at(-1);
  const isLatest = (each: Measurement) => lastDay(dateOf(each) ?? '') === last;
  return {
    latest: over.filter(isLatest),
    before: over.filter((each) => !isLatest(each)),
    early: its.filter((each) => dateOf(each) !== undefined && !isKnown(each, asOf)),
    undated: its.filter((each) => dateOf(each) === undefined),
  };
}

const ownKey = ({ indicator, step, pathway }: Measurement) =>
  indicator === undefined || (step === undefined && pathway !== undefined)
    ? []
    : [`${indicator} ${step ?? ''}`];

/**
 * A rate in percent, rounded down to a tenth, so that what is below is never shown as reached; or why there is none, as
 * where a share and a number of percent are more than one apart.
 */
export function percentOf({
  suppressed,
  numerator,
  denominator,
  value,
  unit,
}: Measurement): number | 'suppressed' | 'unclear' {
  if (suppressed) return 'suppressed';
  const told = unit === 'percent' ? value : undefined;
  if (numerator !== undefined && denominator !== undefined)
    return percentShare({ numerator, denominator }, told)?.shown ?? 'unclear';
  return told === undefined || told < 0 || told > 100 ? 'unclear' : told;
}
