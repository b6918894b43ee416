import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingSets } from '../../src/learner/missing-sets.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import { seen, size, trials } from '../depth.js';
import { requirements } from '../graph/arbitrary-system.js';
import { leavesOf } from '../graph/oracle.js';
import {
  all,
  any,
  beside,
  credits,
  grade,
  graded,
  holds,
  prior,
  sameTerm,
  some,
  words,
} from '../graph/small-system.js';

const setsOf = (tree: Requirement) => {
  const { sets, complete } = missingSets(tree, { count: 1000 });
  expect(complete).toBe(true);
  return sets;
};
test('a requirement with a group inside that lists nothing is none', () => {
  const broken = { kind: 'all', of: [{ kind: 'any' }] } as unknown as Requirement;
  expect(() => missingSets(broken)).toThrow(
    expect.objectContaining({ code: 'bad-argument', argument: 'requirement.of' }),
  );
});

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(prior) as [
  RequirementLeaf,
  RequirementLeaf,
  RequirementLeaf,
  RequirementLeaf,
];

/** A text that is the same for leaves that ask the same. */
function same(leaf: RequirementLeaf): string {
  if (leaf.kind === 'step' && leaf.minGrade !== undefined) return `${leaf.step} graded ${leaf.minGrade}`;
  if (leaf.kind === 'step') return `${leaf.step} taken ${leaf.timing ?? 'before'}`;
  if (leaf.kind === 'credits') return `${leaf.least} of ${[...new Set(leaf.of)].sort().join()}`;
  return Object.keys(leaf)
    .sort()
    .map((key) => `${key}=${leaf[key as keyof RequirementLeaf]}`)
    .join();
}

/** Whether a leaf is met by what is granted. */
function met(leaf: RequirementLeaf, granted: readonly RequirementLeaf[]): boolean {
  if (leaf.kind === 'credits' && leaf.least <= 0) return true;
  return granted.some((has) => {
    if (same(has) === same(leaf)) return true;
    if (has.kind !== leaf.kind) return false;
    if (has.kind === 'level' && leaf.kind === 'level')
      return has.scheme === leaf.scheme && has.level > leaf.level;
    if (has.kind === 'experience' && leaf.kind === 'experience')
      return has.years >= leaf.years && (leaf.occupation === undefined || leaf.occupation === has.occupation);
    if (has.kind === 'credits' && leaf.kind === 'credits')
      return has.least >= leaf.least && has.of.every((step) => leaf.of.includes(step));
    if (has.kind !== 'step' || leaf.kind !== 'step' || has.step !== leaf.step) return false;
    const over = has.minGrade !== undefined || has.timing === undefined || has.timing === 'before';
    if (leaf.minGrade !== undefined) return (has.minGrade ?? -1) >= leaf.minGrade;
    return over || leaf.timing === 'concurrent';
  });
}

function holdsWith(tree: Requirement, granted: readonly RequirementLeaf[]): boolean {
  if (tree.kind !== 'all' && tree.kind !== 'any' && tree.kind !== 'some') return met(tree, granted);
  const count = tree.of.filter((part) => holdsWith(part, granted)).length;
  return count >= (tree.kind === 'all' ? tree.of.length : tree.kind === 'any' ? 1 : tree.least);
}

/** Leaves of a tree, each once. */
function distinct(tree: Requirement): RequirementLeaf[] {
  const leaves = leavesOf(tree);
  return leaves.filter((leaf, index) => leaves.findIndex((other) => same(other) === same(leaf)) === index);
}

/** Every set of leaves of which no part is enough, by trying all of them: fewest first, then as listed. */
function byTrial(tree: Requirement): RequirementLeaf[][] {
  const leaves = distinct(tree);
  const enough = new Set<number>();
  for (let mask = 0; mask < 2 ** leaves.length; mask++)
    if (
      holdsWith(
        tree,
        leaves.filter((_, bit) => (mask >> bit) & 1),
      )
    )
      enough.add(mask);
  const bits = (mask: number) => leaves.flatMap((_, bit) => ((mask >> bit) & 1 ? bit : []));
  const minimal = [...enough].filter((mask) => bits(mask).every((bit) => !enough.has(mask - 2 ** bit)));
  // The lists below compare like words of a dictionary: two digits for each place.
  const word = (mask: number) =>
    bits(mask)
      .map((bit) => String(bit).padStart(2, '0'))
      .join();
  minimal.sort((x, y) => bits(x).length - bits(y).length || (word(x) < word(y) ? -1 : 1));
  return minimal.map((mask) => bits(mask).map((bit) => leaves[bit]!));
}

/** Trees of several parts, so that there are many sets. */
const trees = fc.oneof(
  requirements,
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(requirements, { minLength: 2, maxLength: 4 }))
    .map(([least, of]): Requirement => ({ kind: 'some', least, of })),
);

