/** What the program has reached: HEA section 481(b)(3)(A)(iv)(I) to (III), from measurements. */

import type { Indicator } from '../../model/indicators.js';
import type { Measurement } from '../../model/measurement.js';
import { firstDay, lastDay, yearsBefore } from '../../time/days.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { dateOf, measured, measurementStale, percentOf } from '../programs/measured.js';

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

/** What is to be reached, in percent. */
const least = 70;

/** The law asks of each award year; a time that ended longer ago than so many years does not speak for this one. */
const freshYears = 2;

/** A rate in percent, and in brackets so many of so many where they are given. */
function ratesOf({ numerator, denominator }: Measurement, percent: number) {
  const isCounted = numerator !== undefined && denominator !== undefined;
  return { percent, counts: isCounted ? ` (${numerator}/${denominator})` : '' };
}

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
      if (typeof found === 'string') noted.note('weakens', place, `rate.${found}`);
      else if (found >= least) noted.note('establishes', place, 'rate.reached', ratesOf(each, found));
      else noted.note('refutes', place, 'rate.below', ratesOf(each, found));
    }
    for (const each of early) book.note('supports', at('measurement', each.id), 'rate.too-soon');
    for (const each of undated) book.note('supports', at('measurement', each.id), 'rate.undated');
    for (const each of before) {
      const found = percentOf(each);
      if (typeof found === 'number' && found < least)
        book.note('weakens', at('measurement', each.id), 'rate.before', ratesOf(each, found));
    }
  });
}
