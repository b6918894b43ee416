/** 000-14: secondary schools negotiate articulation agreements. */
import { expect, test } from 'vitest';
import { agreementProblems } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

const asOf = '2026-11-01';

test('A school answers for negotiating them', () => {
  expectOwned('secondary', ['negotiate-articulation'], 'Negotiate articulation agreements');
});

test('Credit that neither school has signed cannot be relied on', () => {
  const credit = (signedBy: Readonly<Record<string, string>>) =>
    system({
      partners: [
        partner('high', ['secondary']),
        partner('college', ['postsecondary']),
        partner('shop', ['industry']),
      ],
      steps: [
        { id: 'intro', title: 'Intro', kind: 'course', provider: 'high' },
        { id: 'open', title: 'Open', kind: 'course' },
        { id: 'weld-1', title: 'Welding 1', kind: 'course', provider: 'college' },
      ],
      agreements: [
        {
          id: 'credit',
          kind: 'articulation',
          parties: Object.entries(signedBy).map(([who, signedOn]) => ({ partner: who, signedOn })),
          articulates: [
            // No school is named for it, so none in particular is missed.
            { from: { kind: 'step', step: 'open' }, to: 'open' },
            { from: { kind: 'step', step: 'intro' }, to: 'weld-1' },
          ],
        },
      ],
    });
  const missing = (signedBy: Readonly<Record<string, string>>) =>
    agreementProblems(credit(signedBy), { asOf })
      .filter(({ code }) => code === 'articulation-not-signed-by')
      .map(({ path, at, params }) => [path, at, params]);
  const by = (who: string) => [
    '/agreements/0/articulates/1',
    { kind: 'agreement', id: 'credit' },
    { partner: who, step: 'weld-1' },
  ];
  const before = '2020-01-01';
  expect(missing({ shop: before })).toEqual([by('high'), by('college')]);
  expect(missing({ high: before })).toEqual([by('college')]);
  expect(missing({ college: before })).toEqual([by('high')]);
  expect(missing({ high: before, college: before })).toEqual([]);
  // On the day it counts, a day later not yet.
  expect(missing({ high: before, college: asOf })).toEqual([]);
  expect(missing({ high: before, college: '2026-11-02' })).toEqual([by('college')]);
});
