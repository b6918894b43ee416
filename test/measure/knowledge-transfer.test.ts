import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prerequisites } from '../../src/graph/edges/prerequisites.js';
import { knowledgeTransfer } from '../../src/measure/knowledge-transfer.js';
import { trials } from '../depth.js';
import { plansOf, sixCourses, threeTerms } from './planned.js';

test('six courses in three terms', () => {
  // Over the first break lead A>C A>E B>E B>F, over the second A>E B>E B>F D>E.
  expect(knowledgeTransfer(sixCourses, threeTerms)).toEqual([4, 4]);
});

test('plans with one term or none have no break', () => {
  expect(knowledgeTransfer(sixCourses, [[...'ABCDEF']])).toEqual([]);
  expect(knowledgeTransfer(sixCourses, [])).toEqual([]);
});

test('each break is counted by itself', () => {
  fc.assert(
    fc.property(plansOf([...'ABCDEF']), (plan) => {
      const term = (id: string) => plan.findIndex((listed) => listed.includes(id));
      const over = plan
        .slice(1)
        .map(
          (_, at) =>
            prerequisites(sixCourses).filter(
              ({ from, to }) => term(from) >= 0 && term(from) <= at && term(to) > at,
            ).length,
        );
      expect(knowledgeTransfer(sixCourses, plan)).toEqual(over);
    }),
    trials(10_000, 32),
  );
});
