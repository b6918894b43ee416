/** 002-08: services are delivered inconsistently across the region. */
import { expect, test } from 'vitest';
import { coverageByPlace } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Three counties, child care in one: the other two have empty cells', () => {
  const county = (code: string) => ({ scheme: 'us-county', code }) as const;
  const three = system({
    region: ['17031', '17043', '17089'].map(county),
    supports: [
      {
        id: 'care',
        title: 'Child care',
        kind: 'child-and-dependent-care',
        steps: 'all',
        capacity: [{ place: county('17031'), places: 50 }],
      },
    ],
    pathways: [{ id: 'p', title: 'P', steps: [], region: [county('17031')] }],
  });
  expect(
    coverageByPlace(three, { asOf }).map(({ place, services, pathways }) => [
      place,
      services.map(({ supports }) => supports),
      pathways.map(({ offered }) => offered),
    ]),
  ).toEqual([
    ['us-county 17031', [['care']], ['yes']],
    ['us-county 17043', [[]], ['no']],
    ['us-county 17089', [[]], ['no']],
  ]);
});
