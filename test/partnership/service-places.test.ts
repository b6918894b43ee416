/** Places of services: those of another time, and none, serve nobody. */
import { describe, expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { coverageByPlace } from '../../src/partnership/coverage-by-place.js';
import { duplicateServices, serviceCoverage } from '../../src/partnership/service-coverage.js';
import { populationsServed } from '../../src/partnership/support-gaps.js';
import { system } from './system.js';

const asOf = '2026-11-01';

describe('places of services', () => {
  const pima = { scheme: 'us-county', code: '04019' } as const;
  const then = { from: '2020', to: '2020' };
  const later = { from: '2027' };
  const bus = (id: string, ...capacity: object[]) => ({
    ...{ id, title: id, kind: 'transportation', provider: id, steps: 'all' },
    ...(capacity.length > 0 && { capacity }),
  });
  const given = (...supports: object[]) =>
    system({
      region: [pima],
      partners: ['a', 'b'].map((id) => ({ id, name: id, types: [] })),
      supports,
    } as Partial<PathwaySystem>);

  test('of another time are none, and need without places stays', () => {
    const cells = (...capacity: object[]) =>
      serviceCoverage(given(bus('a', ...capacity)), { asOf }).map((cell) => [
        cell.supports,
        cell.places,
        cell.need,
        cell.short,
      ]);
    for (const period of [then, later]) {
      expect(cells({ places: 10, need: 20, period })).toEqual([]);
      expect(cells({ places: 10, need: 20, period }, { places: 4, need: 6 })).toEqual([[['a'], 4, 6, 2]]);
    }
    expect(cells({ places: 0, need: 20 })).toEqual([[[], 0, 20, 20]]);
    expect(cells({ places: 0 })).toEqual([[[], 0, undefined, undefined]]);
    expect(cells()).toEqual([[['a'], undefined, undefined, undefined]]);
    expect(cells({ places: 3, period: { from: '2026' } })).toEqual([[['a'], 3, undefined, undefined]]);
    const undated = serviceCoverage(given(bus('a', { places: 10, period: then })));
    expect(undated[0]?.places).toBe(10);
  });

  test('show in no county where they are of another time, or none', () => {
    const there = (...capacity: object[]) =>
      coverageByPlace(given(bus('a', ...capacity)), { asOf }).flatMap(({ services }) =>
        services.flatMap((each) => [...each.supports, ...each.partly, ...each.unplaced]),
      );
    expect(there({ places: 5, place: pima })).toEqual(['a']);
    expect(there()).toEqual(['a']);
    expect(there({ places: 5 })).toEqual(['a']);
    for (const none of [{ places: 5, period: then }, { places: 5, period: later }, { places: 0 }]) {
      expect(there({ ...none, place: pima })).toEqual([]);
      expect(there(none)).toEqual([]);
      expect(there({ ...none, place: pima }, { places: 5 })).toEqual(['a']);
    }
  });

  test('of one time only are offered twice', () => {
    const twice = (one: object[], other: object[], on: { asOf?: string } = { asOf }) =>
      duplicateServices(given(bus('a', ...one), bus('b', ...other)), on).length;
    const now = { places: 5, period: { from: '2026', to: '2026' } };
    expect(twice([now], [now])).toBe(1);
    expect(twice([now], [])).toBe(1);
    expect(twice([], [])).toBe(1);
    for (const none of [{ places: 5, period: then }, { places: 5, period: later }, { places: 0 }]) {
      expect(twice([now], [none])).toBe(0);
      expect(twice([none], [])).toBe(0);
      expect(twice([none, now], [])).toBe(1);
    }
    expect(twice([{ places: 5, period: then }], [now], {})).toBe(1);
    expect(twice([{ places: 0 }], [now], {})).toBe(0);
  });

  test('serve no population where they are of another time, or none', () => {
    const serving = (...capacity: object[]) =>
      populationsServed(
        {
          ...given({ ...bus('a', ...capacity), populations: ['veterans'] }),
          pathways: [{ id: 'p', title: 'P', steps: [], populations: ['veterans'] }],
        },
        { asOf },
      )[0]?.supports;
    expect(serving()).toEqual(['a']);
    expect(serving({ places: 1 })).toEqual(['a']);
    for (const none of [{ places: 5, period: then }, { places: 5, period: later }, { places: 0 }])
      expect(serving(none)).toEqual([]);
  });
});
