/** Widths of text are those of the font, and text breaks without losing anything. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, widthOf } from '../../../src/view/map/lettering.js';
import { boldWidths, regularWidths } from '../../../src/view/map/widths.js';
import { trials } from '../../depth.js';
import { characters, folder, widthsOf } from '../widths.mjs';

const hasFont = existsSync(`${folder}/LiberationSans-Regular.ttf`);

describe.skipIf(!hasFont)('with fonts-liberation', () => {
  test.each([
    ['Regular', regularWidths],
    ['Bold', boldWidths],
  ])('the widths are those of the %s face', (face, widths) => {
    const bytes = readFileSync(`${folder}/LiberationSans-${face}.ttf`);
    expect(widths.split(' ').map(Number)).toEqual(widthsOf(bytes));
  });
});

test('there are 702 widths', () => {
  expect(characters.length).toBe(351);
  expect([regularWidths, boldWidths].map((widths) => widths.split(' ').length)).toEqual([351, 351]);
});

test('widths of what is in no table', () => {
  const face = { size: 10 };
  expect(widthOf('護', face)).toBe(10);
  expect(widthOf('😀', face)).toBe(10);
  expect(widthOf('\u0301', face)).toBe(0);
  expect(widthOf('ж', face)).toBeCloseTo(6.67, 5);
  expect(widthOf('a', face)).toBeCloseTo(5.56, 5);
});

test('Arabic letters that are drawn out at the end of a word have room for that', () => {
  const face = { size: 10 };
  // Measured in DejaVu Sans, which is what a page shows where there is no other font with them.
  for (const [text, wide] of [
    ['س', 12.3],
    ['مس', 17.3],
    ['ف', 10.4],
    ['ط', 9.2],
    ['مسار مهني', 46.3],
  ] as const)
    expect(widthOf(text, face), text).toBeGreaterThan(wide);
  expect(widthOf('سا', face)).toBeLessThan(widthOf('ا', face) + widthOf('س', face));
});

test('lines hold every letter of a text, and are as wide as they may be at most', () => {
  const face = { size: 12 };
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 40, max: 300 }),
      (text, width) => {
        const lines = linesOf(text, width, face);
        expect(lines.join('').replaceAll(/[ \t\n]/g, '')).toBe(text.replaceAll(/[ \t\n]/g, ''));
        for (const line of lines) {
          const marks = line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
          if (marks.length > 1) expect(widthOf(line, face)).toBeLessThanOrEqual(width + 1e-9);
        }
      },
    ),
    trials(4000),
  );
});

test('a long word breaks after a mark past the middle, else anywhere; a blank that does not break keeps words together', () => {
  expect(linesOf('education/training', 80, { size: 12 })).toEqual(['education/', 'training']);
  expect(linesOf('aaaaaaaaaaaaaaaaaaaa', 70, { size: 12 }).join('')).toBe('aaaaaaaaaaaaaaaaaaaa');
  expect(linesOf('one two\u00a0three', 60, { size: 12 })).toEqual(['one', 'two\u00a0three']);
});
