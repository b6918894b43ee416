/** Days of moments, held against the platform's own reading of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentDay, secondsDay } from '../../src/time/moment-day.js';
import { trials } from '../depth.js';

test.each([
  ['2026-05-01', '2026-05-01'],
  ['2026-05-01T20:00:00-08:00', '2026-05-02'],
  ['2026-05-01T00:30:00+01:00', '2026-04-30'],
  ['2026-05-01T00:00:00Z', '2026-05-01'],
  ['2026-05-01t23:59:60.5z', '2026-05-01'],
  ['2026-05-01T24:00:00Z', '2026-05-02'],
  ['2026-05-01T10:00', '2026-05-01'],
  ['2026-05-01T10:00:00+0530', '2026-05-01'],
  ['9999-12-31T23:00:00-08:00', '9999-12-31'],
  ['0000-01-01T00:00:00+08:00', '0000-01-01'],
])('%s is %s', (text, day) => {
  expect(momentDay(text)).toBe(day);
});

test.each([
  '',
  '2026',
  '2026-05',
  '2026-02-30',
  '2026-05-01T25:00:00Z',
  '2026-05-01T10',
  '2026-05-01 10:00',
  'x2026-05-01',
])('%j is no moment', (text) => {
  expect(momentDay(text)).toBeUndefined();
});

test('seconds since 1970', () => {
  expect([0, -1, 86_399, 86_400, 1e300, -1e300].map(secondsDay)).toEqual([
    '1970-01-01',
    '1969-12-31',
    '1970-01-01',
    '1970-01-02',
    '9999-12-31',
    '0000-01-01',
  ]);
});

test('the day that the platform finds', () => {
  const zone = fc.constantFrom('Z', '+00:00', '-08:00', '+05:30', '+14:00', '-11:00');
  const moment = fc.tuple(fc.integer({ min: -2_208_988_800, max: 4_102_444_800 }), zone);
  fc.assert(
    fc.property(moment, ([seconds, offset]) => {
      const local = new Date(seconds * 1000).toISOString().slice(0, 19);
      const there = new Date(`${local}${offset}`);
      expect(momentDay(`${local}${offset}`)).toBe(there.toISOString().slice(0, 10));
      expect(secondsDay(there.getTime() / 1000)).toBe(there.toISOString().slice(0, 10));
    }),
    trials(2000),
  );
});
