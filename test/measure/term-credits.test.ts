import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { termCredits } from '../../src/measure/term-credits.js';
import { trials } from '../depth.js';
import { pathwayOf, step } from '../graph/small-system.js';
import { sixCourses, threeTerms } from './planned.js';

test('six courses in three terms, as published: 12 credits, 3 to 5', () => {
  const credits = termCredits(sixCourses, threeTerms);
  expect(credits).toMatchObject({
    terms: [4, 3, 5],
    total: 12,
    mean: 4,
    least: { credits: 3, term: 2 },
    greatest: { credits: 5, term: 3 },
    unstated: [],
  });
  expect(credits.deviation).toBeCloseTo(0.816497, 6);
  // 4 and 3, 4 and 5, 3 and 5; consecutive terms alone would differ by 3.
  expect(credits.balance).toBe(4);
});

test('a plan without terms has no mean, and unknown credits are told', () => {
  expect(termCredits(sixCourses, [])).toEqual({
    terms: [],
    total: 0,
    mean: null,
    deviation: null,
    least: null,
    greatest: null,
    balance: 0,
    unstated: [],
  });
  const graph = pathwayGraph(pathwayOf([step('a'), step('b', undefined, { credits: 0 })]), 'p');
  expect(termCredits(graph, [['b', 'a'], ['nowhere'], ['b', 'b']])).toMatchObject({
    terms: [0, 0, 0],
    least: { credits: 0, term: 1 },
    greatest: { credits: 0, term: 1 },
    unstated: ['a', 'nowhere'],
  });
});

test('sums are exact, and the balance is that of all pairs', () => {
  const amounts = [0.1, 0.2, 0.3, 0.7, 1.5, 3, 4, 0.001];
  const graph = pathwayGraph(
    pathwayOf(amounts.map((credits, at) => step(`s${at}`, undefined, { credits }))),
    'p',
  );
  const tenth = termCredits(graph, [['s0', 's1'], ['s2']]);
  expect([tenth.terms, tenth.balance]).toEqual([[0.3, 0.3], 0]);
  fc.assert(
    fc.property(
      fc.array(fc.subarray(amounts.map((_, at) => `s${at}`)), { minLength: 1, maxLength: 6 }),
      (plan) => {
        const found = termCredits(graph, plan);
        const terms = plan.map((listed) =>
          listed.reduce((sum, id) => sum + amounts[Number(id.slice(1))]!, 0),
        );
        const pairs = terms.flatMap((one, at) => terms.slice(at + 1).map((other) => Math.abs(one - other)));
        expect(found.balance).toBeCloseTo(
          pairs.reduce((sum, gap) => sum + gap, 0),
          9,
        );
        const mean = terms.reduce((sum, credits) => sum + credits, 0) / terms.length;
        expect(found.mean).toBeCloseTo(mean, 9);
        const square = terms.reduce((sum, credits) => sum + credits * credits, 0) / terms.length;
        expect(found.deviation).toBeCloseTo(Math.sqrt(Math.max(0, square - mean * mean)), 6);
        expect(found.terms[found.least!.term - 1]).toBe(Math.min(...found.terms));
        expect(found.terms.indexOf(found.greatest!.credits)).toBe(found.greatest!.term - 1);
      },
    ),
    trials(10_000, 33),
  );
});
