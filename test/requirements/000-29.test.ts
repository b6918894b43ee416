/** 000-29: which public money pays for the system. */
import { expect, test } from 'vitest';
import { fundingReport } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('which public money pays for the system', () => {
  const funding = (['wioa-title-i', 'perkins'] as const).map((source) => ({
    id: source,
    title: source,
    source,
  }));
  expect(
    fundingReport(system({ funding }), { asOf: '2026-11-01' }).streams.map(({ source }) => source),
  ).toEqual(['wioa-title-i', 'perkins']);
});
