/** A system as tables and back: nothing lost, whoever reads the tables. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTables } from '../../../src/io/tables/read-tables.js';
import { writeTables } from '../../../src/io/tables/write-tables.js';
import { systems } from '../../model/arbitrary-system.js';

test('2,000 random systems through tables and back', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const read = readTables(writeTables(system));
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(read.value.system).toEqual(system);
    }),
    { numRuns: 2000 },
  );
});

test('another reader of CSV finds the same cells', () => {
  expect(parse('a,b\n1,2\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});
