/** A plan of three terms with its published metrics, and random plans. */
import * as fc from 'fast-check';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import type { StepGraph } from '../../src/graph/step-graph.js';
import type { DegreePlan } from '../../src/measure/degree-plan.js';
import { all, beside, pathwayOf, prior, sameTerm, step } from '../graph/small-system.js';

/** Six courses with prerequisites, a corequisite and a strict one (tests of CurricularAnalytics.jl). */
export const sixCourses: StepGraph = pathwayGraph(
  pathwayOf([
    step('A', undefined, { credits: 3 }),
    step('B', undefined, { credits: 1 }),
    step('C', prior('A'), { credits: 2 }),
    step('D', undefined, { credits: 1 }),
    step('E', all(prior('A'), prior('B'), beside('D')), { credits: 4 }),
    step('F', all(prior('B'), sameTerm('E')), { credits: 1 }),
  ]),
  'p',
);

export const threeTerms: DegreePlan = [
  ['A', 'B'],
  ['C', 'D'],
  ['E', 'F'],
];

/** Plans over these steps: each in one of up to five terms, or in none. */
export const plansOf = (ids: readonly string[]): fc.Arbitrary<string[][]> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((terms) =>
      fc
        .array(fc.integer({ min: 0, max: terms }), { minLength: ids.length, maxLength: ids.length })
        .map((places) =>
          Array.from({ length: terms }, (_, term) => ids.filter((_id, at) => places[at] === term + 1)),
        ),
    );
