/** 001-22: what is expected of each partner, what each brings, and of whom nothing is expected. */
import { expect, test } from 'vitest';
import { contributions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('a partner of whom nothing is expected', () => {
  expect(contributions(system({ partners: [partner('a', [])] }))).toEqual([
    { partner: 'a', resources: [], outcomes: [], funding: [] },
  ]);
});

test('What a partner brings and answers for by all its roles of the day, and by no role of another', () => {
  const document = system({
    partners: [partner('college', []), partner('board', [])],
    roles: [
      role('teach', 'college', { resources: ['Two teachers'], outcomes: ['Completion'] }),
      role('host', 'college', { resources: ['A workshop'], to: '2026-10-31' }),
      role('refer', 'board', { outcomes: ['Referrals'] }),
    ],
    funding: [
      { id: 'grant', title: 'Grant', source: 'state', partner: 'board' },
      { id: 'ended', title: 'Ended', source: 'state', partner: 'college', effective: { to: '2026-10-31' } },
    ],
  });
  const board = { partner: 'board', resources: [], outcomes: ['Referrals'], funding: ['grant'] };
  const college = { partner: 'college', outcomes: ['Completion'] };
  expect(contributions(document, { asOf: '2026-11-01' })).toEqual([
    { ...college, resources: ['Two teachers'], funding: [] },
    board,
  ]);
  expect(contributions(document, { asOf: '2026-10-31' })).toEqual([
    { ...college, resources: ['Two teachers', 'A workshop'], funding: ['ended'] },
    board,
  ]);
});
