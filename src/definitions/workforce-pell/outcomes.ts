/** What the program has reached: HEA section 481(b)(3)(A)(iv)(I) to (III), from measurements. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { rowsIn } from '../../model/index-system.js';
import type { Indicator } from '../../model/indicators.js';
import type { Measurement } from '../../model/measurement.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import { addDuration } from '../../time/add-duration.js';
import { firstDay, lastDay, yearsBefore } from '../../time/days.js';
import { type Staleness, staleness } from '../../time/staleness.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';

/** Offered for at least a year on the day. */
export const offeredForAYear = collector<ProgramDossier>((book, { program: { id, offeredSince }, asOf }) => {
  book.examine(offeredSince === undefined ? 0 : 1);
  if (offeredSince === undefined) return;
  const place = at('step', id, 'offeredSince');
  const since = { from: offeredSince };
  const year = yearsBefore(asOf, 1);
  if (lastDay(offeredSince) <= year) book.note('establishes', place, 'offered.a-year', since);
  else if (firstDay(offeredSince) > year) book.note('refutes', place, 'offered.too-new', since);
  else book.note('supports', place, 'offered.perhaps', since);
});

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

/** Whether what a measurement tells can be known on a day: its time is over, and whatever has to pass after it. */
function isKnown({ indicator, period, on }: Measurement, asOf: CalendarDate): boolean {
  const end = period?.to ?? on;
  const wait = period?.to !== undefined && indicator !== undefined && waits[indicator];
  if (end === undefined) return false;
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

/** What is to be reached, in percent. */
const least = 70;

/** The law asks of each award year; a time that ended longer ago than so many years does not speak for this one. */
const freshYears = 2;

/**
 * A rate of 70 percent or more in the latest award year on record, if that is not long ago. A suppressed rate is unknown;
 * one of an earlier year informs.
 */
export function rate(indicator: Indicator): Collector<ProgramDossier> {
  return collector<ProgramDossier>((book, dossier) => {
    const { latest, before, early, undated } = measured(dossier, indicator, dossier.program.id);
    book.examine(latest.length + early.length + undated.length);
    const isOld = (each: Measurement) => lastDay(dateOf(each) ?? '') < yearsBefore(dossier.asOf, freshYears);
    for (const each of latest) {
      const found = percentOf(each);
      const place = at('measurement', each.id);
      if (isOld(each)) {
        book.note('supports', place, 'rate.old');
        continue;
      }
      const noted = book.as('declared', measurementStale(dossier, each));
      if (typeof found === 'string') noted.note('weakens', place, found);
      else if (found >= least) noted.note('establishes', place, 'rate.reached', { percent: found });
      else noted.note('refutes', place, 'rate.below', { percent: found });
    }
    for (const each of early) book.note('supports', at('measurement', each.id), 'rate.too-soon');
    for (const each of undated) book.note('supports', at('measurement', each.id), 'rate.undated');
    for (const each of before) {
      const found = percentOf(each);
      if (typeof found === 'number' && found < least)
        book.note('weakens', at('measurement', each.id), 'rate.before', { percent: found });
    }
  });
}

/**
 * A rate in percent, rounded down to a tenth, so that what is below is never shown as reached; or why there is none, as
 * where a share and a number of percent are more than one apart.
 */
function percentOf({
  suppressed,
  numerator,
  denominator,
  value,
  unit,
}: Measurement): number | 'rate.suppressed' | 'rate.unclear' {
  if (suppressed) return 'rate.suppressed';
  const told = unit === 'percent' ? value : undefined;
  if (numerator !== undefined && denominator !== undefined) {
    if (denominator <= 0 || numerator > denominator) return 'rate.unclear';
    const share = (numerator * 100) / denominator;
    return told !== undefined && Math.abs(told - share) > 1 ? 'rate.unclear' : Math.floor(share * 10) / 10;
  }
  return told === undefined || told < 0 || told > 100 ? 'rate.unclear' : told;
}
