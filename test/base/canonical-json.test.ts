/** Canonical JSON against the examples of RFC 8785, JSON.parse, and a slow second writer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalJsonOfSets } from '../../src/base/canonical-json.js';
import { PathwayError } from '../../src/base/pathway-error.js';
import { anyCharacter } from '../any-character.js';
import { trials } from '../depth.js';

describe('examples of RFC 8785', () => {
  test('section 3.2.2 and 3.2.3: numbers, escapes, literals, order of keys', () => {
    const input = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        String.raw`"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",` +
        '"literals":[null,true,false]}',
    );
    expect(canonicalJson(input)).toBe(
      `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });
  test('section 3.2.3: keys by UTF-16 code units', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(input)))).toHaveLength(7);
    expect(canonicalJson(input).match(/[A-Z][a-z]+[^"]*/g)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
  // Appendix B: the bits of a double, and the number as it is written.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (bits, written) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written);
  });
});

const keys = fc.string({ unit: anyCharacter, maxLength: 4 }).filter((key) => key !== '__proto__');
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** The value with the keys of its objects in order, and if wanted with its lists in order, made the slow way. */
function inOrder(value: unknown, lists: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOrder(item, lists));
    const byText = (a: unknown, b: unknown) => (slow(a) < slow(b) ? -1 : Number(slow(a) > slow(b)));
    return lists ? items.sort(byText) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, inOrder(part, lists)] as const);
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function slow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(slow).join()}]`;
  if (!(value instanceof Map)) return JSON.stringify(value);
  return `{${[...value].map(([key, part]) => `${JSON.stringify(key)}:${slow(part)}`).join()}}`;
}
const reversed = (value: unknown, lists: boolean): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item, lists));
    return lists ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, reversed(part, lists)]);
  return Object.fromEntries(pairs.reverse());
};

test('random values: the same as the slow writer, read again the same, blind to the order of keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(text).toBe(slow(inOrder(value, false)));
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(reversed(value, false))).toBe(text);
    }),
    trials(40_000),
  );
});

test('random values as sets: blind to the order of lists too, but for those under a key that keeps it', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJsonOfSets(value, [])).toBe(slow(inOrder(value, true)));
      expect(canonicalJsonOfSets(reversed(value, true), [])).toBe(canonicalJsonOfSets(value, []));
      expect(canonicalJsonOfSets({ kept: value, other: value }, ['kept'])).toBe(
        `{"kept":${canonicalJson(value)},"other":${slow(inOrder(value, true))}}`,
      );
    }),
    trials(40_000, 2),
  );
});

test('a field that is undefined is left out, one that is null stays', () => {
  expect(canonicalJson({ b: undefined, a: null, c: { d: undefined } })).toBe('{"a":null,"c":{}}');
});

const cycle: unknown[] = [];
cycle.push({ cycle });
test.each([
  ['nothing', undefined],
  ['nothing in a list', [undefined]],
  ['a hole', new Array(2)],
  ['not a number', Number.NaN],
  ['infinity', [Number.NEGATIVE_INFINITY]],
  ['half a pair', '\ud83d'],
  ['half a pair in a key', { '\ude00': 1 }],
  ['a large integer', 1n],
  ['a symbol', Symbol('a')],
  ['a function', { toJSON: () => 1 }],
  ['a date', new Date(0)],
  ['a map', { a: new Map() }],
  ['a value within itself', cycle],
])('%s is refused', (_, value) => {
  const code = (write: () => string) => {
    try {
      return write();
    } catch (error) {
      return error instanceof PathwayError ? error.code : error;
    }
  };
  expect(code(() => canonicalJson(value))).toBe('bad-argument');
  expect(code(() => canonicalJsonOfSets(value, []))).toBe('bad-argument');
});
