/** Tuition and fees against value-added earnings: HEA section 481(b)(3)(A)(iv)(IV). */

import { moneyText } from '../../base/money-text.js';
import type { Indicator } from '../../model/indicators.js';
import type { Money } from '../../model/step.js';
import { lastDay, yearsBefore } from '../../time/days.js';
import type { Staleness } from '../../time/staleness.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { dateOf, measured, measurementStale } from '../programs/measured.js';

/**
 * Tuition and fees are no more than the value-added earnings on record, or those that the median earnings, the price parity
 * and the poverty line come to.
 */
export const tuitionWithinEarnings = collector<ProgramDossier>((book, dossier) => {
  const price = priceOf(dossier);
  const earned = valueAdded(book, dossier);
  const place = at('step', dossier.program.id, 'cost');
  book.examine((price ? 1 : 0) + (earned ? 1 : 0));
  if (!price || !earned) return;
  const params = { earnings: inDollars(earned.amount) };
  const noted = book.as('derived', earned.stale);
  if (price.most !== undefined && price.most <= earned.amount)
    noted.note('establishes', place, 'earnings.within', { ...params, price: inDollars(price.most) });
  else if (price.least > earned.amount)
    noted.note('refutes', place, 'earnings.below', { ...params, price: inDollars(price.least) });
  else noted.note('weakens', place, 'earnings.open', params);
});

const inDollars = (amount: number) => moneyText({ amount, currency: 'USD' });

/** Tuition and fees in dollars: at least, and at most where that is known. One amount for all includes them. */
function priceOf({ program: { cost } }: ProgramDossier): { least: number; most?: number } | undefined {
  if (!cost) return undefined;
  if ('amount' in cost) {
    const all = dollars(cost);
    return all === undefined ? undefined : { least: 0, most: all };
  }
  const [tuition, fees] = [dollars(cost.tuition), dollars(cost.fees)];
  if (tuition === undefined && fees === undefined) return undefined;
  const least = cents((tuition ?? 0) + (fees ?? 0));
  return tuition === undefined || fees === undefined ? { least } : { least, most: least };
}

function dollars(money: Money | undefined): number | undefined {
  return money?.currency === 'USD' ? money.amount : undefined;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** An amount in dollars or a parity, and why it is out of date, if it is. */
interface Figure {
  readonly amount: number;
  readonly stale?: Staleness;
}

/** The value-added earnings, with a note on each figure that is missing. What rests on an old figure is as old. */
function valueAdded(book: Notebook, dossier: ProgramDossier): Figure | undefined {
  const { id } = dossier.program;
  const told = figure(book, dossier, 'value-added-earnings', id);
  if (told) return told;
  const earnings = figure(book, dossier, 'median-earnings-of-aided-completers', id);
  if (!earnings) return undefined;
  const its = (indicator: Indicator) =>
    figure(book, dossier, indicator, id) ?? figure(book, dossier, indicator, undefined);
  const [parity, poverty] = [its('regional-price-parity'), its('poverty-line')];
  if (!isParity(parity) || !poverty) {
    book.note(
      'weakens',
      at('step', id),
      isParity(parity) ? 'earnings.no-poverty-line' : 'earnings.no-parity',
    );
    return undefined;
  }
  const stale = earnings.stale ?? parity.stale ?? poverty.stale;
  const amount = cents((earnings.amount * 100) / parity.amount - poverty.amount * 1.5);
  return { amount, ...(stale && { stale }) };
}

/** Whether a figure can be a price parity with the nation as 100: `0.97` is one with the nation as 1. */
function isParity(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.amount > 50 && figure.amount < 200;
}

/** For so many years a figure speaks; earnings are of people who completed the program three years before. */
const years: { readonly [I in Indicator]?: number } = { 'regional-price-parity': 3, 'poverty-line': 2 };
const yearsOfEarnings = 5;

/** The latest figure of an indicator; none where there is none, several that differ, or only one of long ago. */
function figure(
  book: Notebook,
  dossier: ProgramDossier,
  indicator: Indicator,
  step: string | undefined,
): Figure | undefined {
  const { latest } = measured(dossier, indicator, step);
  const oldest = yearsBefore(dossier.asOf, years[indicator] ?? yearsOfEarnings);
  const old = latest.find((each) => lastDay(dateOf(each) ?? '') < oldest);
  if (old) {
    book.note('supports', at('measurement', old.id), 'earnings.old');
    return undefined;
  }
  const hidden = latest.find(({ suppressed }) => suppressed);
  if (hidden) book.note('weakens', at('measurement', hidden.id), 'earnings.suppressed');
  const isDollars = indicator !== 'regional-price-parity';
  const values = latest.flatMap(({ suppressed, value, unit }) =>
    suppressed || value === undefined || (isDollars && unit !== 'USD') ? [] : value,
  );
  const [amount] = values;
  if (hidden || amount === undefined || new Set(values).size > 1) return undefined;
  // Those of one time are of one age.
  const [stale] = latest.flatMap((each) => measurementStale(dossier, each) ?? []);
  return { amount, ...(stale && { stale }) };
}
