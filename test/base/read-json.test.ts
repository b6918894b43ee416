/** JSON read whole: what `JSON.parse` gives, or the line and column of what it would lose. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { losesDigits } from '../../src/base/json-slips.js';
import { readJson } from '../../src/base/read-json.js';
import { jsonText, visible } from '../../src/base/visible.js';
import { anyCharacter } from '../any-character.js';
import { trials } from '../depth.js';

const refused: readonly [string, string | Uint8Array, string, RegExp][] = [
  ['a name twice', '{"a": 1,\n "b": 2, "a": 3}', 'doubled-key', /^At line 2, column 10: .*"a"/],
  ['deep inside', '{"x": [1, {"y": {}, "y": []}]}', 'doubled-key', /column 21/],
  ['written in two ways', '{"ab": 1, "\\u0061b": 2}', 'doubled-key', /"ab"/],
  ['the empty name', '{"": 1, "": 1}', 'doubled-key', /column 9/],
  [
    'a long number',
    '[\n12345678901234567890]',
    'lost-digits',
    /^At line 2, column 1: .*12345678901234567890/,
  ],
  ['a long fraction', '{"a": 0.1000000000000000055}', 'lost-digits', /column 7/],
  ['too large', '[1e400]', 'lost-digits', /1e400/],
  ['too small', '[1e-400]', 'lost-digits', /1e-400/],
  [
    'half a character',
    new Uint8Array([0x5b, 0x0a, 0x22, 0xe9, 0x22, 0x5d]),
    'not-utf-8',
    /^At line 2, column 2/,
  ],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]), 'not-utf-8', /^At line 1, column 1/],
  ['cut off', new Uint8Array([0x22, 0xe2, 0x82]), 'not-utf-8', /line 1/],
  ['an encoded surrogate', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf-8', /column 2/],
  ['no JSON', '{"a": }', 'not-json', /This is not JSON/],
];

test.each(refused)('%s is refused', (_, input, code, message) => {
  const read = readJson(input);
  expect(read).toMatchObject({ ok: false, issues: [{ code }] });
  expect(read.ok ? '' : read.issues[0]?.message).toMatch(message);
});

test('the place of a slip is a pointer', () => {
  const read = readJson('{"a": [0, {"b/c": {"d": 1, "d": 2}}]}');
  expect(read).toMatchObject({ issues: [{ path: '/a/1/b~1c/d' }] });
});

test.each([
  '1',
  '-0.5',
  '1.50',
  '1e21',
  '100000000000000000000000',
  '0.1',
  '1.7976931348623157e308',
  '5e-324',
  '0.0',
  '-0',
])('%s keeps its digits', (number) => expect(losesDigits(number)).toBe(false));

test('what is written as JSON in any layout is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      const bytes = new TextEncoder().encode(`\uFEFF${json}`);
      const wanted = JSON.parse(json);
      for (const input of [json, bytes, jsonText(value, indent)]) {
        const read = readJson(input);
        expect(read.ok && isDeepStrictEqual(read.value, wanted)).toBe(true);
      }
    }),
    trials(20_000),
  );
});

test('a text of a million brackets, escapes or digits is read in one pass', () => {
  for (const json of ['['.repeat(1e6), `"${'\\\\'.repeat(5e5)}"`, '1'.repeat(1e6), `"${'\\"'.repeat(5e5)}"`])
    expect(readJson(json).ok).toBe(json.startsWith('"'));
});

test('JSON for a terminal holds nothing that steers one, and is the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const json = jsonText({ [text]: text });
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(visible(json)).toBe(json);
      expect(json).not.toContain('<');
    }),
    trials(20_000),
  );
});
