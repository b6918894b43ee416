import { describe, expect, test } from 'vitest';
import { daysInMonth, isCalendarDate, isCalendarDay } from '../../src/base/calendar-date.js';
import { sample } from '../depth.js';

const two = (n: number) => String(n).padStart(2, '0');

describe('isCalendarDate and isCalendarDay', () => {
  test('know every day, month and year from 1900 to 2100, and nothing between', () => {
    const years = sample(Array.from({ length: 201 }, (_, at) => 1900 + at));
    const real = new Set<string>();
    for (const year of years)
      for (let day = Date.UTC(year, 0, 1); day <= Date.UTC(year, 11, 31); day += 86_400_000)
        real.add(new Date(day).toISOString().slice(0, 10));
    let found = 0;
    for (const year of years) {
      if (!isCalendarDate(`${year}`) || isCalendarDay(`${year}`)) expect.fail(`${year}`);
      for (let month = 0; month <= 13; month++) {
        const date = `${year}-${two(month)}`;
        if (isCalendarDate(date) !== (month >= 1 && month <= 12) || isCalendarDay(date)) expect.fail(date);
        for (let day = 0; day <= 32; day++) {
          const full = `${date}-${two(day)}`;
          if (isCalendarDate(full) !== real.has(full) || isCalendarDay(full) !== real.has(full))
            expect.fail(full);
          if (isCalendarDate(full)) found++;
        }
      }
    }
    expect(found).toBe(real.size);
  });

  test.each([
    ...['', ' ', '26', '026', '12026', '2026-', '2026-1', '2026-001', '2026-01-', '2026-01-1', '2026-01-001'],
    ...['2026-1-01', '2026/01/01', '20260101', '2026-01-01T00:00', '2026-01-01Z', ' 2026', '2026 ', '2026\n'],
    ...[
      '2026-01-01\n',
      '-2026',
      '+2026',
      '+002026-01-01',
      '２０２６',
      '2026-W01',
      '2026-001',
      'today',
      '2026–01–01',
    ],
    ...['2026-01--1', '2026-99', '2026-01-99', '2026-02-30', '2026-04-31', '1900-02-29'],
  ])('"%s" is no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(isCalendarDay(text)).toBe(false);
  });

  test('the year 0 and the year 9999 are years', () => {
    expect(['0000', '0000-02-29', '9999-12-31'].map(isCalendarDate)).toEqual([true, true, true]);
  });
});

describe('daysInMonth', () => {
  test('is the length of every month from 1900 to 2100, and 0 for what is no month', () => {
    for (let year = 1900; year <= 2100; year++)
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    expect([0, 13, 99, -1].map((month) => daysInMonth(2026, month))).toEqual([0, 0, 0, 0]);
  });
});
