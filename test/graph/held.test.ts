import { describe, expect, test } from 'vitest';
import { heldBy, holdings } from '../../src/graph/held.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import type { Learner } from '../../src/model/learner.js';
import type { RequirementLeaf } from '../../src/model/requirement.js';
import * as write from './small-system.js';

const { all, prior, graded, pathwayOf, step } = write;

const rich = step('rich', undefined, {
  awards: ['aide'],
  competencies: ['reading'],
  raises: [{ scheme: 'grade', level: 9 }],
});
const graph = pathwayGraph(pathwayOf([rich, step('plain')]), 'p');
const holds = (learner: Learner, leaf: RequirementLeaf) => holdings(graph, learner)(leaf);
const years = (amount: number, occupation?: string): RequirementLeaf => ({
  kind: 'experience',
  years: amount,
  ...(occupation ? { occupation } : {}),
});

describe('holdings', () => {
  test('what is not listed is not held; words are for a person to decide', () => {
    const leaves = [prior('plain'), write.holds('aide'), write.grade(1), years(0.5), graded('plain', 0)];
    expect(leaves.map((leaf) => holds({}, leaf))).toEqual([false, false, false, false, false]);
    expect(holds({}, { kind: 'competency', competency: 'reading' })).toBe(false);
    expect(holds({}, { kind: 'population', population: 'veterans' })).toBe(false);
    expect(holds({}, write.words('An interview'))).toBeUndefined();
  });

  test('what is listed is held', () => {
    const learner: Learner = {
      steps: [{ step: 'plain' }, { step: 'elsewhere' }],
      credentials: ['aide'],
      competencies: ['reading'],
      levels: [{ scheme: 'grade', level: 3 }],
      populations: ['veterans'],
    };
    const leaves = [prior('plain'), prior('elsewhere'), write.holds('aide'), write.grade(3), write.grade(2)];
    expect(leaves.map((leaf) => holds(learner, leaf))).toEqual([true, true, true, true, true]);
    expect(holds(learner, write.grade(4))).toBe(false);
    expect(holds(learner, { kind: 'level', scheme: 'nrs', level: 1 })).toBe(false);
    expect(holds(learner, { kind: 'competency', competency: 'reading' })).toBe(true);
    expect(holds(learner, { kind: 'population', population: 'veterans' })).toBe(true);
    expect(holds(learner, { kind: 'population', population: 'adults' })).toBe(false);
  });

  test('a step that was taken brings what it awards, teaches and raises', () => {
    const learner: Learner = { steps: [{ step: 'rich' }] };
    expect(holds(learner, write.holds('aide'))).toBe(true);
    expect(holds(learner, { kind: 'competency', competency: 'reading' })).toBe(true);
    expect(holds(learner, write.grade(9))).toBe(true);
    expect(holds(learner, write.grade(10))).toBe(false);
  });

  test('a grade is met, not met, or not known', () => {
    const taken = (grade?: number): Learner => ({
      steps: [{ step: 'plain', ...(grade === undefined ? {} : { grade }) }],
    });
    expect(holds(taken(2), graded('plain', 2))).toBe(true);
    expect(holds(taken(1.99), graded('plain', 2))).toBe(false);
    expect(holds(taken(), graded('plain', 2))).toBeUndefined();
    expect(holds(taken(0), graded('plain', 0))).toBe(true);
  });

  test('years of work add up, in one occupation or in all', () => {
    const learner: Learner = {
      experience: [{ years: 1, occupation: 'aide' }, { years: 2 }, { years: 1, occupation: 'nurse' }],
    };
    expect(holds(learner, years(4))).toBe(true);
    expect(holds(learner, years(4.5))).toBe(false);
    expect(holds(learner, years(1, 'aide'))).toBe(true);
    expect(holds(learner, years(2, 'aide'))).toBe(false);
    expect(holds({}, years(0))).toBe(true);
  });

  test('decimal years add up exactly', () => {
    const parts: Learner = { experience: [{ years: 0.7 }, { years: 0.1 }] };
    expect(holds(parts, years(0.8))).toBe(true);
  });

  test('a better grade counts, whichever try it was', () => {
    const tries: Learner = {
      steps: [
        { step: 'plain', grade: 3 },
        { step: 'plain', grade: 1 },
      ],
    };
    expect(holds(tries, graded('plain', 2))).toBe(true);
    expect(holds({ steps: [...(tries.steps ?? [])].reverse() }, graded('plain', 2))).toBe(true);
  });
});

describe('heldBy', () => {
  test('numbers what is sure and what is open, and nothing of other pathways', () => {
    const goal = step(
      'goal',
      all(write.holds('x'), write.words('An interview'), graded('a', 2), write.holds('y')),
    );
    const compiled = pathwayGraph(pathwayOf([step('a'), goal]), 'p');
    const learner: Learner = {
      credentials: ['x', 'unheard of'],
      steps: [{ step: 'a' }, { step: 'elsewhere' }],
    };
    const nodeOf = (kind: string, id?: string) =>
      compiled.leafNodes[
        compiled.leaves.findIndex((leaf) => leaf.kind === kind && (!id || Object.values(leaf).includes(id)))
      ];
    const { sure, open } = heldBy(compiled, learner);
    expect([...sure].sort()).toEqual([compiled.indexOf.get('a'), nodeOf('credential', 'x')].sort());
    expect([...open].sort()).toEqual([nodeOf('text'), nodeOf('step', 'a')].sort());
  });
});
