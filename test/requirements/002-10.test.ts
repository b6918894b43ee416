/** 002-10: groups that are not well served, and needs that are not met. */
import { expect, test } from 'vitest';
import { serviceCoverage } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A need that a scan found stays visible where some service is there', () => {
  const scan = (more: object = {}) =>
    system({
      supports: [
        { id: 'bus', title: 'Bus', kind: 'transportation', populations: ['low-income'], steps: 'all' },
      ],
      plans: [
        {
          id: 'scan',
          title: 'Scan',
          kind: 'environment-scan',
          findings: [
            {
              kind: 'unmet-need',
              title: 'No bus at night',
              support: 'transportation',
              populations: ['low-income'],
            },
          ],
          ...more,
        },
      ],
    });
  expect(serviceCoverage(scan(), { asOf })).toEqual([
    {
      kind: 'transportation',
      population: 'low-income',
      supports: ['bus'],
      providers: [],
      unmet: [{ plan: 'scan', title: 'No bus at night' }],
    },
  ]);
  expect(serviceCoverage(scan({ effective: { to: '2020' } }), { asOf })[0]?.unmet).toBeUndefined();
});
