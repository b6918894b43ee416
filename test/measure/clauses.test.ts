import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clauses, clausesOf } from '../../src/measure/clauses.js';
import type { Requirement } from '../../src/model/requirement.js';
import { seen, trials } from '../depth.js';
import { all, any, credits, holds, prior, some, words } from '../graph/small-system.js';

const worths: Readonly<Record<string, number>> = { a: 1000, b: 500, c: 500, d: 0, e: 3000 };

/** Steps by name; the credential `card` comes from `a` or `b`; texts are themselves. */
const atoms = {
  of: (leaf: { readonly kind: string; readonly step?: string; readonly text?: string }) =>
    leaf.kind === 'credential' ? ['a', 'b'] : [leaf.step ?? leaf.text ?? ''],
  worth: (step: string) => worths[step] ?? 0,
};

const clauses = (tree: Requirement): Clauses => {
  const found = clausesOf(tree, atoms, 256);
  const sorted = found.clauses.map((clause) => [...clause].sort());
  return { ...found, clauses: sorted.sort((x, y) => (x.join() < y.join() ? -1 : 1)) };
};

const { tree: trees } = fc.letrec<{ tree: Requirement }>((tie) => {
  const parts = fc.array(tie('tree'), { maxLength: 4 });
  const leaf: fc.Arbitrary<Requirement> = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd', 'e').map(prior),
    fc.constant(holds('card')),
    fc.constant(words('interview')),
    fc
      .tuple(fc.constantFrom(0, 0.5, 1, 2, 4, 9), fc.subarray(['a', 'b', 'c', 'd', 'e']))
      .map(([least, of]) => credits(least, ...of)),
  );
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      parts.map((of) => all(...of)),
      parts.map((of) => any(...of)),
      fc.tuple(fc.nat({ max: 4 }), parts).map(([least, of]) => some(least, ...of)),
    ),
  };
});

function holdsWith(tree: Requirement, has: ReadonlySet<string>): boolean {
  switch (tree.kind) {
    case 'all':
      return tree.of.every((part) => holdsWith(part, has));
    case 'any':
      return tree.of.some((part) => holdsWith(part, has));
    case 'some':
      return tree.of.filter((part) => holdsWith(part, has)).length >= tree.least;
    case 'credits':
      return tree.of.reduce((sum, step) => sum + (has.has(step) ? worths[step]! : 0), 0) >= tree.least * 1000;
    default:
      return atoms.of(tree).some((atom) => has.has(atom));
  }
}

describe('clausesOf', () => {
  test('is every minimal set of a truth table', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'interview'];
    const subsets = Array.from({ length: 2 ** names.length }, (_, bits) =>
      names.filter((_name, at) => (bits >> at) & 1),
    );
    let most = 0;
    fc.assert(
      fc.property(trees, (tree) => {
        const meets = subsets.filter((set) => holdsWith(tree, new Set(set)));
        const minimal = meets.filter(
          (set) =>
            !meets.some((other) => other.length < set.length && other.every((name) => set.includes(name))),
        );
        const expected = minimal.sort((x, y) => (x.join() < y.join() ? -1 : 1));
        expect(clauses(tree)).toEqual({ clauses: expected, complete: true });
        most = Math.max(most, expected.length);
      }),
      trials(60_000, 21),
    );
    seen(most, 5);
  });

  test('drops what another alternative makes needless, and knows what cannot be met', () => {
    expect(clauses(all(prior('a'), any(prior('a'), prior('b')))).clauses).toEqual([['a']]);
    expect(clauses(all(prior('a'), holds('card'))).clauses).toEqual([['a']]);
    expect(clauses(any()).clauses).toEqual([]);
    expect(clauses(all()).clauses).toEqual([[]]);
    expect(clauses(some(3, prior('a'), prior('b'))).clauses).toEqual([]);
  });

  test('says when there are more than it lists', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => prior(`s${at}`));
    const half = clausesOf(some(2, ...many(12)), atoms, 256);
    expect([half.clauses.length, half.complete]).toEqual([66, true]);
    expect([
      clausesOf(any(...many(256)), atoms, 256).clauses.length,
      clausesOf(any(...many(256)), atoms, 256).complete,
    ]).toEqual([256, true]);
    const more = clausesOf(some(6, ...many(12)), atoms, 256);
    expect([more.clauses.length, more.complete]).toEqual([256, false]);
    const listed = Array.from({ length: 30 }, (_, at) => `s${at}`);
    const weighed = clausesOf(credits(10, ...listed), { ...atoms, worth: () => 1000 }, 256);
    expect([weighed.clauses.length, weighed.complete]).toEqual([256, false]);
  });
});
