/** Where a place lies, seen from a region. */
import { expect, test } from 'vitest';
import type { Area } from '../../src/model/area.js';
import { type Nearness, nearness } from '../../src/model/nearness.js';

const us: Area = { scheme: 'us', code: 'US' };
const arizona: Area = { scheme: 'us-state', code: '04' };
const california: Area = { scheme: 'us-state', code: '06' };
const pima: Area = { scheme: 'us-county', code: '04019' };
const maricopa: Area = { scheme: 'us-county', code: '04013' };
const orange: Area = { scheme: 'us-county', code: '06059' };
const tucson: Area = { scheme: 'cbsa', code: '46060' };
const phoenix: Area = { scheme: 'cbsa', code: '38060' };
const area: Area = { scheme: 'local-workforce-area', code: '04019' };

const rows: readonly (readonly [region: Area, place: Area, near: Nearness])[] = [
  ...[us, arizona, pima, tucson, area].map(
    (place) => [place, { ...place, title: 'Another name' }, 'covers'] as const,
  ),
  [pima, arizona, 'covers'],
  [arizona, pima, 'same-state'],
  [pima, maricopa, 'same-state'],
  ...[arizona, pima, tucson, area].map((region) => [region, us, 'national'] as const),
  ...[arizona, pima, tucson, area].map((place) => [us, place, 'same-state'] as const),
  [arizona, california, 'elsewhere'],
  [california, pima, 'elsewhere'],
  [pima, california, 'elsewhere'],
  [pima, orange, 'elsewhere'],
  // These codes do not say in which State a place lies.
  [tucson, phoenix, 'unknown'],
  [tucson, arizona, 'unknown'],
  [arizona, tucson, 'unknown'],
  [tucson, pima, 'unknown'],
  [area, arizona, 'unknown'],
  // The same text in two schemes is not the same place.
  [area, pima, 'unknown'],
  [area, tucson, 'unknown'],
];

test.each(rows)('seen from %j, %j: %s', (region, place, near) => {
  expect(nearness(region, place)).toBe(near);
});
