/** The most places of pathways that share steps, against every choice of steps. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPlaces } from '../../src/partnership/most-places.js';
import { runs, seen, trials } from '../depth.js';

/** Every pathway takes each of its steps in turn, or none. */
function bySearch(pathways: readonly (readonly number[])[], places: readonly number[]): number {
  const [first, ...rest] = pathways;
  if (!first) return 0;
  const left = (step: number) => places.map((each, index) => (index === step ? 0 : each));
  return Math.max(
    bySearch(rest, places),
    ...first.map((step) => (places[step] ?? 0) + bySearch(rest, left(step))),
  );
}

test('as by looking at every choice', () => {
  let shared = 0;
  const cases = fc.tuple(
    fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 3 }), { maxLength: 5 }),
    fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
  );
  fc.assert(
    fc.property(cases, ([pathways, places]) => {
      const named = pathways.map((steps) =>
        steps.map((step) => ({ name: `${step}`, places: places[step] ?? 0 })),
      );
      const most = mostPlaces(named);
      expect(most).toBe(bySearch(pathways, places));
      const alone = named.reduce(
        (total, steps) => total + Math.max(0, ...steps.map((each) => each.places)),
        0,
      );
      if (most < alone) shared += 1;
    }),
    trials(20_000, 18),
  );
  seen(shared, runs(20_000) / 10);
});

test('many pathways in a chain, all of which move by one step at the end', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) =>
    [index, index + 1].map((step) => ({ name: `${step}`, places: step + 1 })),
  );
  const pathways = [...chain, [{ name: '20000', places: 20_001 }]];
  expect(mostPlaces(pathways)).toBe((20_001 * 20_002) / 2);
});
