/** What is not on record is unclear, never a no: credits, their units, another diploma. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { earliestCompletion } from '../../src/learner/earliest-completion.js';
import { entriesFor } from '../../src/learner/entries-for.js';
import { exitsFor } from '../../src/learner/exits-for.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { planFor } from '../../src/learner/plan-for.js';
import { progressOf, withMore } from '../../src/learner/progress.js';
import type { Learner } from '../../src/model/learner.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { es } from '../../src/texts/es/index.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { requirementText } from '../../src/view/requirement-text.js';
import { credits, entry, holds, pathwayOf, step } from '../graph/small-system.js';

const asOf = '2026-11-01';
const to = { kind: 'step', step: 'b' } as const;
const has = (...ids: string[]): Learner => ({ steps: ids.map((id) => ({ step: id })) });

/** Step `b` asks for credits of `a` and `c`. */
const counting = (a: Partial<Step>, c: Partial<Step>, least: number, more: Partial<PathwaySystem> = {}) =>
  pathwayOf([step('a', undefined, a), step('c', undefined, c), step('b', credits(least, 'a', 'c'))], more);
const statusIn = (system: PathwaySystem, learner: Learner) =>
  nextSteps(pathwayGraph(system, 'p'), learner).find((row) => row.step === 'b')?.status;
const planIn = (system: PathwaySystem, learner: Learner) =>
  planFor(pathwayGraph(system, 'p'), learner, to, { asOf });

describe('credits that are not on record', () => {
  const system = counting({}, { credits: 2 }, 3);

  test('of a step that was taken leave the question open', () => {
    expect(statusIn(system, has('a', 'c'))).toBe('unclear');
    expect(statusIn(system, has('a'))).toBe('unclear');
    expect(statusIn(system, has('c'))).toBe('blocked');
    expect(statusIn(counting({}, { credits: 3 }, 3), has('a', 'c'))).toBe('ready');
    expect(statusIn(counting({ credits: 0 }, { credits: 2 }, 3), has('a', 'c'))).toBe('blocked');
  });

  test('are a decision of a plan, and what an exit is missing', () => {
    expect(planIn(system, has('a', 'c'))).toMatchObject({
      status: 'found',
      steps: [{ step: 'b' }],
      decisions: [{ requirement: credits(3, 'a', 'c'), steps: ['b'], by: asOf }],
    });
    expect(earliestCompletion(pathwayGraph(system, 'p'), has('a', 'c'), to, { asOf }).status).toBe(
      'no-route',
    );
    const exits = [{ id: 'x', pathway: 'p', after: to, occupations: [] }];
    const graph = pathwayGraph({ ...system, exits }, 'p');
    expect(exitsFor(graph, has('a', 'c'))).toMatchObject([
      { step: 'b', status: 'closed', route: ['b'], missing: [credits(3, 'a', 'c')] },
    ]);
  });

  test('are asked about at a door too, and as a person goes on', () => {
    const door = pathwayOf([...(system.steps ?? [])], { entries: [entry('e', 'b', credits(3, 'a', 'c'))] });
    const stands = (learner: Learner) =>
      entriesFor(pathwayGraph(door, 'p'), learner).find((row) => row.entry === 'e');
    expect(stands(has('a', 'c'))).toMatchObject({ status: 'unclear', missing: credits(3, 'a', 'c') });
    expect(stands(has('c'))).toMatchObject({ status: 'closed' });
    const graph = pathwayGraph(system, 'p');
    expect(withMore(graph, progressOf(graph, has('c')), has('a'))).toMatchObject({
      unclear: ['b'],
      opened: { unclear: ['b'] },
    });
  });

  test('are told in words, in both languages', () => {
    const graph = pathwayGraph(system, 'p');
    const rows = nextSteps(graph, has('a', 'c')).filter((row) => row.step === 'b');
    expect(nextStepsText(graph, rows).replaceAll(/\s+/g, ' ')).toContain(
      'how many credits "Step a" gives is not on record',
    );
    expect(nextStepsText(graph, rows, { texts: es }).replaceAll(/\s+/g, ' ')).toContain(
      'no consta cuántos créditos da "Step a"',
    );
    expect(requirementText(credits(3, 'a', 'c'), { system: counting({}, {}, 3) })).toContain(
      'how many credits "Step a" and "Step c" give is not on record',
    );
  });
});

