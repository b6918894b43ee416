/** The simplest tree asks the same as the one that was written, and its words say the same again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRequirement, leastOf, leavesOf } from '../../../src/model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import { normalForm } from '../../../src/view/map/normal-form.js';
import { seen, trials } from '../../depth.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const leaf: fc.Arbitrary<RequirementLeaf> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names).map((step) => ({ kind: 'step' as const, step })) },
  fc.record({
    kind: fc.constant('step' as const),
    step: fc.constantFrom(...names),
    minGrade: fc.constantFrom(2, 3.5),
  }),
  fc.record({
    kind: fc.constant('step' as const),
    step: fc.constantFrom(...names),
    timing: fc.constantFrom('concurrent' as const, 'same-term' as const, 'before' as const),
  }),
  fc.record({ kind: fc.constant('experience' as const), years: fc.constantFrom(1, 2) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('a portfolio', 'an interview') }),
  fc.record({
    kind: fc.constant('credits' as const),
    least: fc.constantFrom(1, 4, 6),
    of: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
  }),
);

const { tree } = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'max', withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { maxLength: 4, size: 'max' }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(tie('tree'), { minLength: 1, maxLength: 5, size: 'max' }),
          fc.integer({ min: 0, max: 4 }),
        )
        .map(([of, least]) => ({ kind: 'some' as const, least, of })),
    },
  ),
}));

/** Whether a tree is met where some of its parts are: each by its own text. */
const keyOf = (part: RequirementLeaf) =>
  JSON.stringify(part.kind === 'step' ? [part.step, part.minGrade ?? 0, part.timing ?? 'before'] : part);
const met = (requirement: Requirement, holds: (key: string) => boolean): boolean =>
  foldRequirement<boolean>(
    requirement,
    (part) => (part.kind === 'credits' && part.least <= 0) || holds(keyOf(part)),
    (group, parts) => parts.filter(Boolean).length >= leastOf(group),
  );

test('the simplest tree is met exactly when the tree is', () => {
  const shapes: Record<string, number> = {};
  fc.assert(
    fc.property(tree, fc.infiniteStream(fc.boolean()), (requirement, coins) => {
      const found = normalForm(requirement);
      shapes[found.kind] = (shapes[found.kind] ?? 0) + 1;
      const keys = [...new Set(leavesOf(requirement).map(keyOf))];
      for (let round = 0; round < 8; round++) {
        const held = new Set(keys.filter(() => coins.next().value));
        expect(met(found, (key) => held.has(key))).toBe(met(requirement, (key) => held.has(key)));
      }
    }),
    trials(20_000),
  );
  for (const kind of ['all', 'any', 'some', 'step']) seen(shapes[kind], 20, kind);
});

test('the simplest tree has no group of one part, and no group in a group of its kind', () => {
  fc.assert(
    fc.property(tree, (requirement) => {
      const groups: string[] = [];
      foldRequirement<Requirement>(
        normalForm(requirement),
        (part) => part,
        (group, parts) => {
          if (parts.length === 1) groups.push(`${group.kind} of one`);
          if (group.kind === 'some' && (group.least < 2 || group.least >= parts.length)) groups.push('some');
          if (group.kind !== 'some' && parts.some(({ kind }) => kind === group.kind))
            groups.push(`${group.kind} twice`);
          return group;
        },
      );
      expect(groups).toEqual([]);
    }),
    trials(5000),
  );
});

