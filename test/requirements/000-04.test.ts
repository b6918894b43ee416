/** 000-04: each collaboration is tailored to its place; the roles of the document are typical, not required. */
import { expect, test } from 'vitest';
import { determine, strategicMinimum } from '../../src/definitions/index.js';
import { agreementProblems, responsibilityMatrix, tierProblems } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A chamber that counsels students is no problem; what is typical informs only when it is asked for', () => {
  const unusual = system({
    partners: [
      partner('chamber', ['economic-development']),
      partner('college', ['postsecondary']),
      partner('board', ['workforce-system']),
    ],
    roles: [
      role('counsels', 'chamber', { kind: 'member', responsibilities: ['counsel-early'] }),
      role('teaches', 'college'),
      role('joins', 'board', { kind: 'member' }),
    ],
  });
  const owners = (common: boolean) =>
    responsibilityMatrix(unusual, { asOf, common }).rows.flatMap(({ responsibility, owners: its }) =>
      its.length > 0 ? responsibility : [],
    );
  expect(owners(false)).toEqual(['counsel-early']);
  expect(owners(true).length).toBeGreaterThan(1);
  const problems = (of: typeof unusual) =>
    [...tierProblems(of), ...agreementProblems(of, { asOf })].map(({ code }) => code);
  expect(problems(unusual)).toEqual([]);
  // What is wrong in any collaboration is told: a role that ends before it begins, a paper that nobody signed.
  const roles = [role('late', 'board', { from: '2026', to: '2020' })];
  expect(problems({ ...unusual, roles })).toEqual(['reversed-period']);
  const parties = ['board', 'college'].map((id) => ({ partner: id }));
  const unsigned = { ...unusual, agreements: [{ id: 'm', kind: 'mou', parties } as const] };
  expect(problems(unsigned)).toEqual(['not-signed', 'not-signed']);
  expect(determine(strategicMinimum, unusual, { kind: 'system' }, { asOf }).verdict).toBe('met');
});
