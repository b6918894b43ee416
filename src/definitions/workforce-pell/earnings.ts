/** Tuition and fees against value-added earnings: HEA section 481(b)(3)(A)(iv)(IV). */

import type { Indicator } from '../../model/indicators.js';
import type { Money } from '../../model/step.js';
import { at, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { measured } from './outcomes.js';
import { programCollector } from './program-collector.js';

/**
 * Tuition and fees are no more than the value-added earnings on record, or those that the median earnings, the price parity
 * and the poverty line come to.
 */
export const tuitionWithinEarnings = programCollector((book, dossier) => {
  const price = priceOf(dossier);
  const earned = valueAdded(book, dossier);
  const place = at('step', dossier.program.id, 'cost');
  book.examine((price ? 1 : 0) + (earned ? 1 : 0));
  if (!price || !earned) return;
  const params = { earnings: earned.amount };
  const noted = book.as('derived');
  if (price.most !== undefined && price.most <= earned.amount)
    noted.note('establishes', place, 'earnings.within', { ...params, price: price.most });
  else if (price.least > earned.amount)
    noted.note('refutes', place, 'earnings.below', { ...params, price: price.least });
  else noted.note('weakens', place, 'earnings.open', params);
});

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

/** The value-added earnings, with a note on each figure that they are made of. */
function valueAdded(book: Notebook, dossier: ProgramDossier): { readonly amount: number } | undefined {
  const { id } = dossier.program;
  const told = figure(book, dossier, 'value-added-earnings', id);
  if (told !== undefined) return { amount: told };
  const earnings = figure(book, dossier, 'median-earnings-of-aided-completers', id);
  if (earnings === undefined) return undefined;
  const its = (indicator: Indicator) =>
    figure(book, dossier, indicator, id) ?? figure(book, dossier, indicator, undefined);
  const [parity, poverty] = [its('regional-price-parity'), its('poverty-line')];
  if (!parity || poverty === undefined) {
    book.note('weakens', at('step', id), parity ? 'earnings.no-poverty-line' : 'earnings.no-parity');
    return undefined;
  }
  return { amount: cents((earnings * 100) / parity - poverty * 1.5) };
}

/** The latest figure of an indicator; none where there is none, or several that differ. */
function figure(
  book: Notebook,
  dossier: ProgramDossier,
  indicator: Indicator,
  step: string | undefined,
): number | undefined {
  const { latest } = measured(dossier, indicator, step);
  const hidden = latest.find(({ suppressed }) => suppressed);
  if (hidden) book.note('weakens', at('measurement', hidden.id), 'earnings.suppressed');
  const isDollars = indicator !== 'regional-price-parity';
  const values = latest.flatMap(({ suppressed, value, unit }) =>
    suppressed || value === undefined || (isDollars && unit !== 'USD') ? [] : value,
  );
  return hidden || new Set(values).size !== 1 ? undefined : values[0];
}
