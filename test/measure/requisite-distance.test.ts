import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prerequisites } from '../../src/graph/edges/prerequisites.js';
import { requisiteDistance } from '../../src/measure/requisite-distance.js';
import { trials } from '../depth.js';
import { plansOf, sixCourses, threeTerms } from './planned.js';

test('six courses in three terms, as published: 5 for E, 8 in all', () => {
  const { steps, total } = requisiteDistance(sixCourses, threeTerms);
  expect(steps.map(({ step, distance }) => `${step}${distance}`).join(' ')).toBe('A0 B0 C1 D0 E5 F2');
  expect(total).toBe(8);
});

test('what the plan does not have counts nothing, what comes too late below zero', () => {
  expect(requisiteDistance(sixCourses, [['C'], ['A'], ['nowhere']])).toEqual({
    steps: [
      { step: 'A', distance: 0 },
      { step: 'C', distance: -1 },
    ],
    total: -1,
  });
  expect(requisiteDistance(sixCourses, [])).toEqual({ steps: [], total: 0 });
});

test('is the sum of the rows, and of terms over all prerequisites', () => {
  fc.assert(
    fc.property(plansOf([...'ABCDEF']), (plan) => {
      const { steps, total } = requisiteDistance(sixCourses, plan);
      const term = (id: string) => plan.findIndex((listed) => listed.includes(id));
      const both = prerequisites(sixCourses).filter(({ from, to }) => term(from) >= 0 && term(to) >= 0);
      expect(total).toBe(both.reduce((sum, { from, to }) => sum + term(to) - term(from), 0));
      expect(total).toBe(steps.reduce((sum, { distance }) => sum + distance, 0));
    }),
    trials(10_000, 31),
  );
});
