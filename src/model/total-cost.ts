/** What a step costs in all. */

import { checkObject, checkText, wrong } from '../base/arguments.js';
import type { Money, Step } from './step.js';

/**
 * The cost of a step as one amount: the sum of its parts, to the ten-thousandth. `undefined` when the cost is not known,
 * or when its parts are in several currencies.
 *
 * @throws PathwayError `bad-argument` where an amount is no finite number, or a currency no text.
 *
 * @example
 * ```ts
 * import { totalCost } from 'career-pathways/model';
 * totalCost({ tuition: { amount: 900, currency: 'USD' }, books: { amount: 120.5, currency: 'USD' } }); // => { amount: 1020.5, currency: 'USD' }
 * ```
 */
export function totalCost(cost: Step['cost']): Money | undefined {
  if (cost === undefined) return undefined;
  checkObject(cost, 'cost');
  if ('amount' in cost) {
    checkMoney(cost, 'cost');
    return cost;
  }
  const parts: readonly Money[] = Object.values(cost);
  for (const [name, part] of Object.entries(cost)) checkMoney(part, `cost.${name}`);
  const [first, ...others] = parts;
  if (!first || others.some(({ currency }) => currency !== first.currency)) return undefined;
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  return { amount: Number(sum.toFixed(4)), currency: first.currency };
}

function checkMoney(value: unknown, argument: string): asserts value is Money {
  checkObject(value, argument);
  const { amount, currency } = value as Partial<Money>;
  if (!Number.isFinite(amount)) wrong(`${argument}.amount`, amount, 'a finite number');
  checkText(currency, `${argument}.currency`);
}
