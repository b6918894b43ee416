/** Whether two coded places overlap. */
import { expect, test } from 'vitest';
import { placesMeet } from '../../../src/definitions/wioa/clauses/a-industry.js';
import type { Place } from '../../../src/model/place.js';

const us: Place = { scheme: 'us', code: 'US' };
const arizona: Place = { scheme: 'us-state', code: '04' };
const california: Place = { scheme: 'us-state', code: '06' };
const pima: Place = { scheme: 'us-county', code: '04019' };
const maricopa: Place = { scheme: 'us-county', code: '04013' };
const tucson: Place = { scheme: 'cbsa', code: '46060' };
const phoenix: Place = { scheme: 'cbsa', code: '38060' };
const area: Place = { scheme: 'local-workforce-area', code: '04019' };

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
  expect(placesMeet(one, other)).toBe(expected);
  expect(placesMeet(other, one)).toBe(expected);
});
