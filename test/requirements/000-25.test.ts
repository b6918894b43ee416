/** 000-25: an employer that sustains is told with what it brings. */
import { expect, test } from 'vitest';
import { contributions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('an employer that sustains is told with what it brings, and no other partner with it', () => {
  const document = system({
    partners: [partner('college', []), partner('hospital', ['industry'])],
    roles: [
      role('c', 'college', { resources: ['Rooms'], from: '2020' }),
      role('h', 'hospital', { resources: ['Beds for practice'], from: '2020', to: '2026' }),
    ],
    funding: [{ id: 'gift', title: 'Gift', source: 'employer', partner: 'hospital' }],
  });
  const brings = (asOf: string) =>
    contributions(document, { asOf }).map((each) => [each.partner, each.resources, each.funding]);
  expect(brings('2026-11-01')).toEqual([
    ['college', ['Rooms'], []],
    ['hospital', ['Beds for practice'], ['gift']],
  ]);
  expect(brings('2027-11-01')[1]).toEqual(['hospital', [], ['gift']]);
});
