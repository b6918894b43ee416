/** 000-29: the workforce system integrates pathways into other public investments: whose money pays, and until when. */
import { expect, test } from 'vitest';
import { fundingReport } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

test('The workforce system answers for it', () => {
  expectOwned(
    'workforce-system',
    ['integrate-investments'],
    'Integrate pathways into other public investments',
  );
});

test('which public money pays for the system', () => {
  const dollars = (amount: number) => ({ amount, currency: 'USD' });
  const document = system({
    partners: [partner('board', ['workforce-system'])],
    funding: [
      { id: 'state', title: 'State', source: 'state' },
      { id: 'cte', title: 'CTE', source: 'perkins', amount: dollars(250), partner: 'board' },
      { id: 'youth', title: 'Youth', source: 'wioa-title-i', amount: dollars(40) },
      { id: 'ended', title: 'Ended', source: 'tanf', effective: { to: '2026-10-31' } },
      { id: 'adults', title: 'Adults', source: 'wioa-title-i', amount: dollars(60) },
      { id: 'next', title: 'Next', source: 'local', effective: { from: '2026-11-02' } },
    ],
  });
  const { streams, paying } = fundingReport(document, { asOf: '2026-11-01' });
  expect(streams).toEqual([
    { source: 'wioa-title-i', funding: ['youth', 'adults'], amounts: [dollars(100)] },
    { source: 'perkins', funding: ['cte'], amounts: [dollars(250)] },
    { source: 'tanf', funding: ['ended'], amounts: [] },
    { source: 'state', funding: ['state'], amounts: [] },
    { source: 'local', funding: ['next'], amounts: [] },
  ]);
  expect(paying).toEqual(['state', 'cte', 'youth', 'adults']);
});
