/** What is about the whole system is not narrowed to what it is linked to. */
import { expect, it } from 'vitest';
import { link, unlink } from '../../src/edit/verbs/link.js';
import type { PathwaySystem } from '../../src/model/system.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  pathways: [{ id: 'p', title: 'P', steps: [] }],
  roles: [{ id: 'role', partner: 'x' }],
  plans: [{ id: 'plan' }],
  funding: [{ id: 'money' }],
  supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' }],
  steps: [{ id: 'c', title: 'C', kind: 'course' }],
} as never as PathwaySystem;

it.each([
  ['role', 'role', 'scope', 'p'],
  ['plan', 'plan', 'pathways', 'p'],
  ['funding', 'money', 'pathways', 'p'],
  ['support', 'bus', 'steps', 'c'],
] as const)('a %s about all names each already', (kind, id, field, target) => {
  const ref = { kind, id } as never;
  expect(() => link(system, ref, field as never, target)).toThrow(
    expect.objectContaining({ code: 'already-there', message: expect.stringContaining('it is about all') }),
  );
  if (kind === 'support') return;
  const table = { role: 'roles', plan: 'plans', funding: 'funding' }[kind] as 'roles';
  const none = { ...system, [table]: [{ ...system[table]![0], [field]: [] }] } as PathwaySystem;
  const one = link(none, ref, field as never, target);
  expect(one[table]![0]).toMatchObject({ [field]: [target] });
  expect(unlink(one, ref, field as never, target)).toEqual(none);
});
