/** The goals of figures: one list, which the page shows and the check uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../doors.js';

interface Goal {
  readonly row: string;
  readonly better: 'less' | 'more';
  readonly goal: number;
  readonly aim?: number;
}

interface Judged {
  readonly middle: number;
  readonly kept: boolean;
}

const {
  goals,
  goalsTable,
  judge,
}: {
  goals: readonly Goal[];
  goalsTable: () => string;
  judge: (goal: Pick<Goal, 'better' | 'goal'>, figures: readonly number[]) => Judged;
} = await import(/* @vite-ignore */ new URL('goals.mjs', import.meta.url).href);

test('docs/benchmarks.md shows the goals of the list', () => {
  const page = readFileSync(`${root}docs/benchmarks.md`, 'utf8');
  const [, section = ''] = page.split('\n## Goals\n');
  const shown = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  expect(shown.join('\n')).toBe(goalsTable());
});

test('each figure has one goal, and an aim only where that is further than the goal', () => {
  expect(new Set(goals.map(({ row }) => row)).size).toBe(goals.length);
  const odd = goals.filter(
    ({ better, goal, aim }) => aim !== undefined && (better === 'less' ? aim >= goal : aim <= goal),
  );
  expect(odd).toEqual([]);
});

test('the first word of a figure is a benchmark that npm run bench knows', () => {
  const known = /const benches = \{([\s\S]*?)\};/.exec(
    readFileSync(`${root}test/bench/main.mjs`, 'utf8'),
  )?.[1];
  const scripts = new Map(
    [...(known ?? '').matchAll(/(\w+): '([^']+)'/g)].map(([, name, file]) => [name, file]),
  );
  expect(new Set(goals.map(({ row }) => row.split(':')[0]))).toEqual(new Set(scripts.keys()));
  const files = readdirSync(`${root}test/bench`, { recursive: true, encoding: 'utf8' });
  for (const file of scripts.values())
    expect(files.map((each) => each.replaceAll('\\', '/'))).toContain(file);
});

describe('a figure', () => {
  test.each([
    ['below at most', 'less', [9, 9, 9], true],
    ['above at most in every round', 'less', [11, 12, 11], false],
    ['above at most in the middle, not in the best of rounds', 'less', [9, 11, 12], true],
    ['one round alone, above', 'less', [10.1], false],
    ['above at least', 'more', [11, 12, 10], true],
    ['below at least in every round', 'more', [9, 8, 9.9], false],
    ['below at least in the middle, not in the best of rounds', 'more', [8, 9, 9, 10, 10], true],
  ] as const)('%s', (_, better, figures, kept) => {
    expect(judge({ better, goal: 10 }, figures).kept).toBe(kept);
  });

  test('that is not a number keeps to no goal', () => {
    expect(judge({ better: 'less', goal: 10 }, [Number.NaN]).kept).toBe(false);
  });
});
