import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonTime, type Span } from '../../src/time/common-time.js';
import { trials } from '../depth.js';

/** All days that the property looks at, long before and long after included. */
const days = daysBetween(Date.UTC(2025, 10, 1), Date.UTC(2027, 1, 28));

function daysBetween(first: number, last: number): string[] {
  const count = (last - first) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
}

/** Every day that a date may mean: the days that begin with it. */
const meanings = (date: string) => days.filter((day) => day.startsWith(date));

/** The first, the middle and the last of some days. */
const sampled = (some: readonly string[]) => [
  some[0]!,
  some[Math.floor(some.length / 2)]!,
  some[some.length - 1]!,
];

/** Real spans that a written span may stand for. */
function readings({ from, to }: Span): [first: string, last: string][] {
  const starts = from === undefined ? [days[0]!, ...meanings(to ?? '2026')] : meanings(from);
  const ends = to === undefined ? [...meanings(from ?? '2026'), days[days.length - 1]!] : meanings(to);
  const pairs = sampled(starts).flatMap((start) =>
    sampled(ends).map((end): [string, string] => [start, end]),
  );
  // Where both sides may mean the same day, that day alone is a reading too.
  const single = starts.filter((day) => ends.includes(day));
  const alone = single.length > 0 ? sampled(single).map((day): [string, string] => [day, day]) : [];
  return [...pairs, ...alone].filter(([start, end]) => start <= end);
}

function hasCommonDay(groups: readonly (readonly (readonly [string, string])[])[]): boolean {
  return days.some((day) =>
    groups.every((group) => group.some(([first, last]) => first <= day && day <= last)),
  );
}

/** Every way to read every span, by trial. */
function byTrial(groups: readonly (readonly Span[])[]): 'yes' | 'no' | 'unknown' {
  const spans = groups.flatMap((group, at) => group.map((span) => ({ at, read: readings(span) })));
  const answers = new Set<boolean>();
  const chosen: [string, string][] = [];
  const tryFrom = (index: number): void => {
    if (answers.size === 2) return;
    const span = spans[index];
    if (!span) {
      const read = groups.map((_, at) => chosen.filter((_reading, n) => spans[n]!.at === at));
      answers.add(hasCommonDay(read));
      return;
    }
    for (const reading of span.read) {
      chosen[index] = reading;
      tryFrom(index + 1);
    }
  };
  tryFrom(0);
  return answers.size === 2 ? 'unknown' : answers.has(true) ? 'yes' : 'no';
}

const dates = [
  '2025-12-31',
  '2026',
  '2026-01',
  '2026-01-31',
  '2026-02',
  '2026-02-01',
  '2026-02-14',
  '2026-02-28',
  '2026-03',
];
const date = fc.constantFrom(...dates);
const ordered = ({ from, to }: Span) => !from || !to || from.slice(0, to.length) <= to;
const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.option(date, { freq: 5 }), fc.option(date, { freq: 5 }))
  .map(([from, to]) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) }))
  .filter(ordered);

/** Spans whose first and last day cannot be the same: every reading of them has a part in common. */
const hasCore = ({ from, to }: Span) => {
  const [first, last] = [from ?? to, to ?? from];
  return first !== undefined && last !== undefined && meanings(first).at(-1)! <= meanings(last)[0]!;
};

const groupsOf = (span: fc.Arbitrary<Span>) =>
  fc.oneof(
    fc.tuple(
      span.map((one) => [one]),
      span.map((one) => [one]),
    ),
    fc.tuple(
      fc.array(span, { maxLength: 2 }),
      span.map((one) => [one]),
    ),
    fc.tuple(
      span.map((one) => [one]),
      span.map((one) => [one]),
      span.map((one) => [one]),
    ),
  );

