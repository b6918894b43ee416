/** Summaries: exact, the same for every split and order, and no part missing or counted twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwayError } from '../../src/base/pathway-error.js';
import { columnsIn, type Row } from '../../src/survey/column.js';
import { columnGroups } from '../../src/survey/column-groups.js';
import { mergeSummaries } from '../../src/survey/merge-summaries.js';
import { summarizeRows } from '../../src/survey/summarize-rows.js';
import { binOf, type Summary } from '../../src/survey/summary.js';
import { surveyRows } from '../../src/survey/survey-rows.js';
import { seen, trials } from '../depth.js';
import { systemLists } from './arbitrary-systems.js';

const options = { asOf: '2026-11-01', columns: columnGroups };
const keep = { missing: 'keep' } as const;
const text = (summary: Summary) => JSON.stringify(summary);

function code(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return (error as PathwayError).code;
  }
  return undefined;
}

/** The parts of a table in short, the rows of each shuffled into an order of their own. */
const splits = fc
  .tuple(systemLists, fc.integer({ min: 1, max: 6 }))
  .chain(([systems, of]) => {
    const whole = summarizeRows(surveyRows(systems, options), { ...options, errors: 2 * of });
    const parts = Array.from({ length: of }, (_, index) => {
      const shard = { index, of };
      const rows = [...surveyRows(systems, { ...options, shard })];
      return fc
        .shuffledSubarray(rows, { minLength: rows.length })
        .map((shuffled) => summarizeRows(shuffled, { ...options, shard, errors: 2 }));
    });
    return fc.record({ whole: fc.constant(whole), parts: fc.tuple(...parts) });
  })
  .chain(({ whole, parts }) =>
    fc.record({
      whole: fc.constant(whole),
      parts: fc.shuffledSubarray(parts, { minLength: parts.length }),
      at: fc.integer({ min: 0, max: parts.length }),
    }),
  );

test('the summary of the whole is the merger of its parts, in any order and any steps', () => {
  let bites = 0;
  fc.assert(
    fc.property(splits, ({ whole, parts, at }) => {
      if (whole.rows > 1 && parts.length > 1) bites++;
      expect(text(mergeSummaries(parts))).toBe(text(whole));
      const [front, back] = [parts.slice(0, at), parts.slice(at)].filter((list) => list.length > 0);
      if (!front || !back) return;
      const [one, other] = [mergeSummaries(front, keep), mergeSummaries(back, keep)];
      expect(text(mergeSummaries([one, other]))).toBe(text(whole));
      expect(text(mergeSummaries([other, one]))).toBe(text(whole));
      expect(text(parts.reduce((sum, part) => mergeSummaries([sum, part], keep)))).toBe(text(whole));
    }),
    trials(2000),
  );
  seen(bites, 30);
});

test('a part that is missing or there twice is refused, and so is another table', () => {
  let bites = 0;
  fc.assert(
    fc.property(splits, fc.nat(), ({ parts }, at) => {
      const part = parts[at % parts.length]!;
      expect(code(() => mergeSummaries([...parts, part]))).toBe('doubled-shard');
      const rest = parts.filter((each) => each !== part);
      expect(code(() => mergeSummaries(rest))).toBe('missing-shard');
      if (rest.length === 0) return;
      bites++;
      for (const other of [
        { ...part, asOf: '2026-11-02' },
        { ...part, source: 'another' },
        { ...part, definitions: [] },
        { ...part, words: {} },
        { ...part, shards: { ...part.shards, of: part.shards.of + 1 } },
      ])
        expect(code(() => mergeSummaries([...rest, other]))).toBe('other-table');
    }),
    trials(1000),
  );
  seen(bites, 20);
});

test('it counts what a slow count of the rows comes to', () => {
  fc.assert(
    fc.property(systemLists, (systems) => {
      const rows = [...surveyRows(systems, options)];
      const { words, reasons, numbers } = summarizeRows(rows, options);
      for (const { name, kind, by, parts = 1 } of columnsIn(columnGroups)) {
        const cells = rows.map((row) => row[name]).filter((cell) => cell !== null);
        if (kind === 'word') expect(words[name], name).toEqual(tally(cells.map(String)));
        if (kind === 'words')
          for (const word of new Set(rows.map((row) => String(row[by!]))))
            expect(reasons[name]?.[word] ?? {}, name).toEqual(tally(reasonsOf(rows, name, [by!, word])));
        if (kind !== 'number') continue;
        const whole = cells.map((cell) => BigInt(Math.round(Number(cell) * parts)));
        expect(BigInt(numbers[name]!.sum), name).toBe(whole.reduce((sum, each) => sum + each, 0n));
        expect(numbers[name]!.bins, name).toEqual(tally(cells.map((cell) => binOf(Number(cell)))));
      }
    }),
    trials(500),
  );
});

function reasonsOf(rows: readonly Row[], name: string, [by, word]: readonly [string, string]): string[] {
  return rows.filter((row) => row[by] === word).flatMap((row) => String(row[name] ?? '').split(' '));
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) if (word !== '') counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

test('sums stay exact beyond what a number holds, and bins are fixed', () => {
  const columns = [
    {
      name: 'money',
      columns: [{ name: 'usd', kind: 'number', parts: 10_000, meaning: 'Dollars.' }],
      cells: () => ({}),
    },
  ] as const;
  const row = { system: 's', pathway: 'p', title: 'P', as_of: '2026-11-01', usd: 900_719_925_474.0991 };
  const { numbers } = summarizeRows([row, row, { ...row, usd: 0.1 }], { ...options, columns });
  expect(numbers['usd']).toEqual({
    count: 3,
    sum: '18014398509482982',
    parts: 10_000,
    least: 0.1,
    most: 900_719_925_474.0991,
    bins: { '0': 1, '500000000000': 2 },
  });
  expect([0, 3.5, 20, 49, 50, 100, 1200, 3e15, -1].map(binOf)).toEqual([
    ...['0', '3', '20', '20', '50', '100', '1000', '500000000000000', 'below-0'],
  ]);
  expect(code(() => summarizeRows([{ ...row, usd: '1' }], { ...options, columns }))).toBe('bad-argument');
  const { usd: _, ...less } = row;
  expect(code(() => summarizeRows([less], { ...options, columns }))).toBe('bad-argument');
});
