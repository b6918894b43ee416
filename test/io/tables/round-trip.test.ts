/** A system as tables and back: nothing lost, whoever reads the tables. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTables } from '../../../src/io/tables/read-tables.js';
import { writeTables } from '../../../src/io/tables/write-tables.js';
import { columnsOf } from '../../../src/model/columns.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type TableName, tables } from '../../../src/model/tables.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';

/** Beginnings that a spreadsheet takes for a formula. */
const dangerous = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function again(system: PathwaySystem): PathwaySystem {
  const read = readTables(writeTables(system).output);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.system;
}

test('random systems through tables and back', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const back = again(system);
      // A field that is named "constructor" leads `toStrictEqual` astray.
      expect(isDeepStrictEqual(back, system)).toBe(true);
    }),
    trials(100_000, 20_261_125, 8),
  );
});

test('rows add up, and another reader of CSV finds our cells: none that a spreadsheet would run', () => {
  let cells = 0;
  fc.assert(
    fc.property(systems, (system) => {
      const files = writeTables(system).output;
      const read = readTables(files);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      let rows = 0;
      const run: string[] = [];
      for (const [file, text] of Object.entries(files)) {
        const [header = [], ...lines] = parse(text) as string[][];
        rows += lines.length;
        const kinds = columnsOf(file.slice(0, -'.csv'.length) as TableName);
        for (const line of lines)
          for (const [at, cell] of line.entries()) {
            cells++;
            const column = kinds.find(({ name }) => name === header[at]);
            if (column?.cell !== 'number' && dangerous.test(cell)) run.push(cell);
          }
      }
      expect(run).toEqual([]);
      expect(read.value.tally).toEqual({ unit: 'row', in: rows, mapped: rows, kept: 0, left: {} });
    }),
    trials(10_000, 2, 8),
  );
  seen(cells, 20_000);
});

test('a table that is empty and one that is absent stay apart', () => {
  const base = { format: 'career-pathways/1', id: 'a', title: 'A' } as const;
  expect(again({ ...base, steps: [] })).toStrictEqual({ ...base, steps: [] });
  expect(again(base)).toStrictEqual(base);
  expect(Object.keys(writeTables({ ...base, steps: [] }).output)).toEqual(['system.csv', 'steps.csv']);
  expect(Object.values(tables)).toContain('steps');
});
