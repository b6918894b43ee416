/** 001-06: five steps, in the order of the source, each with its own verdict. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partner, role, system } from '../partnership/system.js';

const verdicts = (of: PathwaySystem) =>
  determine(elementOne, of, { kind: 'system' }, { asOf: '2026-11-01' }).elements.map(({ id, verdict }) => [
    id,
    verdict,
  ]);

test('A team that has named its intermediary has taken that step, and the other four are open', () => {
  const named = system({
    partners: [partner('hub', ['intermediary'])],
    roles: [role('r', 'hub', { kind: 'intermediary', from: '2024' })],
  });
  expect(verdicts(named)).toEqual([
    ['engage-team', 'undetermined'],
    ['shared-plan', 'undetermined'],
    ['intermediary', 'met'],
    ['define-roles', 'undetermined'],
    ['state-local-relation', 'undetermined'],
  ]);
});

/** A partnership that has taken all five. */
const state = partner('state', ['state-agency'], { level: 'state' });
const college = partner('college', ['postsecondary'], { level: 'local' });
const hub = partner('hub', ['intermediary'], { level: 'local' });
const roles = [
  role('state', 'state', { kind: 'member', tier: 'leadership', responsibilities: ['align-policies'] }),
  role('college', 'college', { tier: 'leadership', responsibilities: ['design-programs'] }),
  role('hub', 'hub', { kind: 'intermediary', responsibilities: ['facilitate-meetings'] }),
];
const plan = {
  ...({ id: 'plan', title: 'Plan', kind: 'strategic', partners: ['state', 'college'] } as const),
  ...{ vision: 'Jobs for all', mission: 'Build pathways', goals: [{ id: 'g', title: 'Start' }] },
  ...{ actions: [{ title: 'Hire' }], decisions: [{ topic: 'Curricula', level: 'local' } as const] },
};
const whole = (more: Partial<typeof plan> = {}, some = roles, without?: keyof typeof plan) => {
  const { [without ?? 'id']: _, ...rest } = { ...plan, ...more };
  return system({
    partners: [state, college, hub],
    roles: some,
    plans: [{ ...rest, id: 'plan' } as typeof plan],
  });
};
const but = (...open: readonly string[]) =>
  ['engage-team', 'shared-plan', 'intermediary', 'define-roles', 'state-local-relation'].map((id) => [
    id,
    open.includes(id) ? 'undetermined' : 'met',
  ]);
const changed = (which: string, more: object) =>
  roles.map((each) => (each.id === which ? { ...each, ...more } : each));

test('Whoever has done all of it has taken all five steps, and each step is open without what it asks for', () => {
  expect(verdicts(whole())).toEqual(but());
  for (const field of ['vision', 'mission', 'goals', 'actions'] as const)
    expect(verdicts(whole({}, roles, field))).toEqual(but('shared-plan'));
  expect(verdicts(whole({}, roles, 'decisions'))).toEqual(but('state-local-relation'));
  // What one partner wrote for itself is not shared, and settles nothing between State and local level.
  expect(verdicts(whole({ partners: ['state'] as never }))).toEqual(
    but('shared-plan', 'state-local-relation'),
  );
  expect(verdicts(whole({ partners: ['college', 'hub'] as never }))).toEqual(but('state-local-relation'));
  for (const leader of ['state', 'college'])
    expect(verdicts(whole({}, changed(leader, { tier: 'stakeholder' })))).toEqual(but('engage-team'));
  expect(verdicts(whole({}, changed('hub', { kind: 'member' })))).toEqual(but('intermediary'));
  expect(verdicts(whole({}, changed('hub', { responsibilities: [] })))).toEqual(but('define-roles'));
});
