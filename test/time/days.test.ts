import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../../src/time/days.js';
import { depth, sample } from '../depth.js';

/** Every day of some years, oldest first. */
function everyDay(firstYear: number, lastYear: number): string[] {
  const found: string[] = [];
  const end = Date.UTC(lastYear, 11, 31);
  for (let day = Date.UTC(firstYear, 0, 1); day <= end; day += 86_400_000)
    found.push(new Date(day).toISOString().slice(0, 10));
  return found;
}

describe('firstDay and lastDay', () => {
  test('are the ends of the days that a date may mean, over 201 years', () => {
    const byDate = new Map<string, string[]>();
    const years = sample(Array.from({ length: 201 }, (_, at) => 1900 + at));
    const days = years.flatMap((year) => everyDay(year, year));
    for (const day of days)
      for (const date of [day.slice(0, 4), day.slice(0, 7), day])
        byDate.set(date, [byDate.get(date)?.[0] ?? day, day]);
    expect(byDate.size).toBe(days.length + years.length * 13);
    if (depth !== 'quick') expect(days).toHaveLength(73_414);
    for (const [date, [first, last]] of byDate) {
      if (firstDay(date) !== first) expect.fail(`firstDay(${date}) is ${firstDay(date)}`);
      if (lastDay(date) !== last) expect.fail(`lastDay(${date}) is ${lastDay(date)}`);
    }
  });

  test('of February know leap years', () => {
    const lasts = ['2023-02', '2024-02', '2000-02', '1900-02', '2100-02'].map(lastDay);
    expect(lasts).toEqual(['2023-02-28', '2024-02-29', '2000-02-29', '1900-02-28', '2100-02-28']);
  });
});
