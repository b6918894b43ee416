/** What is on record of how the program performs, and what it costs: 20 CFR 680.450(e)(2), 680.460(g), 680.490(b). */

import { byCodeUnits } from '../../base/ids.js';
import type { Indicator } from '../../model/indicators.js';
import type { Measurement } from '../../model/measurement.js';
import { lastDay, yearsBefore } from '../../time/days.js';
import type { Staleness } from '../../time/staleness.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { dateOf, measured, measurementStale, percentOf } from '../programs/measured.js';

/** The latest measurement of a measure for everybody in the program, of those that tell a number. */
export interface Known {
  readonly measurement: Measurement;
  /** `old`: of a time that ended more than two years ago; `unclear`: its number cannot be. */
  readonly how: 'given' | 'old' | 'suppressed' | 'empty' | 'unclear' | 'undated' | 'too-soon';
  /** Whether it counts anyone, or any money. */
  readonly some: boolean;
  readonly stale?: Staleness;
}

/** Information is to be given at least every two years: 20 CFR 680.460(h)(1). */
const freshYears = 2;

/**
 * What is known by a measure: of the latest time of which there is a number that can be, if that is not too long ago; or
 * else of the latest time.
 */
export function knownOf(dossier: ProgramDossier, indicator: Indicator): Known | undefined {
  const { latest, before, early, undated } = measured(dossier, indicator, dossier.program.id);
  const tells = (each: Measurement) => hasNumber(each) && isPossible(each);
  const measurement =
    latest.find(tells) ??
    latestFirst(before).find((each) => tells(each) && !isOld(each, dossier)) ??
    latest.find(hasNumber) ??
    latest[0] ??
    early[0] ??
    undated[0];
  if (!measurement) return undefined;
  const stale = measurementStale(dossier, measurement);
  const { numerator, value } = measurement;
  return {
    measurement,
    how: howGiven(measurement, dossier, { early: early.includes(measurement), undated }),
    some: (numerator ?? value ?? 0) > 0,
    ...(stale && { stale }),
  };
}

function howGiven(
  measurement: Measurement,
  dossier: ProgramDossier,
  { early, undated }: { readonly early: boolean; readonly undated: readonly Measurement[] },
): Known['how'] {
  const { suppressed } = measurement;
  if (early) return 'too-soon';
  if (undated.includes(measurement)) return 'undated';
  if (suppressed) return 'suppressed';
  if (!hasNumber(measurement)) return 'empty';
  if (!isPossible(measurement)) return 'unclear';
  return isOld(measurement, dossier) ? 'old' : 'given';
}

function isOld(measurement: Measurement, { asOf }: ProgramDossier): boolean {
  return lastDay(dateOf(measurement) ?? '') < yearsBefore(asOf, freshYears);
}

function latestFirst(measurements: readonly Measurement[]): readonly Measurement[] {
  const endOf = (each: Measurement) => lastDay(dateOf(each) ?? '');
  return [...measurements].sort((a, b) => byCodeUnits(endOf(b), endOf(a)) || byCodeUnits(a.id, b.id));
}

/** Whether a number can be: a rate is one from none to all, and nothing else is below zero. */
function isPossible(measurement: Measurement): boolean {
  const { numerator, denominator, value = 0, unit } = measurement;
  const isRate = unit === 'percent' || (numerator !== undefined && denominator !== undefined);
  return value >= 0 && (!isRate || typeof percentOf(measurement) === 'number');
}

function hasNumber({ suppressed, numerator, denominator, value }: Measurement): boolean {
  return !suppressed && (value !== undefined || (numerator !== undefined && denominator !== undefined));
}

/** The four indicators of performance of WIOA section 116(b)(2)(A)(i)(I) to (IV). */
const indicators = [
  'employment-second-quarter',
  'employment-fourth-quarter',
  'median-earnings-second-quarter',
  'credential-attainment',
] as const;

/** A figure for one of the four indicators is on record. The provider may have more of them. */
export const factor = collector<ProgramDossier>((book, dossier) => {
  const { id, provider } = dossier.program;
  const known = indicators.flatMap((indicator) => knownOf(dossier, indicator) ?? []);
  const by = book.follow('partner', provider, at('step', id, 'provider'));
  book.examine(known.length + (by ? 1 : 0));
  for (const { measurement, how, stale } of known)
    book
      .as('declared', stale)
      .note(
        how === 'given' ? 'establishes' : 'supports',
        at('measurement', measurement.id),
        `information.${how}`,
      );
});

/** Each of the four indicators, and the rate of completion. */
export const performance = collector<ProgramDossier>((book, dossier) => {
  const asked = [...indicators, 'completion-rate'] as const;
  const found = asked.map((indicator) => ({ indicator, known: knownOf(dossier, indicator) }));
  book.examine(found.filter(({ known }) => known).length);
  const all = found.every(({ known }) => known?.how === 'given' && !known.stale);
  for (const { indicator, known } of found) {
    if (known)
      book
        .as('declared', known.stale)
        .note(
          all || known.stale ? 'establishes' : 'supports',
          at('measurement', known.measurement.id),
          `information.${known.how}`,
        );
    else book.note('weakens', at('step', dossier.program.id), `missing.${indicator}`);
  }
});

/** What it costs in all, or tuition and fees. */
export const cost = collector<ProgramDossier>((book, { program: { id, cost: price } }) => {
  book.examine(price ? 1 : 0);
  if (!price) return;
  const whole = 'amount' in price || (price.tuition !== undefined && price.fees !== undefined);
  book.note(
    whole ? 'establishes' : 'supports',
    at('step', id, 'cost'),
    whole ? 'cost.given' : 'cost.in-part',
  );
});
