import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/base/pointer.js';
import { trials } from '../depth.js';

/** Follows a JSON Pointer as RFC 6901 section 4 says. */
function follow(document: unknown, text: string): unknown {
  const tokens = text.split('/').slice(1);
  return tokens.reduce(
    (at, token) => (at as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

describe('pointer', () => {
  test('writes the examples of RFC 6901', () => {
    expect(pointer([])).toBe('');
    expect(pointer(['foo', 0])).toBe('/foo/0');
    expect(pointer([''])).toBe('/');
    expect(pointer(['a/b'])).toBe('/a~1b');
    expect(pointer(['m~n'])).toBe('/m~0n');
    expect(pointer(['c%d', ' ', 'k"l'])).toBe('/c%d/ /k"l');
  });

  test('escapes each sign once, every time it stands', () => {
    expect(pointer(['~1', '~~', '//', '~/'])).toBe('/~01/~0~0/~1~1/~0~1');
  });

  test('leads back to the place it was written for', () => {
    const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('~', '/', '~1', '~0', '', '😀', '0'));
    fc.assert(
      fc.property(
        fc.array(
          key.filter((text) => text !== '__proto__'),
          { maxLength: 5 },
        ),
        (way) => {
          const document = way.reduceRight<unknown>((inside, part) => ({ [part]: inside }), 'here');
          expect(follow(document, pointer(way))).toBe('here');
        },
      ),
      trials(40_000, 60),
    );
  });
});
