/** Parts that what another needs could meet: none that it does meet is left out. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldMeet } from '../../../src/graph/needs/could-meet.js';
import { partNumbers } from '../../../src/graph/needs/part-numbers.js';
import { foldRequirement, leastOf } from '../../../src/model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import { runs, seen, trials } from '../../depth.js';
import { any, prior } from '../small-system.js';

const tree: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement; leaf: RequirementLeaf }>((tie) => ({
  leaf: fc.nat({ max: 6 }).map((n) => prior(String(n))),
  tree: fc.oneof(
    { withCrossShrink: true, maxDepth: 2 },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('some' as const),
      least: fc.nat({ max: 3 }),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
})).tree;

/** A leaf about step `n` is met by the nodes `n` and `n + 1`; one about step 6 always. */
function nodesOf(leaf: RequirementLeaf): readonly number[] | undefined {
  const n = Number(leaf.kind === 'step' ? leaf.step : 0);
  return n === 6 ? undefined : [n, n + 1];
}

test('every part that is met is among those that could be', () => {
  let met = 0;
  let spared = 0;
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(fc.nat({ max: 7 })),
      (of, nodes) => {
        const numberOf = partNumbers(any(...of));
        const could = couldMeet(of, { nodesOf, numberOf });
        for (const part of of) {
          const number = numberOf.get(part);
          const isMet = (other: Requirement) =>
            foldRequirement<boolean>(
              other,
              (leaf) =>
                numberOf.get(leaf) === number ||
                (nodesOf(leaf)?.some((node) => nodes.includes(node)) ?? true),
              (group, parts) =>
                numberOf.get(group) === number || parts.filter(Boolean).length >= leastOf(group),
            );
          const places = could(part, nodes);
          const expected = [...of.keys()].filter((place) => isMet(of[place]!));
          met += expected.length;
          spared += of.length - places.length;
          expect(places).toEqual(expect.arrayContaining(expected));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      },
    ),
    trials(20_000),
  );
  seen(met, runs(20_000));
  seen(spared, runs(20_000));
});
