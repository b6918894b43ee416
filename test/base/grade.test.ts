import { describe, expect, test } from 'vitest';
import { type Grade, grades, strongest, weakest } from '../../src/base/grade.js';

const order: readonly Grade[] = ['assumed', 'planned', 'declared', 'derived', 'documented', 'attested'];
const subsets = Array.from({ length: 2 ** order.length }, (_, mask) =>
  order.filter((_grade, bit) => (mask >> bit) % 2 === 1),
);

describe('grades of support', () => {
  test('stand from the weakest to the strongest', () => {
    expect(grades).toEqual(order);
  });

  test('the weakest and the strongest of every set, in whatever order and however often', () => {
    for (const subset of subsets) {
      const mixed = [...subset].reverse().concat(subset);
      expect(weakest(mixed)).toBe(subset[0]);
      expect(strongest(mixed)).toBe(subset.at(-1));
    }
  });
});