describe('commonTime, against every reading of the dates', () => {
  test('is the same where every span has a day for certain', () => {
    fc.assert(
      fc.property(groupsOf(spans.filter(hasCore)), (groups) => {
        expect(commonTime(groups)).toBe(byTrial(groups));
      }),
      trials(20_000, 50),
    );
  });

  test('never says yes or no where it depends, and never no where some reading has a day', () => {
    fc.assert(
      fc.property(groupsOf(spans), (groups) => {
        const answer = commonTime(groups);
        const truth = byTrial(groups);
        if (truth === 'unknown') expect(answer).toBe('unknown');
        if (truth === 'no') expect(answer).toBe('no');
        if (truth === 'yes') expect(answer).not.toBe('no');
      }),
      trials(20_000, 51),
    );
  });

  test('does not depend on the order of groups or of spans', () => {
    fc.assert(
      fc.property(groupsOf(spans), (groups) => {
        const turned = [...groups].reverse().map((group) => [...group].reverse());
        expect(commonTime(turned)).toBe(commonTime(groups));
      }),
      trials(40_000, 52),
    );
  });
});

describe('commonTime', () => {
  const span = (from?: string, to?: string): Span => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
  const cases: readonly [string, readonly (readonly Span[])[], 'yes' | 'no' | 'unknown'][] = [
    ['one day in common', [[span('2026-01-01', '2026-01-10')], [span('2026-01-10', '2026-01-20')]], 'yes'],
    ['one day apart', [[span('2026-01-01', '2026-01-09')], [span('2026-01-10', '2026-01-20')]], 'no'],
    ['months that overlap for certain', [[span('2026-01', '2026-05')], [span('2026-02', '2026-03')]], 'yes'],
    ['months that may touch', [[span('2026-01', '2026-02')], [span('2026-02', '2026-03')]], 'unknown'],
    ['months apart', [[span('2026-01', '2026-02')], [span('2026-03', '2026-04')]], 'no'],
    ['years that may touch', [[span('2025', '2026')], [span('2026', '2027')]], 'unknown'],
    ['an end that is not known', [[span('2026-01-01')], [span('2026-02-01', '2026-02-02')]], 'unknown'],
    [
      'a start that is not known',
      [[span(undefined, '2026-03-01')], [span('2026-02-01', '2026-02-02')]],
      'unknown',
    ],
    [
      'an end not known, on the very first day',
      [[span('2026-01-01')], [span('2026-01-01', '2026-01-02')]],
      'yes',
    ],
    [
      'an end not known, before the first day',
      [[span('2026-01-02')], [span('2025-12-01', '2026-01-01')]],
      'no',
    ],
    ['nothing known', [[span()], [span('2026-01-01', '2026-01-02')]], 'unknown'],
    [
      'the second span of a group',
      [
        [span('2025-01-01', '2025-01-02'), span('2026-01-01', '2026-01-09')],
        [span('2026-01-05', '2026-01-06')],
      ],
      'yes',
    ],
    [
      'pairs in common, but never all three',
      [
        [span('2026-01-01', '2026-01-02'), span('2026-01-08', '2026-01-09')],
        [span('2026-01-01', '2026-01-05')],
        [span('2026-01-04', '2026-01-09')],
      ],
      'no',
    ],
    ['a group without spans', [[], [span('2026-01-01', '2026-01-02')]], 'no'],
    ['one group', [[span('2026-01-01', '2026-01-02')]], 'yes'],
    [
      'two spans of one group that follow each other on one day',
      [
        [span('2026-01-01', '2026-01-05'), span('2026-01-05', '2026-01-09')],
        [span('2026-01-05', '2026-01-05')],
      ],
      'yes',
    ],
  ];

  test.each(cases)('%s', (_, groups, answer) => {
    expect(commonTime(groups)).toBe(answer);
  });

  // Known limit: only days that are certain on each side are looked at, so these stay unknown.
  test.fails.each<[string, readonly (readonly Span[])[]]>([
    ['a month within a longer span', [[span('2026-02', '2026-02')], [span('2026-01-01', '2026-05-31')]]],
    ['a year within a longer span', [[span('2026', '2026')], [span('2025-06', '2027-06')]]],
    ['a start in a month that another span covers', [[span('2026-02')], [span('2026-01-01', '2026-05-31')]]],
  ])('%s is in common with it in any case', (_, groups) => {
    expect(commonTime(groups)).toBe('yes');
  });
});
