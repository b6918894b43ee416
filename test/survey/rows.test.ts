/** Rows: every column in its place and of its kind, the same whatever the split, and what the functions behind them say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PathwayError } from '../../src/base/pathway-error.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { stacking } from '../../src/graph/stacking/stacking.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type Column, type ColumnGroup, columnsIn, type Row } from '../../src/survey/column.js';
import { columnGroups } from '../../src/survey/column-groups.js';
import { surveyRow } from '../../src/survey/survey-row.js';
import { surveyRows } from '../../src/survey/survey-rows.js';
import { seen, trials } from '../depth.js';
import { systemLists } from './arbitrary-systems.js';

const asOf = '2026-11-01';
const options = { asOf, columns: columnGroups };
const columns = columnsIn(columnGroups);

/** Whether a cell is what its column says. */
function fits({ kind, parts = 1 }: Column, cell: Row[string] | undefined): boolean {
  if (cell === null) return true;
  if (kind === 'number') return typeof cell === 'number' && Math.round(cell * parts) / parts === cell;
  if (kind === 'flag') return typeof cell === 'boolean';
  if (typeof cell !== 'string') return false;
  if (kind === 'word') return /^[a-z-]+$/.test(cell);
  return kind !== 'words' || /^[a-z-]+(?: [a-z-]+)*$/.test(cell);
}

test('every row has every column, in order and of its kind', () => {
  let count = 0;
  fc.assert(
    fc.property(systemLists, (systems) => {
      for (const row of surveyRows(systems, options)) {
        count++;
        expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
        expect(columns.filter((column) => !fits(column, row[column.name]))).toEqual([]);
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      }
    }),
    trials(2000),
  );
  seen(count, 100);
});

test('the parts of a table are the table, each row in one of them, whatever stands beside it', () => {
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(systemLists, fc.integer({ min: 1, max: 6 }), (systems, of) => {
      const whole = [...surveyRows(systems, options)];
      const parts = Array.from({ length: of }, (_, index) => [
        ...surveyRows(systems, { ...options, shard: { index, of } }),
      ]);
      const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(parts.flat())).toEqual(sorted(whole));
      for (const [index, part] of parts.entries()) {
        // Each part keeps the order of the whole.
        const texts = new Set(part.map((row) => JSON.stringify(row)));
        expect(whole.filter((row) => texts.has(JSON.stringify(row)))).toEqual(part);
        for (const system of systems)
          expect([...surveyRows([system], { ...options, shard: { index, of } })]).toEqual(
            part.filter((row) => row['system'] === system.id),
          );
        if (part.length > 0) sizes.set(index, (sizes.get(index) ?? 0) + 1);
      }
    }),
    trials(1000),
  );
  for (const index of [0, 1, 2]) seen(sizes.get(index), 10, `rows in part ${index}`);
});

test('a row alone is the row in the table, and says what the functions say', () => {
  fc.assert(
    fc.property(systemLists, (systems) => {
      for (const system of systems)
        for (const row of surveyRows([system], options)) {
          const id = String(row['pathway']);
          expect(surveyRow(system, id, options)).toEqual(row);
          expect(row).toMatchObject(slow(system, id));
        }
    }),
    trials(500),
  );
});

/** Some columns, asked one by one. */
function slow(system: PathwaySystem, id: string) {
  const { verdict, elements, robustness } = determineWioa(system, id, { asOf });
  const graph = pathwayGraph(system, id);
  const metrics = curricularMetrics(graph);
  const { pairs } = stacking(graph);
  return {
    wioa: verdict,
    wioa_d: elements.find((element) => element.id === 'D')?.verdict,
    wioa_lead_in: elements.find((element) => element.id === 'lead-in')?.verdict,
    wioa_without_stale: robustness.withoutStale,
    steps: graph.steps.length,
    blocking: metrics.totals.blocking,
    stack_must: pairs.filter(({ stacks }) => stacks === 'must').length,
  };
}

describe('groups of a caller', () => {
  const own = (cells: ColumnGroup['cells'], name = 'own'): ColumnGroup => ({
    name: 'own',
    columns: [{ name, kind: 'number', meaning: 'A number of ours.' }],
    cells,
  });
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    pathways: [{ id: 'p', title: 'P', steps: [] }],
  };
  const code = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return (error as PathwayError).code;
    }
    return undefined;
  };

  test('stand beside ours; what they leave out is null, and what they add is not written', () => {
    const group = own(({ pathway }) => ({ own: pathway.steps.length, more: 1 }));
    expect(surveyRow(system, 'p', { asOf, columns: [group] })).toEqual({
      system: 's',
      pathway: 'p',
      title: 'P',
      as_of: asOf,
      own: 0,
    });
    expect(surveyRow(system, 'p', { asOf, columns: [own(() => ({}))] })['own']).toBe(null);
  });

  test('what is wrong with them is said at the door', () => {
    const group = own(() => ({ own: 1 }));
    expect(code(() => surveyRow(system, 'p', { asOf, columns: [group, group] }))).toBe('bad-argument');
    expect(code(() => surveyRow(system, 'p', { asOf, columns: [own(() => ({}), 'title')] }))).toBe(
      'bad-argument',
    );
    const failing = own(() => {
      throw new Error('ours');
    });
    expect(code(() => surveyRow(system, 'p', { asOf, columns: [failing] }))).toBe('callback-failed');
    expect(code(() => surveyRow(system, 'q', { asOf, columns: [] }))).toBe('unknown-pathway');
  });
});
