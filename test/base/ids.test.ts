import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../src/base/ids.js';
import { anyCharacter } from '../any-character.js';
import { trials } from '../depth.js';

/** Compares unit by unit; the shorter first. */
function unitByUnit(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.charCodeAt(i) < b.charCodeAt(i) ? -1 : 1;
  return Math.sign(a.length - b.length);
}

describe('byCodeUnits', () => {
  test('compares unit by unit', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 4 }),
      fc.constantFrom('', 'a', 'ab', 'é', 'z', '😀', '\uffff'),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byCodeUnits(a, b)).toBe(unitByUnit(a, b));
        expect(byCodeUnits(a, a)).toBe(0);
      }),
      trials(100_000, 61),
    );
  });

  test('knows no locale: capitals first, digits as text, accents last, surrogates before the last plane unit', () => {
    const ids = ['é', 'z', 'a', 'B', '10', '9', '😀', '\uffff', ''];
    expect(ids.sort(byCodeUnits)).toEqual(['', '10', '9', 'B', 'a', 'z', 'é', '😀', '\uffff']);
  });
});
