/** What anyone who meets a requirement holds, against taking each thing away and looking whether it can still be met. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringing } from '../../../src/definitions/wioa/brought.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import { surelyNeeded } from '../../../src/model/surely-needed.js';
import { trials } from '../../depth.js';

function leavesOf(tree: Requirement): RequirementLeaf[] {
  return 'of' in tree && tree.kind !== 'credits' ? tree.of.flatMap(leavesOf) : [tree as RequirementLeaf];
}

function isMet(tree: Requirement, holds: (leaf: RequirementLeaf) => boolean): boolean {
  if (tree.kind === 'all') return tree.of.every((part) => isMet(part, holds));
  if (tree.kind === 'any') return tree.of.some((part) => isMet(part, holds));
  if (tree.kind === 'some') return tree.of.filter((part) => isMet(part, holds)).length >= tree.least;
  return holds(tree);
}

const { tree } = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    fc.constantFrom('a', 'b', 'c').map((credential) => ({ kind: 'credential' as const, credential })),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('some' as const),
      least: fc.nat(3),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
}));

describe('surelyNeeded', () => {
  test('is just what cannot be taken away', () => {
    fc.assert(
      // Every leaf a thing of its own.
      fc.property(
        tree.map((its) => structuredClone(its)),
        fc.nat(7),
        (its, bits) => {
          const leaves = leavesOf(its);
          const lacked = new Set(leaves.filter((_, index) => (bits >> (index % 3)) % 2 === 1));
          const found = surelyNeeded(its, (leaf) => (lacked.has(leaf) ? undefined : [leaf]));
          if (!isMet(its, (leaf) => !lacked.has(leaf))) expect(found).toBeUndefined();
          else {
            const needed = leaves.filter(
              (leaf) => !lacked.has(leaf) && !isMet(its, (other) => other !== leaf && !lacked.has(other)),
            );
            expect(found).toEqual(new Set(needed));
            expect(found?.size).toBe(needed.length);
          }
        },
      ),
      trials(100_000, 20_150_701),
    );
  });

  test('nothing is needed where nothing is required', () => {
    expect(surelyNeeded({ kind: 'all', of: [] }, (leaf) => [leaf])).toEqual(new Set());
    const tree = { kind: 'some', least: 0, of: [{ kind: 'text', text: 'Interview' }] } as const;
    expect(surelyNeeded(tree, (leaf) => [leaf])).toEqual(new Set());
  });

  test('nobody can meet any of nothing', () => {
    expect(surelyNeeded({ kind: 'any', of: [] }, (leaf) => [leaf])).toBeUndefined();
    expect(bringing({ kind: 'some', least: 1, of: [] })).toBeUndefined();
  });
});

test('what a person brings is listed under what it is: for sure, and perhaps', () => {
  const brought = bringing({
    kind: 'all',
    of: [
      { kind: 'credential', credential: 'ged' },
      { kind: 'competency', competency: 'typing' },
      { kind: 'population', population: 'veterans' },
      { kind: 'level', scheme: 'grade', level: 9 },
      { kind: 'experience', years: 2, occupation: 'aide' },
      { kind: 'step', step: 'abe', minGrade: 3 },
      { kind: 'step', step: 'esl' },
      { kind: 'text', text: 'Interview' },
      { kind: 'credits', least: 6, of: ['abe'] },
      {
        kind: 'any',
        of: [
          { kind: 'credential', credential: 'aas' },
          { kind: 'credential', credential: 'ba' },
        ],
      },
    ],
  });
  const sure = {
    credentials: ['ged'],
    competencies: ['typing'],
    populations: ['veterans'],
    levels: [{ scheme: 'grade', level: 9 }],
    experience: [{ years: 2, occupation: 'aide' }],
    steps: [{ step: 'abe', grade: 3 }, { step: 'esl' }],
  };
  expect(brought).toMatchObject({ sure, perhaps: { ...sure, credentials: ['ged', 'aas', 'ba'] } });
});

test('a person who lacks what one way asks for takes another, and brings nothing of the first', () => {
  const diploma = { kind: 'credential', credential: 'diploma' } as const;
  const work = { kind: 'experience', years: 2, occupation: 'aide' } as const;
  const lacks = (leaf: RequirementLeaf) => leaf.kind === 'credential';
  const either = bringing({ kind: 'any', of: [diploma, work] }, lacks);
  for (const brought of [either?.sure, either?.perhaps])
    expect(brought).toMatchObject({ credentials: [], experience: [{ years: 2, occupation: 'aide' }] });
  expect(bringing({ kind: 'all', of: [diploma, work] }, lacks)).toBeUndefined();
  expect(bringing({ kind: 'any', of: [diploma, work] })).toMatchObject({
    sure: { credentials: [], experience: [] },
    perhaps: { credentials: ['diploma'], experience: [work].map(({ kind: _, ...rest }) => rest) },
  });
});
