/** 000-09: goals are set, milestones are met, and whoever runs it from day to day sees what is open. */
import { expect, test } from 'vitest';
import { inspectSystem } from '../../src/index.js';
import { agenda, goalProgress } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('a goal without milestone, action or number is told, and so is a milestone of a goal that is not there', () => {
  const document = system({
    plans: [
      {
        id: 'p',
        title: 'Plan',
        kind: 'operational',
        goals: ['start', 'grow', 'staff', 'count'].map((id) => ({ id, title: id })),
        milestones: [
          { title: 'First cohort', due: '2026-09-01', metOn: '2026-08-20', goal: 'start' },
          { title: 'Papers', due: '2026-10-01', goal: 'start' },
          { title: 'Report', due: '2026-10-15', metOn: '2026-11-02', goal: 'start' },
          { title: 'Third cohort', due: '2027-03-01', goal: 'start' },
          { title: 'Second cohort', due: '2027-01-15', goal: 'strat' },
        ],
        actions: [
          { title: 'Hire', goal: 'staff', doneOn: '2026-10-01' },
          { title: 'Train', goal: 'staff', due: '2026-12-01' },
        ],
      },
    ],
    measurements: [{ id: 'm', measure: 'Finished', value: 12, plan: 'p', goal: 'count' }],
  });
  expect(
    goalProgress(document, { asOf }).goals.map(({ goal, milestones, actions, measures, isSilent }) => [
      goal,
      milestones,
      actions,
      measures.map(({ value }) => value),
      isSilent,
    ]),
  ).toEqual([
    ['start', { met: 1, overdue: 2, open: 1 }, { done: 0, open: 0 }, [], false],
    ['grow', { met: 0, overdue: 0, open: 0 }, { done: 0, open: 0 }, [], true],
    ['staff', { met: 0, overdue: 0, open: 0 }, { done: 1, open: 1 }, [], false],
    ['count', { met: 0, overdue: 0, open: 0 }, { done: 0, open: 0 }, [12], false],
  ]);
  expect(inspectSystem(document).map(({ path }) => path)).toEqual(['/plans/0/milestones/4/goal']);
  const { overdue, coming } = agenda(document, { asOf });
  expect(overdue.map(({ title }) => title)).toEqual(['Papers', 'Report']);
  expect(coming.map(({ title }) => title)).toEqual(['Train', 'Second cohort', 'Third cohort']);
});
