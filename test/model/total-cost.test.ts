/** What a step costs in all, from one amount or from its parts. */
import { expect, test } from 'vitest';
import { totalCost } from '../../src/model/total-cost.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

test.each([
  ['nothing known', undefined, undefined],
  ['one amount, as it is', usd(0.123456), usd(0.123456)],
  ['parts, without the errors of binary fractions', { tuition: usd(0.1), fees: usd(0.2) }, usd(0.3)],
  ['parts that are nothing', { tuition: usd(0), other: usd(0) }, usd(0)],
  ['parts in two currencies', { tuition: usd(1), books: { amount: 1, currency: 'CAD' } }, undefined],
])('%s', (_, cost, total) => {
  expect(totalCost(cost)).toEqual(total);
});

test.each([
  ['an amount in words', { tuition: { amount: '5', currency: 'USD' } }, 'cost.tuition.amount'],
  ['an amount that is no number', usd(Number.NaN), 'cost.amount'],
  ['a part that is no number', { fees: usd(Number.NaN) }, 'cost.fees.amount'],
  ['no currency', { fees: { amount: 5 } }, 'cost.fees.currency'],
])('refuses %s', (_, cost, argument) => {
  expect(() => totalCost(cost as never)).toThrow(expect.objectContaining({ code: 'bad-argument', argument }));
});
