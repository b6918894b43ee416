/** What steps cost, made into whole numbers, so that sums of them are exact. */

import { called, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { Step } from '../../model/step.js';

/** What a step costs, in a unit of the caller's: dollars, hours, credits. `undefined`: that is not known. */
export type PriceOf = (step: Step) => number | undefined;

/** Prices of some steps. */
export interface Prices {
  /** What each step costs a search: first the price, then one more for the step itself. */
  readonly costs: Float64Array;
  /** From which cost on no route has a lower price than one of this cost. */
  readonly notCheaper: (cost: number) => number;
  /** The price of a route of some cost. */
  readonly priceOf: (cost: number) => number;
  /** The least price of a route of at least some cost. */
  readonly leastPrice: (cost: number) => number;
  /** The places of the steps without a price. */
  readonly unpriced: readonly number[];
}

/**
 * Scales prices to whole numbers, and adds one for each step, so that no step is without cost.
 *
 * @throws PathwayError `bad-price` for a price that is negative, not a number, finer than a millionth, or too large to be added exactly.
 */
export function pricesOf(steps: readonly Step[], priceOf: PriceOf): Prices {
  const unpriced: number[] = [];
  const prices = steps.map((step, i) => {
    const price = called('options.price', () => priceOf(step));
    if (price === undefined) unpriced.push(i);
    else if (!(Number.isFinite(price) && price >= 0))
      wrong(
        'options.price',
        price,
        `a function that returns a number, 0 or more, for "${step.id}"`,
        'bad-price',
      );
    return price ?? 0;
  });
  const scale = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].find((factor) =>
    prices.every((price) => Math.round(price * factor) / factor === price),
  );
  const whole = prices.map((price) => Math.round(price * (scale ?? 1)));
  const unit = steps.length + 1;
  if (scale === undefined || whole.reduce((sum, price) => sum + price, 0) * unit >= 2 ** 52)
    throw new PathwayError(
      'bad-price',
      'Prices this large or this fine cannot be added exactly. Round them.',
      { argument: 'options.price' },
    );
  const grain = whole.reduce(greatestDivisor, 0);
  const wholePrice = (cost: number) => Math.floor(cost / unit);
  return {
    costs: Float64Array.from(whole, (price) => price * unit + 1),
    notCheaper: (cost) => (grain > 0 ? Math.min(cost, (wholePrice(cost) - grain + 1) * unit) : cost),
    priceOf: (cost) => wholePrice(cost) / scale,
    leastPrice: (cost) => Math.max(0, Math.ceil((cost - steps.length) / unit)) / scale,
    unpriced,
  };
}

function greatestDivisor(first: number, second: number): number {
  let [a, b] = [first, second];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
