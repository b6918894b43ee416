/** Wages that cannot be. */
import { expect, test } from 'vitest';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import type { Wage } from '../../src/model/occupation.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';

const paid = { unit: 'hour', currency: 'USD', year: 2024, source: 'A survey of wages' } as const;

function found(...wages: Wage[]): string[] {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    occupations: [
      { id: 'welder', title: 'Welder', wages: [{ ...paid, low: 18, median: 22.5, high: 31 }] },
      { id: 'aide', title: 'Aide', wages },
    ],
  };
  expect(readSystem(system).ok).toBe(true);
  return inspectSystem(system).map(({ code, severity, path, at, message }) => {
    expect(at).toEqual({ kind: 'occupation', id: 'aide' });
    expect(message).toMatch(/^[A-Z0-9].*\.$/);
    return `${severity} ${code} ${path}`;
  });
}

test('a lower amount above a higher one, whichever two are given', () => {
  expect(found({ ...paid, low: 20, median: 19, high: 25 })).toEqual([
    'error wage-order /occupations/1/wages/0/low',
  ]);
  expect(found({ ...paid, low: 15, median: 26, high: 25 })).toEqual([
    'error wage-order /occupations/1/wages/0/median',
  ]);
  expect(found({ ...paid, low: 26, high: 25 })).toEqual(['error wage-order /occupations/1/wages/0/low']);
  expect(found({ ...paid, low: 20, median: 20, high: 20 })).toEqual([]);
});

test('amounts of another unit, and amounts that stand for nothing known', () => {
  expect(found({ ...paid, median: 45_000 })).toEqual(['warning unlikely-wage /occupations/1/wages/0/median']);
  expect(found({ ...paid, unit: 'year', low: 0, median: 21.5 })).toEqual([
    'warning unlikely-wage /occupations/1/wages/0/low',
    'warning unlikely-wage /occupations/1/wages/0/median',
  ]);
  expect(found({ ...paid, unit: 'month', median: 3_400 })).toEqual([]);
  // Nothing is known about other currencies.
  expect(found({ ...paid, currency: 'MXN', unit: 'hour', median: 2_000 })).toEqual([]);
});

test('no amount, no year, the same twice', () => {
  expect(found(paid)).toEqual(['error no-amount /occupations/1/wages/0']);
  expect(found({ ...paid, median: 20, year: 24 })).toEqual([
    'warning unlikely-wage /occupations/1/wages/0/year',
  ]);
  const here = { scheme: 'us-county', code: '04019' } as const;
  expect(
    found({ ...paid, median: 20 }, { ...paid, median: 21, place: here }, { ...paid, median: 22 }),
  ).toEqual(['warning wage-twice /occupations/1/wages/2']);
});
