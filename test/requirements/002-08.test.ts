/** 002-08: services are delivered inconsistently across the region. */
import { expect, test } from 'vitest';
import type { Support } from '../../src/model/support.js';
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

test('A service or a pathway of a part, of no place and of another day stands in its own column', () => {
  const county = (code: string) => ({ scheme: 'us-county', code }) as const;
  const care = (id: string, more: Partial<Support>): Support => ({
    ...{ id, title: id, ...more },
    ...({ kind: 'transportation', steps: 'all' } as const),
  });
  const found = coverageByPlace(
    system({
      region: ['17089', '17031'].map(county),
      supports: [
        care('anywhere', {}),
        care('cook', { capacity: [{ place: county('17031'), places: 5 }] }),
        care('ended', { capacity: [{ place: county('17089'), places: 5 }], effective: { to: '2026-10-31' } }),
      ],
      pathways: [
        { id: 'everywhere', title: 'E', steps: [] },
        { id: 'kane', title: 'K', steps: [], region: [county('17089')] },
      ],
      plans: [
        {
          ...({ id: 'scan', title: 'Scan', kind: 'environment-scan' } as const),
          findings: [
            { kind: 'unmet-need', title: 'No buses', support: 'transportation', place: county('17089') },
          ],
        },
      ],
    }),
    { asOf },
  );
  const service = { kind: 'transportation', partly: [], unplaced: ['anywhere'] };
  const pathways = (kane: string) => [
    { pathway: 'everywhere', offered: 'yes' },
    { pathway: 'kane', offered: kane },
  ];
  expect(found).toEqual([
    {
      place: 'us-county 17031',
      services: [{ ...service, supports: ['cook'], unmet: [] }],
      pathways: pathways('no'),
    },
    {
      place: 'us-county 17089',
      services: [{ ...service, supports: [], unmet: [{ plan: 'scan', title: 'No buses' }] }],
      pathways: pathways('yes'),
    },
  ]);
});
