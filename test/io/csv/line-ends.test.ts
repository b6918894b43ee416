/** Files put together from several, whose rows end in different ways. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/io/csv/read-csv.js';
import { readTables } from '../../../src/io/tables/read-tables.js';
import { trials } from '../../depth.js';
import { accepted } from '../accepted.js';

test('rows that end in any way are rows, and what is in quotes stays', () => {
  const cell = fc.constantFrom('a', 'b c', 'x\ny', 'x\r\ny', 'x\ry', 'say "it"', 'a,b', '5 in');
  const row = fc.tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), fc.constantFrom('\n', '\r\n', '\r'));
  const written = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      // A row that ends in CR before an empty one that ends in LF would be one that ends in both.
      const text = rows.map(([cells, end]) => cells.map(written).join(',') + end).join('');
      expect(readCsv(text).rows).toEqual(rows.map(([cells]) => cells));
    }),
    trials(20_000, 1),
  );
});

test('a table keeps no half of a line end', () => {
  const files = { 'system.csv': 'format,id,title\r\ncareer-pathways/1,s,S\n' };
  const steps = 'id,title,kind\na,A,course\r\nb,B,course\rc,C,course\n\r\n\r\n';
  const { system } = accepted(readTables({ ...files, 'steps.csv': steps }));
  expect(system.steps?.map(({ kind }) => kind)).toEqual(['course', 'course', 'course']);
});
