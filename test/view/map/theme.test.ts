/** Colours that can be read: text 4.5 to 1 on its fill, edges and lines 3 to 1, in the light and in the dark. */
import { expect, test } from 'vitest';
import { colours, graphicPairs, mapStyles, textPairs } from '../../../src/view/map/theme.js';

/** Relative luminance and contrast, as WCAG 2.2 has them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s', (_, at) => {
  const weak = (pairs: typeof textPairs, least: number) =>
    pairs.filter(([ink, fill]) => contrast(colours[ink][at], colours[fill][at]) < least);
  expect(weak(textPairs, 4.5)).toEqual([]);
  expect(weak(graphicPairs, 3)).toEqual([]);
});

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the style has every colour for light, dark, print and high contrast, and loads nothing', () => {
  for (const name of Object.keys(colours)) expect(mapStyles.split(`--cp-${name}:`).length - 1, name).toBe(4);
  expect(mapStyles).not.toMatch(/url\(|@import|[<&]/);
});
