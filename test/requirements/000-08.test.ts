/** 000-08: the intermediary finds funding so that pilots continue. */
import { expect, test } from 'vitest';
import { fundingReport } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A pilot that runs to 2028 is not sustained by training money that ends before it', () => {
  const funding = [
    { id: 'pilot', title: 'Pilot', source: 'state', uses: ['pilot'], effective: { to: '2028-06-30' } },
    {
      id: 'training',
      title: 'Training',
      source: 'state',
      uses: ['training'],
      effective: { to: '2026-12-31' },
    },
    { id: 'study', title: 'Evaluation', source: 'foundation', uses: ['evaluation'] },
  ] as const;
  const aides = system({ pathways: [{ id: 'aides', title: 'Aides', steps: [] }], funding });
  expect(fundingReport(aides, { asOf }).unsustained).toEqual(['aides']);
  expect(fundingReport(aides, { asOf: '2027-01-01' }).unsustained).toEqual(['aides']);
  const state = {
    id: 'state',
    title: 'State',
    source: 'state',
    uses: ['training'],
    effective: { from: '2029-01-01' },
  } as const;
  expect(fundingReport({ ...aides, funding: [...funding, state] }, { asOf }).gaps).toEqual([
    { pathway: 'aides', from: '2028-07-01', next: 'state', until: '2029-01-01', days: 184 },
  ]);
  const bridge = { ...state, effective: { from: '2028-07-01' } };
  expect(fundingReport({ ...aides, funding: [...funding, bridge] }, { asOf }).unsustained).toEqual([]);
});
