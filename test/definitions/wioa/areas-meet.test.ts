/** Whether two coded places overlap. */
import { expect, test } from 'vitest';
import { areasMeet } from '../../../src/definitions/wioa/clauses/a-industry.js';
import type { Area } from '../../../src/model/area.js';

const us: Area = { scheme: 'us', code: 'US' };
const arizona: Area = { scheme: 'us-state', code: '04' };
const california: Area = { scheme: 'us-state', code: '06' };
const pima: Area = { scheme: 'us-county', code: '04019' };
const maricopa: Area = { scheme: 'us-county', code: '04013' };
const tucson: Area = { scheme: 'cbsa', code: '46060' };
const phoenix: Area = { scheme: 'cbsa', code: '38060' };
const area: Area = { scheme: 'local-workforce-area', code: '04019' };

test.each([
  ...[us, arizona, pima, tucson, area].map((place) => [us, place, true] as const),
  ...[arizona, pima, tucson, area].map(
    (place) => [place, { ...place, title: 'Another name' }, true] as const,
  ),
  [arizona, pima, true],
  [arizona, california, false],
  [california, pima, false],
  [pima, maricopa, false],
  [tucson, phoenix, false],
  [tucson, arizona, undefined],
  [tucson, pima, undefined],
  [area, arizona, undefined],
  // The same text in two schemes is not the same place.
  [area, pima, undefined],
  [area, tucson, undefined],
] as const)('%j and %j: %s', (one, other, expected) => {
  expect(areasMeet(one, other)).toBe(expected);
  expect(areasMeet(other, one)).toBe(expected);
});
