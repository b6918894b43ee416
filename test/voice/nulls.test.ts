/** What is absent has no field: null stands in rows that must keep their columns, and nowhere else. */
import { expect, test } from 'vitest';
import { doors, root } from '../doors.js';
import { planted, program } from '../types/program.js';
import { nulls, rowsWithNull } from './nulls.js';

test('null stands in the rows of the list alone, and in each of them', () => {
  const sources = doors.map(({ specifier, source }) => ({ specifier, file: root + source }));
  expect(nulls(program(), sources)).toEqual(rowsWithNull);
});

test('finds what is planted in a field, an item, a value and an answer, and leaves JSON and what is given', () => {
  const sources = planted.map((file) => ({ specifier: file, file }));
  expect(nulls(program(), sources)).toEqual([
    'WithNull.inField',
    'WithNull.inItem',
    'WithNull.inValue.deep',
    'nullAnswer',
  ]);
});
