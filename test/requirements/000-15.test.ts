/** 000-15: a transitional course in high school gives credit at the college. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/index.js';
import { nextSteps } from '../../src/learner/index.js';
import { system } from '../partnership/system.js';

test('Who has taken transitional algebra has the three credits that the first course asks for', () => {
  const algebra = (credits: number) =>
    pathwayGraph(
      system({
        steps: [
          {
            id: 'algebra',
            title: 'College algebra',
            kind: 'transitional-coursework',
            level: 'secondary',
            credits,
          },
          {
            id: 'first',
            title: 'First course',
            kind: 'course',
            level: 'postsecondary',
            requires: { kind: 'credits', least: 3, of: ['algebra'] },
          },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['algebra', 'first'] }],
      }),
      'p',
    );
  const ready = (credits: number) =>
    nextSteps(algebra(credits), { steps: [{ step: 'algebra' }] })
      .filter(({ status }) => status === 'ready')
      .map(({ step }) => step);
  expect(ready(3)).toEqual(['first']);
  expect(ready(0)).toEqual([]);
});
