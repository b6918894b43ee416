/** 001-32: action planning with aligned and prioritized goals. */
import { expect, test } from 'vitest';
import { agenda } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An urgent action without a date is on the agenda, and a goal for which nothing is done', () => {
  const { undated, goals, coming } = agenda(
    system({
      partners: [partner('board', ['workforce-system'], { status: 'ceased' })],
      plans: [
        {
          id: 'plan',
          title: 'Plan',
          kind: 'operational',
          goals: [
            { id: 'align', title: 'Align intake' },
            { id: 'idle', title: 'Reach employers' },
          ],
          actions: [
            { title: 'One form', priority: 'low', goal: 'align' },
            { title: 'One test', priority: 'high', goal: 'align' },
            { title: 'Meet', due: '2026-12-01', priority: 'low', owner: 'board' },
            { title: 'Sign', due: '2026-12-01', priority: 'high' },
          ],
        },
      ],
    }),
    { asOf },
  );
  expect(undated.map(({ title }) => title)).toEqual(['One test', 'One form']);
  expect(goals.map(({ goal, actions }) => [goal, actions.map(({ title }) => title)])).toEqual([
    ['align', ['One test', 'One form']],
    ['idle', []],
  ]);
  expect(coming.map(({ title, owner, formerOwner }) => [title, owner, formerOwner])).toEqual([
    ['Sign', undefined, undefined],
    ['Meet', undefined, 'board'],
  ]);
});
