/** Cells: whatever stands in them comes back, for us and for another reader, and no spreadsheet runs it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/base/csv-text.js';
import { guarded, unguarded } from '../../../src/base/guarded.js';
import { decode } from '../../../src/io/csv/decode.js';
import { readCsv } from '../../../src/io/csv/read-csv.js';
import { anyCharacter } from '../../any-character.js';
import { trials } from '../../depth.js';
import { accepted } from '../accepted.js';
import { payloads } from './payloads.js';

const dangerous = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

describe('the guard', () => {
  test.each(payloads.map((payload) => [JSON.stringify(payload), payload]))('%s', (_, payload) => {
    expect(unguarded(guarded(payload))).toBe(payload);
    expect(guarded(payload)).not.toMatch(dangerous);
    const [row] = parse(csvText([[guarded(payload), 'end']])) as string[][];
    expect(row).toEqual([guarded(payload), 'end']);
    expect(readCsv(csvText([[guarded(payload), 'end']])).rows).toEqual([[guarded(payload), 'end']]);
  });
  test('random texts come back, and none begins like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(fc.constantFrom(...payloads)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(unguarded(guarded(each))).toBe(each);
        expect(guarded(each)).not.toMatch(dangerous);
      }),
      trials(200_000, 1),
    );
  });
  test('what people write with an apostrophe of their own stays', () => {
    expect(unguarded("'tis")).toBe("'tis");
  });
});

test('rows of any cells are read again, by us and by another reader', () => {
  const cell = fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom(...payloads)).map(guarded);
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const named = [['a', 'b'], ...rows];
        const text = csvText(named);
        expect(readCsv(text)).toEqual({ rows: named, misquoted: [] });
        expect(parse(text)).toEqual(named);
      },
    ),
    trials(60_000, 2),
  );
});

test('rows of any cells are written as papaparse writes them', () => {
  const cell = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 5 }),
    fc.constantFrom(...payloads, '', ' ', ' a', 'a ', '"', 'a"b', '\uFEFFa', 'a\rb', 'a\nb', '\t'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        expect(csvText(rows)).toBe(`${Papa.unparse(rows, { newline: '\n' })}\n`);
      },
    ),
    trials(40_000, 3),
  );
  expect(csvText([])).toBe('');
});

describe('files as others write them', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['a mark in front', '\uFEFFa,b\n1,2'],
    ['old line ends', 'a,b\r1,2'],
  ])('%s', (_, text) => {
    expect(readCsv(accepted(decode(text)).text).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
  test('quotes that do not match are told by their row', () => {
    expect(readCsv('a,b\n1,"2\n3,4\n').misquoted).toEqual([2]);
  });
  test('bytes of Windows and of UTF-16', () => {
    expect(accepted(decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9])))).toEqual({
      text: 'café',
      encoding: 'windows-1252',
    });
    expect(accepted(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x63])))).toEqual({
      text: 'c',
      encoding: 'utf-8',
    });
    expect(accepted(decode(new Uint8Array([0xff, 0xfe, 0x63, 0])))).toEqual({
      text: 'c',
      encoding: 'utf-16le',
    });
    expect(accepted(decode(new Uint8Array([0x63, 0xff, 0xfe])))).toEqual({
      text: 'c\u00ff\u00fe',
      encoding: 'windows-1252',
    });
    expect(accepted(decode(new Uint8Array([0xff, 0x63])))).toEqual({
      text: '\u00ffc',
      encoding: 'windows-1252',
    });
    expect(accepted(decode(new Uint8Array([0xfe, 0x63])))).toEqual({
      text: '\u00fec',
      encoding: 'windows-1252',
    });
    expect(accepted(decode(new Uint8Array([0xfe, 0xff, 0, 0x63])))).toEqual({
      text: 'c',
      encoding: 'utf-16be',
    });
  });
});
