import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import type { Learner } from '../../src/model/learner.js';
import type { Step } from '../../src/model/step.js';
import { trials } from '../depth.js';
import { samples } from './arbitrary-system.js';
import { reachOf, worldOf } from './oracle.js';
import { all, any, credits, grade, graded, pathwayOf, prior, some, step, words } from './small-system.js';

const reach = (steps: readonly Step[], learner: Learner = {}) =>
  reachable(pathwayGraph(pathwayOf(steps), 'p'), { learner });

describe('reachable', () => {
  test('is the same as a second opinion', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        expect(reachable(pathwayGraph(system, 'p'), { learner })).toEqual(
          reachOf(worldOf(system, 'p'), learner),
        );
      }),
      trials(120_000, 12),
    );
  });

  test('includes what has been taken', () => {
    expect(reach([step('a', any())], { steps: [{ step: 'a' }] })).toEqual({ sure: ['a'], perhaps: [] });
  });

  test('words leave what lies behind them open', () => {
    const steps = [step('a', words('Permission')), step('b', prior('a')), step('c', any(prior('b'), all()))];
    expect(reach(steps)).toEqual({ sure: ['c'], perhaps: ['a', 'b'] });
  });

  test('a step that raises a level opens what asks for that level or a lower one', () => {
    const raising = step('abe', undefined, { raises: [{ scheme: 'grade', level: 9 }] });
    const steps = [raising, step('high', grade(10)), step('low', grade(8)), step('same', grade(9))];
    expect(reach(steps).sure).toEqual(['abe', 'low', 'same']);
    expect(reach(steps, { levels: [{ scheme: 'grade', level: 10 }] }).sure).toHaveLength(4);
    expect(reach(steps, { levels: [{ scheme: 'nrs', level: 10 }] }).sure).toHaveLength(3);
  });

  test('a grade that is too low or not recorded is no end, as long as the step can be taken again', () => {
    const steps = [step('a'), step('b', graded('a', 2))];
    for (const taken of [{ step: 'a' }, { step: 'a', grade: 1.9 }])
      expect(reach(steps, { steps: [taken] })).toEqual({ sure: ['a', 'b'], perhaps: [] });
    const closed = [step('a', any()), step('b', graded('a', 2))];
    expect(reach(closed, { steps: [{ step: 'a' }] })).toEqual({ sure: ['a'], perhaps: ['b'] });
    expect(reach(closed, { steps: [{ step: 'a', grade: 1.9 }] })).toEqual({ sure: ['a'], perhaps: [] });
    expect(reach(steps, { steps: [{ step: 'a', grade: 2 }] })).toEqual({ sure: ['a', 'b'], perhaps: [] });
  });

  test('some of some, nested, counts those that are met', () => {
    const two = (...ids: string[]) => some(2, ...ids.map(prior));
    const steps = [...['a', 'b', 'c'].map((id) => step(id)), step('x', any()), step('y', any())];
    const nested = (least: number) => some(least, two('a', 'x', 'y'), two('a', 'b', 'x'), two('b', 'c', 'y'));
    expect(reach([...steps, step('goal', nested(2))]).sure).toContain('goal');
    expect(reach([...steps, step('goal', nested(3))]).sure).not.toContain('goal');
  });

  test('a part that is listed twice counts twice', () => {
    expect(reach([step('a'), step('b', some(2, prior('a'), prior('a')))]).sure).toEqual(['a', 'b']);
  });

  test('decimal credits add up exactly', () => {
    const parts = [step('a', undefined, { credits: 0.1 }), step('b', undefined, { credits: 0.2 })];
    expect(reach([...parts, step('c', credits(0.3, 'a', 'b'))]).sure).toEqual(['a', 'b', 'c']);
    expect(reach([...parts, step('c', credits(0.301, 'a', 'b'))]).sure).toEqual(['a', 'b']);
  });

  test('credits of a step that is listed twice count once', () => {
    const three = step('a', undefined, { credits: 3 });
    expect(reach([three, step('b', credits(6, 'a', 'a'))]).sure).toEqual(['a']);
  });

  test.each([16.1, 2.007, 4.03])('%s credits are enough where so many are asked for', (amount) => {
    const steps = [step('a', undefined, { credits: amount }), step('b', credits(amount, 'a'))];
    expect(reach(steps).sure).toEqual(['a', 'b']);
  });

  test.each([4.35, 1.005, 0.57, 8.2, 32.4])('%s credits are enough where so many are asked for', (amount) => {
    const steps = [step('a', undefined, { credits: amount }), step('b', credits(amount, 'a'))];
    expect(reach(steps).sure).toEqual(['a', 'b']);
  });

  test('more credits than can be counted in 32 bits are not met by a few', () => {
    const three = step('a', undefined, { credits: 3 });
    expect(reach([three, step('b', credits(3_000_000, 'a'))]).sure).toEqual(['a']);
  });

  test.each([2 ** 31, 2 ** 32])('some %i of one is not met', (least) => {
    expect(reach([step('a'), step('b', some(least, prior('a')))]).sure).toEqual(['a']);
  });

  test('very many credits still count', () => {
    const many = step('a', undefined, { credits: 3_000_000 });
    expect(reach([many, step('b', credits(1, 'a'))]).sure).toEqual(['a', 'b']);
  });
});