describe('missingSets, against trying every set', () => {
  test('finds exactly the minimal ones, in order', () => {
    let [compared, many] = [0, 0];
    fc.assert(
      fc.property(trees, (tree) => {
        if (distinct(tree).length > 9) return;
        const { sets, complete } = missingSets(tree, { count: 1000 });
        expect(complete).toBe(true);
        expect(sets).toEqual(byTrial(tree));
        compared++;
        if (sets.length > 2) many++;
      }),
      trials(100_000, 60),
    );
    seen(compared, 4000);
    seen(many, 300);
  });

  test('with a count, says whether that is all; what is listed is enough, minimal, and no more than the count', () => {
    let cut = 0;
    fc.assert(
      fc.property(trees, fc.integer({ min: 1, max: 3 }), (tree, count) => {
        if (distinct(tree).length > 9) return;
        const { sets, complete } = missingSets(tree, { count });
        const expected = byTrial(tree);
        expect(sets.length).toBeLessThanOrEqual(count);
        if (!complete) {
          cut++;
          for (const set of sets) expect(expected).toContainEqual(set);
          expect(new Set(sets.map((set) => set.map(same).join('|'))).size).toBe(sets.length);
        } else expect(sets).toEqual(expected);
      }),
      trials(80_000, 61),
    );
    seen(cut, 300);
  });
});

describe('missingSets', () => {
  test.each<[string, Requirement, readonly (readonly RequirementLeaf[])[]]>([
    ['one leaf', a, [[a]]],
    ['all of two', all(a, b), [[a, b]]],
    ['any of two', any(b, a), [[b], [a]]],
    [
      'two of three',
      some(2, a, b, c),
      [
        [a, b],
        [a, c],
        [b, c],
      ],
    ],
    ['fewer leaves first', any(all(a, b), c), [[c], [a, b]]],
    ['what another alternative makes needless', any(a, all(a, b)), [[a]]],
    ['a leaf that both parts share', all(any(a, b), any(a, c)), [[a], [b, c]]],
    [
      'some of some',
      some(2, all(a, b), any(c, d), a),
      [
        [a, b],
        [a, c],
        [a, d],
      ],
    ],
    ['nothing needed', all(), [[]]],
    ['nothing would do', any(), []],
    ['more than there is', some(3, a, b), []],
    ['the same twice', some(2, a, a), [[a]]],
    ['a higher level brings the lower', all(grade(8), grade(9)), [[grade(9)]]],
    ['either level will do', any(grade(9), grade(8)), [[grade(9)], [grade(8)]]],
    ['a grade brings the step', all(prior('a'), graded('a', 2)), [[graded('a', 2)]]],
    ['before serves at the same time', all(prior('a'), beside('a'), sameTerm('a')), [[prior('a')]]],
    ['the same term serves at the same time, not before', all(sameTerm('a'), beside('a')), [[sameTerm('a')]]],
    ['credits are one leaf', all(credits(3, 'a', 'b'), holds('x')), [[credits(3, 'a', 'b'), holds('x')]]],
    ['no credits are none', all(credits(0, 'a'), words('Yes')), [[words('Yes')]]],
  ])('%s', (_, tree, expected) => {
    expect(setsOf(tree)).toEqual(expected);
  });

  test('exponentially many are cut off: thirty doors with two keys each', () => {
    const doors = Array.from({ length: 30 }, (_, n) => any(prior(`${n} l`), prior(`${n} r`)));
    const { sets, complete } = missingSets(all(...doors), { count: 20 });
    expect(complete).toBe(false);
    expect(sets).toHaveLength(20);
    for (const set of sets) expect(set).toHaveLength(30);
  });

  test('a very wide choice, a very long sum and a very deep tree', () => {
    const many = Array.from({ length: size(20_000) }, (_, n) => prior(String(n)));
    expect(missingSets(any(...many), { count: 50 })).toMatchObject({ complete: false, sets: { length: 50 } });
    expect(missingSets(any(...many)).sets).toHaveLength(100);
    const long = size(3000);
    expect(setsOf(all(...many.slice(0, long)))[0]).toHaveLength(long);
    const depth = size(50_000);
    let deep: Requirement = a;
    for (let level = 0; level < depth; level++) deep = level % 2 ? all(deep) : any(deep, any());
    expect(setsOf(deep)).toEqual([[a]]);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, '2', null])('a count of %s is a mistake', (count) => {
    expect(() => missingSets(any(a, b), { count: count as number })).toThrow(
      expect.objectContaining({ name: 'PathwayError', code: 'bad-count', argument: 'options.count' }),
    );
  });

  test.each([undefined, null, [], {}, { kind: 'none' }, { kind: 'all' }, 'a'])(
    '%j is no requirement',
    (given) => {
      expect(() => missingSets(given as unknown as Requirement)).toThrow(
        expect.objectContaining({ name: 'PathwayError', code: 'bad-argument' }),
      );
    },
  );
});
