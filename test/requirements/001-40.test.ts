/** 001-40: the intermediary thinks one step ahead: what comes next, and whose it is. */
import { expect, test } from 'vitest';
import { agenda, responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The hub that facilitates meetings has the next milestone ahead; without one no partner is a step ahead', () => {
  const plan = (due: string) =>
    system({
      partners: [partner('hub', ['intermediary'])],
      roles: [
        role('r', 'hub', {
          kind: 'intermediary',
          responsibilities: ['facilitate-meetings', 'support-action-plans', 'think-ahead'],
        }),
      ],
      plans: [
        { id: 'plan', title: 'Plan', kind: 'operational', milestones: [{ title: 'First cohort', due }] },
      ],
    });
  const next = agenda(plan('2026-12-01'), { asOf });
  expect([next.horizon, next.coming.map(({ title }) => title), next.intermediaries]).toEqual([
    30,
    ['First cohort'],
    ['hub'],
  ]);
  const past = agenda(plan('2026-10-01'), { asOf });
  expect([past.horizon, past.overdue.length]).toEqual([undefined, 1]);
  const duties = responsibilityMatrix(plan('2026-12-01'), { asOf }).rows.filter(({ owners }) =>
    owners.includes('hub'),
  );
  expect(duties.map(({ responsibility }) => responsibility).sort()).toEqual([
    'facilitate-meetings',
    'support-action-plans',
    'think-ahead',
  ]);
});
