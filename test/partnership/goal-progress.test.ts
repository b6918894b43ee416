/** Numbers of goals: what is suppressed or impossible is not known, and a share is computed. */
import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { goalProgress } from '../../src/partnership/goal-progress.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { es } from '../../src/texts/es/index.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { system } from './system.js';

const asOf = '2026-11-01';

describe('numbers of goals', () => {
  const given = (...numbers: readonly Partial<Measurement>[]) =>
    system({
      plans: [
        {
          id: 'p',
          title: 'P',
          kind: 'strategic',
          goals: [{ id: 'g', title: 'Jobs', measures: ['Employed'] }],
        },
      ],
      measurements: numbers.map((more, index) => ({
        id: `m${index}`,
        measure: 'Employed',
        plan: 'p',
        goal: 'g',
        on: `202${index}-01-01`,
        target: { kind: 'at-least', value: 75 },
        ...more,
      })),
    });
  const progress = (...numbers: readonly Partial<Measurement>[]) => goalProgress(given(...numbers), { asOf });
  const latest = (...numbers: readonly Partial<Measurement>[]) => {
    const [goal] = progress(...numbers).goals;
    const its = goal?.measures.map(({ value, state, change }) => [value, state, change]);
    expect([its?.length, goal?.unmeasured, goal?.isSilent]).toEqual([1, [], false]);
    return its?.[0];
  };

  test('what is suppressed is not known, whatever stands there, and is written nowhere', () => {
    const hidden = { suppressed: true, value: 7913, numerator: 7913, denominator: 7914 } as const;
    expect(latest(hidden)).toEqual([undefined, 'unknown', undefined]);
    expect(latest({ value: 80 }, hidden)).toEqual([undefined, 'unknown', undefined]);
    expect(latest(hidden, { value: 80 })).toEqual([80, 'reached', undefined]);
    expect(latest({ value: 74 }, hidden, { value: 80 })).toEqual([80, 'reached', undefined]);
    for (const numbers of [[hidden], [{ value: 80 }, hidden], [hidden, { value: 80 }]]) {
      expect(JSON.stringify(progress(...numbers))).not.toMatch(/791/);
      const report = partnershipReport(given(...numbers), { asOf });
      expect(JSON.stringify(report) + partnershipText(report)).not.toMatch(/791/);
    }
    expect(latest({ value: 80, unit: 'percent' }, { suppressed: true })?.[1]).toBe('unknown');
    expect(latest({ suppressed: true }, { numerator: 38, denominator: 50 })).toEqual([
      76,
      'reached',
      undefined,
    ]);
    const two = progress({ value: 1 }, { value: 80, unit: 'percent' }, { suppressed: true }).goals[0]
      ?.measures;
    expect(two?.map(({ unit, state }) => [unit, state])).toEqual([
      [undefined, 'unknown'],
      ['percent', 'reached'],
    ]);
    const report = partnershipReport(given({ value: 80 }, hidden), { asOf });
    expect(partnershipText(report)).toContain(
      'Employed: not published, so few people are in it (2021-01-01)',
    );
    expect(partnershipText(report, { texts: es })).toContain('Employed: no se publica');
  });

  test('a share is computed where no value stands, and an impossible one is not known', () => {
    expect(latest({ numerator: 38, denominator: 50 })).toEqual([76, 'reached', undefined]);
    expect(latest({ numerator: 0, denominator: 50 })).toEqual([0, 'not-reached', undefined]);
    expect(latest({ numerator: 7499, denominator: 10_000 })).toEqual([74.9, 'not-reached', undefined]);
    expect(latest({ value: 75.5, unit: 'percent' }, { numerator: 38, denominator: 50 })).toEqual(
      expect.arrayContaining([76, 'reached']),
    );
    expect(latest({ numerator: 30, denominator: 50 }, { numerator: 38, denominator: 50 })?.[2]).toBe(16);
    expect(latest({ value: 12, numerator: 38, denominator: 50, unit: 'people' })?.[0]).toBe(12);
    const unknown = [undefined, 'unknown', undefined];
    expect(latest({ numerator: 51, denominator: 50 })).toEqual(unknown);
    expect(latest({ numerator: 0, denominator: 0 })).toEqual(unknown);
    expect(latest({ numerator: 51, denominator: 50, value: 90, unit: 'percent' })).toEqual(unknown);
    expect(latest({ numerator: 38, denominator: 50, unit: 'people' })).toEqual(unknown);
    expect(latest({ numerator: 38 })).toEqual(unknown);
    expect(latest({})).toEqual(unknown);
    const most = { target: { kind: 'at-most', value: 33.3 } } as const;
    expect(latest({ numerator: 1, denominator: 3, ...most })).toEqual([33.4, 'not-reached', undefined]);
    expect(latest({ numerator: 333, denominator: 1000, ...most })).toEqual([33.3, 'reached', undefined]);
    const text = partnershipText(partnershipReport(given({ numerator: 38, denominator: 50 }), { asOf }));
    expect(text).toContain('Employed: 76 percent (38 of 50)');
    expect(partnershipText(partnershipReport(given({}), { asOf }))).toContain('Employed: not known');
  });
});
