/** 001-34: services, populations and the models they rest on, agency by agency. */
import { expect, test } from 'vitest';
import { partnerProfiles } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('services, populations and the models they rest on, agency by agency', () => {
  const [agency] = partnerProfiles(
    system({
      partners: [partner('agency', [], { serviceModels: ['Case management by one adviser'] })],
      supports: [
        {
          id: 'cases',
          title: 'Cases',
          kind: 'case-management',
          provider: 'agency',
          populations: ['low-income'],
          steps: 'all',
        },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect([agency?.services, agency?.serviceModels]).toEqual([['cases'], ['Case management by one adviser']]);
});
