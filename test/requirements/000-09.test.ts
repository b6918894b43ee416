/** 000-09: a goal without milestone, action or number is told, and so is a milestone of a goal that is not there. */
import { expect, test } from 'vitest';
import { inspectSystem } from '../../src/index.js';
import { goalProgress } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('a goal without milestone, action or number is told, and so is a milestone of a goal that is not there', () => {
  const document = system({
    plans: [
      {
        id: 'p',
        title: 'Plan',
        kind: 'operational',
        goals: [
          { id: 'start', title: 'Start' },
          { id: 'grow', title: 'Grow' },
        ],
        milestones: [
          { title: 'First cohort', due: '2026-09-01', metOn: '2026-08-20', goal: 'start' },
          { title: 'Second cohort', due: '2027-01-15', goal: 'strat' },
        ],
      },
    ],
  });
  expect(
    goalProgress(document, { asOf: '2026-11-01' }).goals.map(({ milestones, isSilent }) => [
      milestones.met,
      isSilent,
    ]),
  ).toEqual([
    [1, false],
    [0, true],
  ]);
  expect(inspectSystem(document).map(({ path }) => path)).toEqual(['/plans/0/milestones/1/goal']);
});
