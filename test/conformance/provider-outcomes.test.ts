/**
 * The outcomes of New Jersey by provider and CIP code, on its list of programs, against a count that reads both files by
 * itself: every row, every cell, and what the numbers themselves say of who is counted.
 */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { determine } from '../../src/definitions/determine.js';
import { workforcePell } from '../../src/definitions/workforce-pell/definition.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { newJersey } from '../../src/io/etpl/new-jersey.js';
import { newJerseyOutcomes } from '../../src/io/etpl/outcomes/new-jersey.js';
import { readProviderOutcomes } from '../../src/io/etpl/outcomes/read-provider-outcomes.js';
import { readProviderList } from '../../src/io/etpl/read-provider-list.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere, once } from './shared-data.js';

const files = { list: 'etpl/nj_etpl_2021-03.csv', outcomes: 'etpl/nj_outcomes_schcip.csv' };

type Row = Record<string, string>;
const rowsOf = (file: string) => parse(bytesOf(file) as Buffer, { columns: true, bom: true }) as Row[];

/** Value → the column with the people that it is over, as this test has them. */
const counted: readonly (readonly [string, string])[] = [
  ['PerEmployed2', 'NumCompleted2'],
  ['PerEmployed4', 'NumCompleted4'],
  ['PerEmployed8', 'NumCompleted8'],
  ['AvgQuarterlyWage2', 'NumUsedWageCalc2'],
  ['AvgQuarterlyWage4', 'NumUsedWageCalc4'],
  ['AvgQuarterlyWage8', 'NumUsedWageCalc8'],
  ['PerRetention4', 'NumUsedRetentionCalc4'],
  ['PerRetention8', 'NumUsedRetentionCalc8'],
];
const mark = '-99999';

