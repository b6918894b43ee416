import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duration } from '../../src/model/parts-schema.js';
import { addDuration } from '../../src/time/add-duration.js';
import { dayNumber, dayOf } from '../../src/time/day-number.js';
import { depth, sample, trials } from '../depth.js';
import { root } from '../doors.js';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  (lengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
const write = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Every day of 1900 to 2150, counted off month by month, without any date library. */
const days: string[] = [];
for (let year = 1900; year <= 2150; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= lengthOf(year, month); day++) days.push(write(year, month, day));
const place = new Map(days.map((day, index) => [day, index]));
const asked = days.slice(0, place.get('2101-01-01'));

function expected(day: string, months: number, more: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return days[(place.get(write(y, m, Math.min(date, lengthOf(y, m)))) ?? Number.NaN) + more];
}

describe('addDuration', () => {
  test.each([
    ['P1D', 0, 1],
    ['P1M', 1, 0],
    ['P1Y', 12, 0],
    ['P3Y11M2W3DT25H', 47, 19],
  ])('%s after every day of 1900 to 2100, and never earlier for a later day', (text, months, more) => {
    expect(asked).toHaveLength(73_414);
    let last = '';
    for (const day of sample(asked)) {
      const found = addDuration(day, text);
      if (found === undefined || found !== expected(day, months, more) || found < last)
        expect.fail(`${day} ${text}: ${found}`);
      last = found;
    }
  });

  test.each([
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2096-02-29', 'P4Y', '2100-02-28'],
    ['1900-02-28', 'P1D', '1900-03-01'],
    ['2000-02-28', 'P1D', '2000-02-29'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-08-31', 'P1Y6M', '2028-02-29'],
    ['2026-01-12', 'P0D', '2026-01-12'],
    ['2026-01-12', 'PT0H', '2026-01-12'],
    ['2026-01-12', 'PT1H', '2026-01-13'],
    ['2026-01-12', 'PT24H', '2026-01-13'],
    ['2026-01-12', 'P1DT25H', '2026-01-15'],
    ['0000-12-31', 'P1M', '0001-01-31'],
    ['0050-12-31', 'P2M', '0051-02-28'],
    ['9999-12-30', 'P1D', '9999-12-31'],
    ['9998-12-31', 'P1Y', '9999-12-31'],
    ['2026-01-12', 'P7973Y11M19D', '9999-12-31'],
  ])('%s and %s is %s', (day, text, end) => {
    expect(addDuration(day, text)).toBe(end);
  });

  test.each([
    ['9999-12-31', 'P1D'],
    ['9999-12-31', 'PT1H'],
    ['2026-01-12', 'P7973Y11M20D'],
    ['2026-01-12', 'P16000Y'],
    ['2026-01-12', `P${'9'.repeat(20)}D`],
    ['2026-01-12', `P${'9'.repeat(400)}Y`],
    ['2026-01-12', `PT${'9'.repeat(9)}H`],
  ])('%s and %s is after the last day that can be written', (day, text) => {
    expect(addDuration(day, text)).toBeUndefined();
  });

  test('adds something for every text that the model accepts, and nothing for any other', () => {
    const part = (unit: string) =>
      fc.option(fc.integer({ min: 1, max: 99 }), { freq: 1 }).map((n) => (n ? n + unit : ''));
    const text = fc
      .tuple(part('Y'), part('M'), part('W'), part('D'), fc.constantFrom('', 'T', 'T3H', '3H', 'T3M', '.5D'))
      .chain((parts) =>
        fc.constantFrom(
          `P${parts.join('')}`,
          parts.join(''),
          `P${[...parts].reverse().join('')}`,
          `-P${parts[0]}`,
        ),
      );
    fc.assert(
      fc.property(text, (written) => {
        expect((addDuration('2026-01-12', written) ?? '') > '2026-01-12').toBe(
          duration.safeParse(written).success,
        );
      }),
      trials(40_000, 1),
    );
  });
});

describe('dayNumber and dayOf', () => {
  test('count every day of 1900 to 2100, and take each other back', () => {
    const zero = place.get('1970-01-01') ?? 0;
    asked.forEach((day, index) => {
      if (dayNumber(day) !== index - zero || dayOf(index - zero) !== day) expect.fail(day);
    });
    expect([dayOf(-719_528), dayOf(2_932_896)]).toEqual(['0000-01-01', '9999-12-31']);
  });
});

// A bundle and a process for each zone: not in a quick run.
describe.skipIf(depth === 'quick')('in any time zone', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zones-'));
    await build({
      stdin: {
        contents: `
          import { createHash } from 'node:crypto';
          import { addDuration } from './src/time/add-duration.ts';
          import { dayOf, dayNumber } from './src/time/day-number.ts';
          const hash = createHash('sha256');
          for (let n = dayNumber('1900-01-01'); n <= dayNumber('2100-12-31'); n += 29)
            for (const text of ['P1M', 'P1Y2W', 'P1D', 'PT5H']) hash.update(addDuration(dayOf(n), text) + ' ');
          console.log(new Date(2026, 0, 1).getTimezoneOffset(), hash.digest('hex'));`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'zones.mjs'),
      logLevel: 'silent',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the text is the same', () => {
    const zones = sample(
      [
        ...['UTC', 'America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo'],
        ...['Pacific/Honolulu', 'Pacific/Apia', 'Pacific/Kiritimati', 'Europe/London', 'Africa/Monrovia'],
        ...['Asia/Kathmandu', 'Australia/Lord_Howe'],
      ],
      2,
    );
    const said = zones.map((TZ) =>
      execFileSync(process.execPath, [join(folder, 'zones.mjs')], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      })
        .trim()
        .split(' '),
    );
    expect(new Set(said.map(([offset]) => offset)).size).toBeGreaterThanOrEqual(zones.length * 0.7);
    expect(new Set(said.map(([, hash]) => hash)).size).toBe(1);
  });
});