describe('credits of several units', () => {
  const quarter = { credits: 4.5, creditUnit: 'quarter' } as const;
  const semester = { credits: 1.5, creditUnit: 'semester' } as const;
  const mixed = counting(quarter, semester, 6);

  test('are not added up without a conversion', () => {
    expect(statusIn(mixed, has('a', 'c'))).toBe('unclear');
    expect(statusIn(mixed, has('a'))).toBe('blocked');
    const clock = { credits: 45, creditUnit: 'clock' } as const;
    expect(statusIn(counting(clock, { credits: 1, creditUnit: 'semester' }, 6), has('a'))).toBe('unclear');
    // Of one unit, and of one that is not written, they add up; those of the largest unit are enough by themselves.
    expect(statusIn(counting(quarter, { ...semester, creditUnit: 'quarter' }, 6), has('a', 'c'))).toBe(
      'ready',
    );
    expect(statusIn(counting(quarter, { credits: 1.5 }, 6), has('a', 'c'))).toBe('ready');
    expect(statusIn(counting(clock, { credits: 6, creditUnit: 'semester' }, 6), has('c'))).toBe('ready');
  });

  test('a plan that counts on them has it decided', () => {
    for (const learner of [has('a', 'c'), {}])
      expect(planIn(mixed, learner)).toMatchObject({
        status: 'found',
        decisions: [{ requirement: credits(6, 'a', 'c'), steps: ['b'] }],
      });
    expect(planIn(mixed, has('a'))).toMatchObject({ steps: [{ step: 'c' }, { step: 'b' }] });
    expect(earliestCompletion(pathwayGraph(mixed, 'p'), 'anyone', to, { asOf }).status).toBe('found');
  });

  test('are told in words, in both languages', () => {
    const said = requirementText(credits(6, 'a', 'c'), { system: mixed });
    expect(said).toContain('of different units');
    expect(requirementText(credits(6, 'a', 'c'), { system: mixed, texts: es })).toContain(
      'unidades distintas',
    );
  });
});

describe('an equivalent of a diploma', () => {
  const system = (ged = {}) =>
    pathwayOf([step('b', holds('diploma'))], {
      credentials: [
        { id: 'diploma', title: 'Diploma', kind: 'SecondarySchoolDiploma' },
        { id: 'ged', title: 'GED', kind: 'GeneralEducationDevelopment', ...ged },
        { id: 'cna', title: 'CNA', kind: 'Certificate' },
      ],
    });
  const ged: Learner = { credentials: ['ged'] };

  test('may be as good: that is unclear, and a decision of a plan', () => {
    expect(statusIn(system(), ged)).toBe('unclear');
    expect(planIn(system(), ged)).toMatchObject({
      status: 'found',
      decisions: [{ requirement: holds('diploma') }],
    });
    expect(statusIn(system(), { credentials: ['diploma'] })).toBe('ready');
    for (const learner of [{}, { credentials: ['cna'] }]) expect(statusIn(system(), learner)).toBe('blocked');
    expect(statusIn(system({ recognizedByState: false }), ged)).toBe('blocked');
  });

  test('is no diploma: what asks for another credential stays closed', () => {
    const other = pathwayOf([step('b', holds('cna'))], { credentials: system().credentials ?? [] });
    expect(statusIn(other, ged)).toBe('blocked');
  });

  test('is told in words, in both languages', () => {
    const graph = pathwayGraph(system(), 'p');
    expect(nextStepsText(graph, nextSteps(graph, ged)).replaceAll(/\s+/g, ' ')).toContain(
      'by law a recognized equivalent is as good',
    );
    expect(nextStepsText(graph, nextSteps(graph, ged), { texts: es }).replaceAll(/\s+/g, ' ')).toContain(
      'un equivalente reconocido',
    );
  });
});