describe.skipIf(!isThere(...Object.values(files)))('New Jersey', () => {
  const list = once(() => accepted(readProviderList(bytesOf(files.list), newJersey)).system);
  const reading = once(() =>
    accepted(readProviderOutcomes(list(), bytesOf(files.outcomes), newJerseyOutcomes)),
  );
  const rows = once(() => rowsOf(files.outcomes));

  /** Provider and code → its programs: eleven codes of the list had lost a zero. */
  const programs = once(() => {
    const found = new Map<string, Set<string>>();
    for (const { providerid, cipcode, programid } of rowsOf(files.list)) {
      const key = `${providerid} ${cipcode!.padStart(6, '0')}`;
      found.set(key, (found.get(key) ?? new Set()).add(programid!));
    }
    return found;
  });
  const fateOf = (row: Row): string => {
    const { providerid, cipcode } = row;
    const own = programs().get(`${providerid} ${cipcode}`)?.size ?? 0;
    if (own > 1) return 'several-programs';
    const isListed = [...programs().keys()].some((key) => key.startsWith(`${providerid} `));
    if (own === 0) return isListed ? 'unlisted-program' : 'unlisted-provider';
    const saysAnything = counted.some(([value, of]) => row[value] !== mark || row[of] !== '0');
    return saysAnything ? 'mapped' : 'no-outcome';
  };

  test('every row is about one program of the list, or is left out with its reason', () => {
    const fates: Record<string, number> = {};
    for (const row of rows()) fates[fateOf(row)] = (fates[fateOf(row)] ?? 0) + 1;
    const { tally, notes } = reading();
    expect(fates).toEqual({
      mapped: 120,
      'several-programs': 32,
      'unlisted-program': 462,
      'unlisted-provider': 949,
      'no-outcome': 2,
    });
    expect({ mapped: tally.mapped, ...tally.left }).toEqual(fates);
    expect(tally).toMatchObject({ unit: 'row', in: 1565, kept: 0 });
    const left = notes.map(({ row, code }) => [row, code]);
    expect(left).toEqual(
      rows().flatMap((row, at) => (fateOf(row) === 'mapped' ? [] : [[at + 2, fateOf(row)]])),
    );
  });

  test('every cell of a row that is taken stands in a measurement as it came, or beside it', () => {
    const { measurements = [], steps = [] } = reading().system;
    const found = new Map(
      measurements.map((each) => {
        const { row } = each.extensions!['etpl'] as { readonly row: number };
        return [`${row} ${/\((\w+)\)$/.exec(each.measure)![1]}`, each];
      }),
    );
    const met = { values: 0, suppressed: 0, nobody: 0 };
    for (const [at, row] of rows().entries()) {
      if (fateOf(row) !== 'mapped') continue;
      const [program] = programs().get(`${row['providerid']} ${row['cipcode']}`)!;
      const step = steps.find(({ id }) => id === `program-${program}`)!;
      expect([step.provider, step.cip!.code.replace('.', '')]).toEqual([
        `provider-${row['providerid']}`,
        row['cipcode'],
      ]);
      const cells: Row = {};
      for (const [column, of] of counted) {
        const one = found.get(`${at + 2} ${column}`);
        if (row[column] === mark && row[of] === '0') {
          met.nobody += 1;
          Object.assign(cells, { [column]: mark, [of]: '0' });
          expect(one).toBeUndefined();
          continue;
        }
        expect([one?.step, one?.denominator]).toEqual([step.id, Number(row[of])]);
        expect(one).not.toHaveProperty('indicator');
        expect(one).not.toHaveProperty('period');
        if (row[column] === mark) {
          met.suppressed += 1;
          expect([one?.suppressed, one?.value]).toEqual([true, undefined]);
        } else {
          met.values += 1;
          const scale = column.startsWith('Per') ? 100 : 1;
          expect(Math.abs(one!.value! - Number(row[column]) * scale)).toBeLessThan(1e-9);
        }
      }
      const first = counted.map(([column]) => found.get(`${at + 2} ${column}`)).find((each) => each);
      expect((first!.extensions!['etpl'] as { readonly cells?: Row }).cells ?? {}).toEqual(cells);
    }
    expect(measurements).toHaveLength(met.values + met.suppressed);
    expect(met).toEqual({ values: 646, suppressed: 206, nobody: 108 });
  });

  test('every column is accounted for', () => {
    const { columns, tally } = reading();
    const taken = rows().filter((row) => fateOf(row) === 'mapped');
    expect(columns.map(({ column }) => column)).toEqual(Object.keys(rows()[0]!));
    const people = new Map(counted);
    for (const { column, state, in: all, found, suppressed, missing, unreadable } of columns) {
      expect([state, all, unreadable]).toEqual(['read', tally.mapped, 0]);
      expect(found + suppressed + missing).toBe(all);
      expect(found).toBe(taken.filter((row) => row[column] !== mark).length);
      const of = people.get(column);
      expect(missing).toBe(of ? taken.filter((row) => row[column] === mark && row[of] === '0').length : 0);
    }
  });

  test('the numbers themselves say who is counted: over five or more, and shares are whole numbers of people', () => {
    let shares = 0;
    for (const row of rows())
      for (const [column, of] of counted) {
        const [value, people] = [Number(row[column]), Number(row[of])];
        expect([column, row[column] === mark]).toEqual([column, people < 5]);
        if (row[column] === mark || !column.startsWith('Per')) continue;
        shares += 1;
        expect(Math.abs(value * people - Math.round(value * people))).toBeLessThan(1e-6);
      }
    expect(shares).toBe(1089 + 1026 + 765 + 816 + 567);
  });

  test('the document is as sound as it was, and Workforce Pell is answered as without the numbers', () => {
    const { system } = reading();
    expect(inspectSystem(system)).toEqual(inspectSystem(list()));
    const measured = [...new Set(system.measurements!.map(({ step }) => step!))];
    expect(measured).toHaveLength(120);
    for (const id of measured.filter((_, at) => at % 20 === 0)) {
      const [after, before] = [system, list()].map((each) =>
        determine(workforcePell, each, { kind: 'step', id }, { asOf: '2026-11-01' }),
      );
      expect(after!.elements.map(({ verdict }) => verdict)).toEqual(
        before!.elements.map(({ verdict }) => verdict),
      );
    }
  });
});
