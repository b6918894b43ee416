/** 001-35: community service mapping: which services are there, for whom, where, and who pays. */
import { expect, test } from 'vitest';
import type { Support } from '../../src/model/support.js';
import { coverageByPlace, duplicateServices, serviceCoverage } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The map shows each service with its group, its short places and the county without any', () => {
  const county = (code: string) => ({ scheme: 'us-county', code }) as const;
  const bus = (id: string, to?: string): Support => ({
    id,
    title: 'Bus',
    kind: 'transportation',
    provider: id,
    steps: 'all',
    capacity: [{ place: county('04019'), places: 10, need: 15, population: 'low-income' }],
    ...(to && { effective: { to } }),
  });
  const map = (...supports: Support[]) =>
    system({
      region: [county('04019'), county('04021')],
      partners: ['city', 'church'].map((id) => ({ id, name: id, types: [] })),
      supports,
    });
  const one = map(bus('city'));
  expect(serviceCoverage(one, { asOf })[0]).toMatchObject({ population: 'low-income', short: 5 });
  expect(
    coverageByPlace(one, { asOf }).map(({ services }) => services.map(({ supports }) => supports)),
  ).toEqual([[['city']], [[]]]);
  expect(duplicateServices(map(bus('city'), bus('church')), { asOf })[0]?.providers).toEqual([
    'church',
    'city',
  ]);
  expect(duplicateServices(map(bus('city'), bus('church', '2025')), { asOf })).toEqual([]);
});
