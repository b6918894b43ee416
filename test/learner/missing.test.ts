import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingFrom } from '../../src/learner/missing.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import { trials } from '../depth.js';
import { requirements } from '../graph/arbitrary-system.js';
import { all, any, credits, prior, some } from '../graph/small-system.js';

const worth = (id: string) => Number(id) / 8;
const nameOf = (leaf: RequirementLeaf) => JSON.stringify(leaf.kind === 'step' ? ['step', leaf.step] : leaf);

/** Whether a tree holds if exactly the leaves with these names do. */
function isMet(tree: Requirement, names: ReadonlySet<string>): boolean {
  if (tree.kind === 'credits') {
    const taken = [...new Set(tree.of)].filter((id) => names.has(nameOf({ kind: 'step', step: id })));
    return taken.map(worth).reduce((a, b) => a + b, 0) >= tree.least;
  }
  if (tree.kind !== 'all' && tree.kind !== 'any' && tree.kind !== 'some') return names.has(nameOf(tree));
  const met = tree.of.filter((part) => isMet(part, names)).length;
  return met >= (tree.kind === 'all' ? tree.of.length : tree.kind === 'any' ? 1 : tree.least);
}

function leafNames(tree: Requirement): string[] {
  if (tree.kind === 'credits') return tree.of.map((id) => nameOf({ kind: 'step', step: id }));
  return tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
    ? tree.of.flatMap(leafNames)
    : [nameOf(tree)];
}

/** Whether every group asks for something and none holds a single part. */
function isTight(tree: Requirement): boolean {
  if (tree.kind !== 'all' && tree.kind !== 'any' && tree.kind !== 'some') return true;
  if (tree.kind === 'all' && tree.of.length < 2) return false;
  if (tree.kind === 'some' && tree.least < 2) return false;
  return tree.of.every(isTight);
}

const missing = (tree: Requirement, names: ReadonlySet<string>) =>
  missingFrom(tree, { meets: (leaf) => names.has(nameOf(leaf)), creditsOf: worth });

const trees = requirements.filter((tree) => leafNames(tree).length <= 9);
const picks = fc.tuple(fc.nat({ max: 511 }), fc.nat({ max: 511 }));
const chosen = (names: readonly string[], mask: number) => names.filter((_, bit) => (mask >> bit) % 2 === 1);

describe('missingFrom', () => {
  test('is undefined exactly when the requirement is met', () => {
    fc.assert(
      fc.property(trees, picks, (tree, [mask]) => {
        const names = new Set(chosen(leafNames(tree), mask));
        expect(missing(tree, names) === undefined).toBe(isMet(tree, names));
      }),
      trials(160_000, 45),
    );
  });

  test('with more, what is missing is met exactly when the requirement is', () => {
    fc.assert(
      fc.property(trees, picks, (tree, [mask, more]) => {
        const has = new Set(chosen(leafNames(tree), mask));
        const left = missing(tree, has);
        if (left === undefined) return;
        const then = new Set([...has, ...chosen(leafNames(tree), more)]);
        expect(isMet(left, then)).toBe(isMet(tree, then));
      }),
      trials(160_000, 46),
    );
  });

  test('asks for nothing that is met, and says it in few words', () => {
    fc.assert(
      fc.property(trees, picks, (tree, [mask]) => {
        const has = new Set(chosen(leafNames(tree), mask));
        const left = missing(tree, has);
        if (left === undefined) return;
        for (const name of leafNames(left)) expect(has).not.toContain(name);
        expect(leafNames(left).length).toBeLessThanOrEqual(leafNames(tree).length);
        // What can be met at all needs no more groups than it must have.
        if (isMet(tree, new Set(leafNames(tree)))) expect(isTight(left)).toBe(true);
      }),
      trials(100_000, 47),
    );
  });

  test('a leaf that nobody can tell counts as missing', () => {
    const tree = all(prior('1'), prior('2'));
    const left = missingFrom(tree, {
      meets: (leaf) => (leaf.kind === 'step' && leaf.step === '1' ? true : undefined),
      creditsOf: worth,
    });
    expect(left).toEqual(prior('2'));
  });

  test('keeps the order of what is left, and a part that is listed twice', () => {
    expect(missing(all(prior('3'), prior('1'), prior('2')), new Set())).toEqual(
      all(prior('3'), prior('1'), prior('2')),
    );
    expect(missing(some(2, prior('1'), prior('1')), new Set())).toEqual(all(prior('1'), prior('1')));
  });

  test('credits: the steps that are left and the sum that is short', () => {
    const has = new Set([nameOf(prior('8'))]);
    expect(missing(credits(3, '8', '16', '16', '4'), has)).toEqual(credits(2, '16', '4'));
    expect(missing(credits(1, '8', '16'), has)).toBeUndefined();
  });

  test('does not change the requirement', () => {
    const tree = all(any(prior('1'), prior('2')), some(1, prior('3')));
    const copy = structuredClone(tree);
    missing(tree, new Set([nameOf(prior('1'))]));
    expect(tree).toEqual(copy);
  });
});
