/** 001-28: partners develop a vision, a mission, goals and a plan together. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import type { Plan } from '../../src/model/plan.js';
import { partner, system } from '../partnership/system.js';

test('A plan to which two partners agreed is shared, until one of its parts or partners is missing', () => {
  const whole: Plan = {
    id: 'plan',
    title: 'Plan',
    kind: 'strategic',
    partners: ['a', 'b'],
    vision: 'Better jobs',
    mission: 'One system',
    goals: [{ id: 'g', title: 'G' }],
    actions: [],
    milestones: [{ title: 'First cohort', due: '2027' }],
  };
  const shared = (plan: object) =>
    determine(
      elementOne,
      system({
        partners: [partner('a', []), partner('b', [])],
        plans: [{ ...whole, ...plan }],
      }),
      { kind: 'system' },
      { asOf: '2026-11-01' },
    ).elements[1]?.verdict;
  expect(shared({})).toBe('met');
  for (const lack of [{ goals: [] }, { milestones: [] }, { partners: ['a'] }, { adoptedOn: '2027' }])
    expect(shared(lack), JSON.stringify(lack)).not.toBe('met');
});
