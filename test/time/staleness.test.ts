import { describe, expect, test } from 'vitest';
import { staleness } from '../../src/time/staleness.js';

describe('staleness', () => {
  test.each([
    ['2026-03-01', '2026-03-01', undefined],
    ['2026-03-02', '2026-03-01', 'not-yet'],
    ['2026-03', '2026-03-01', undefined],
    ['2026-03', '2026-02-28', 'not-yet'],
    ['2026', '2026-01-01', undefined],
    ['2026', '2025-12-31', 'not-yet'],
    [undefined, '0000-01-01', undefined],
  ])('what was made on %s, seen from %s: %s', (madeOn, day, answer) => {
    expect(staleness(madeOn, undefined, day)).toBe(answer);
  });

  test.each([
    ['2026-03-01', '2026-03-01', undefined],
    ['2026-03-01', '2026-03-02', 'expired'],
    ['2026-03', '2026-03-31', undefined],
    ['2026-03', '2026-04-01', 'expired'],
    ['2026', '2026-12-31', undefined],
    ['2026', '2027-01-01', 'expired'],
    [undefined, '9999-12-31', undefined],
  ])('what is good until %s, seen from %s: %s', (expiresOn, day, answer) => {
    expect(staleness(undefined, expiresOn, day)).toBe(answer);
  });

  test.each([
    ['2026-02-27', '2026-03-01', 2, undefined],
    ['2026-02-26', '2026-03-01', 2, 'too-old'],
    ['2024-02-28', '2024-03-01', 2, undefined],
    ['2024-02-27', '2024-03-01', 2, 'too-old'],
    ['2026-02', '2026-03-02', 2, undefined],
    ['2026-02', '2026-03-03', 2, 'too-old'],
    ['2025', '2026-12-31', 365, undefined],
    ['2025', '2027-01-01', 365, 'too-old'],
    ['2026-03-08', '2026-03-09', 1, undefined],
    ['2026-03-01', '2026-03-01', 0, undefined],
  ])('what was made on %s, seen from %s with %i days allowed: %s', (madeOn, day, maxAge, answer) => {
    expect(staleness(madeOn, undefined, day, maxAge)).toBe(answer);
  });

  test('without a limit nothing grows old, and what has expired is said to have expired', () => {
    expect(staleness('1900', undefined, '2026-01-01')).toBeUndefined();
    expect(staleness('1900', '1901', '2026-01-01', 1)).toBe('expired');
  });
});
