/** Random systems full of alternatives: the pathway `p` has steps `s0`, `s1` …, most of which need some of the others. */
import * as fc from 'fast-check';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { all, any, pathwayOf, some, step } from './small-system.js';

/** A step to require: one before it, or now and then any other, also at the same time. */
const leg = (at: number, count: number): fc.Arbitrary<Requirement> =>
  fc
    .tuple(
      fc.nat({ max: count - 1 }),
      fc.nat({ max: 9 }),
      fc.constantFrom('concurrent', 'same-term', 'before'),
    )
    .map(([to, chance, timing]): Requirement => {
      const id = `s${chance === 0 || at === 0 ? to : to % at}`;
      return chance < 3
        ? { kind: 'step', step: id, timing: timing as 'concurrent' }
        : { kind: 'step', step: id };
    });

const tree = (at: number, count: number): fc.Arbitrary<Requirement> => {
  const legs = fc.array(leg(at, count), { minLength: 2, maxLength: 4 });
  return fc.oneof(
    { arbitrary: legs.map((of) => any(...of)), weight: 3 },
    { arbitrary: legs.map((of) => some(2, ...of)), weight: 2 },
    { arbitrary: fc.tuple(legs, legs).map(([one, other]) => all(any(...one), any(...other))), weight: 2 },
    { arbitrary: legs.map((of) => all(...of)), weight: 1 },
    { arbitrary: leg(at, count), weight: 1 },
  );
};

const treesOf = (count: number) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.option(tree(at, count), { nil: undefined, freq: at < 3 ? 2 : 9 }),
    ),
  );

/** Systems with many ways to `s8`. */
export const choices: fc.Arbitrary<PathwaySystem> = treesOf(9).map((trees) =>
  pathwayOf(trees.map((requires, at) => step(`s${at}`, requires))),
);

/** Systems of seven steps that award four credentials, which many requirements ask for instead of steps. */
export const credentialChoices: fc.Arbitrary<PathwaySystem> = fc
  .tuple(treesOf(7), fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }), fc.nat({ max: 127 }))
  .map(([trees, numbers, mask]) => {
    const asked = (tree: Requirement): Requirement => {
      if (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some')
        return { ...tree, of: tree.of.map(asked) };
      if (tree.kind !== 'step' || tree.timing) return tree;
      const at = Number(tree.step.slice(1));
      return (mask >> at) % 2 === 1 ? { kind: 'credential', credential: `c${numbers[at]}` } : tree;
    };
    return pathwayOf(
      trees.map((requires, at) =>
        step(`s${at}`, requires && asked(requires), { awards: [`c${numbers[at]}`] }),
      ),
    );
  });
