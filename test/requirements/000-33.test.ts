/** 000-33: health care, child care and transportation are services by which people are connected. */
import { expect, test } from 'vitest';
import { serviceCoverage } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

test('A community organization answers for connecting people to them', () => {
  expectOwned(
    'community-social-service',
    ['connect-to-services'],
    'Connect to health care, child care, transportation',
  );
});

test('A community organization that connects people to all three has a row for each', () => {
  const kinds = ['health-care-referrals', 'child-and-dependent-care', 'transportation'] as const;
  const cells = serviceCoverage(
    system({
      partners: [partner('council', ['community-social-service'])],
      supports: kinds.map((kind) => ({ id: kind, title: kind, kind, provider: 'council', steps: 'all' })),
    }),
    { asOf: '2026-11-01' },
  );
  expect(cells.map(({ kind, providers }) => [kind, providers])).toEqual(
    [...kinds].sort().map((kind) => [kind, ['council']]),
  );
});