/** Reads the words of a need again: what an adviser understands. Numbers are places in `names`, from 1. */
function understood(words: string, numberOf: ReadonlyMap<number, string>): Requirement {
  const text = words.replace(/^Needs /, '');
  const group = /^(?:all of|any (\d+) of) (these: (.*)|steps? (.*))$/s.exec(text);
  if (group) {
    const of =
      group[3] === undefined
        ? steps(group[4] ?? '', numberOf)
        : parts(group[3]).map((part) => understood(part, numberOf));
    return group[1] === undefined ? { kind: 'all', of } : { kind: 'some', least: Number(group[1]), of };
  }
  const credits = /^(\d+) credits? from steps? (.*)$/.exec(text);
  if (credits)
    return {
      kind: 'credits',
      least: Number(credits[1]),
      of: steps(credits[2] ?? '', numberOf).map((each) => (each.kind === 'step' ? each.step : '')),
    };
  const years = /^(\d+) years? of experience$/.exec(text);
  if (years) return { kind: 'experience', years: Number(years[1]) };
  const step =
    /^step (\d+)(?: with grade ([\d.]+) or better)?(?: \((before or at the same time|in the same term)\))?$/.exec(
      text,
    );
  if (step)
    return {
      kind: 'step',
      step: numberOf.get(Number(step[1])) ?? '?',
      ...(step[2] !== undefined && { minGrade: Number(step[2]) }),
      ...(step[3] !== undefined && {
        timing: step[3] === 'in the same term' ? ('same-term' as const) : ('concurrent' as const),
      }),
    };
  const decision = /^a decision: (.*)$/.exec(text);
  if (decision) return { kind: 'text', text: decision[1] ?? '' };
  throw new Error(`Not understood: ${words}`);
}

/** Parts between semicolons, those in brackets whole. */
function parts(text: string): string[] {
  const found: string[] = [];
  let [depth, part] = [0, ''];
  for (const mark of text) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (mark === ';' && depth === 0) {
      found.push(part);
      part = '';
    } else part += mark;
  }
  return [...found, part]
    .map((each) => each.trim())
    .map((each) => (/^\(.*\)$/s.test(each) ? each.slice(1, -1) : each));
}

function steps(text: string, numberOf: ReadonlyMap<number, string>): Requirement[] {
  return text.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => ({
      kind: 'step' as const,
      step: numberOf.get(from + at) ?? '?',
    }));
  });
}

describe('what a card says it needs', () => {
  test('folds back to the requirement', () => {
    let [grouped, graded] = [0, 0];
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.boolean()), (requires, coins) => {
        const system: PathwaySystem = {
          format: 'career-pathways/1',
          id: 's',
          title: 'S',
          steps: [
            ...names.map((id) => ({ id, title: `Step of ${id}`, kind: 'course' as const, credits: 3 })),
            { id: 'goal', title: 'Goal', kind: 'course', requires },
          ],
          pathways: [{ id: 'p', title: 'P', steps: [...names, 'goal'] }],
        };
        const { cards } = mapModel(system, 'p');
        const numberOf = new Map(
          cards.flatMap((card) => card.steps.map(({ number, step }) => [number, step] as const)),
        );
        const goal = cards.find((card) => card.steps[0]?.step === 'goal');
        const needs = goal?.needs ?? [];
        const said: Requirement =
          needs[0] === 'What it needs cannot be met'
            ? { kind: 'any', of: [] }
            : { kind: 'all', of: needs.map((each) => understood(each, numberOf)) };
        if (needs.some((each) => each.includes('('))) grouped++;
        if (needs.some((each) => each.includes('grade'))) graded++;
        // What it says is in its sentence too.
        for (const each of needs) expect(goal?.sentence).toContain(each);
        const credits = (part: RequirementLeaf) =>
          part.kind === 'credits' ? JSON.stringify({ ...part, of: [...part.of].sort() }) : keyOf(part);
        const holdsAll = (part: Requirement, held: ReadonlySet<string>): boolean =>
          foldRequirement<boolean>(
            part,
            (each) => held.has(credits(each)),
            (group, all) => all.filter(Boolean).length >= leastOf(group),
          );
        const keys = [...new Set(leavesOf(requires).map(credits))];
        for (let round = 0; round < 6; round++) {
          const held = new Set(keys.filter(() => coins.next().value));
          expect(holdsAll(said, held), needs.join(' | ')).toBe(holdsAll(requires, held));
        }
      }),
      trials(4000),
    );
    seen(grouped, 20, 'groups in groups');
    seen(graded, 10, 'grades');
  });
});
