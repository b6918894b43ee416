/** 000-02: a college, a board and an economic development agency are the minimum. */
import { expect, test } from 'vitest';
import { determine, strategicMinimum } from '../../src/definitions/index.js';
import type { Partner } from '../../src/model/partner.js';
import { partner, role, system } from '../partnership/system.js';

const team = [
  partner('college', ['postsecondary']),
  partner('board', ['workforce-system']),
  partner('agency', ['economic-development']),
];
const found = (partners: readonly Partner[], ended?: string, complete = true) =>
  determine(
    strategicMinimum,
    system({
      partners,
      roles: team.map(({ id }) => role(id, id, { from: '2020', ...(id === ended && { to: '2025' }) })),
      ...(complete && { complete: ['partners', 'roles'] }),
    }),
    { kind: 'system' },
    { asOf: '2026-11-01' },
  );
const verdicts = (...of: Parameters<typeof found>) => {
  const { verdict, elements } = found(...of);
  return [verdict, Object.fromEntries(elements.map((each) => [each.id, each.verdict]))];
};
const met = { education: 'met', 'workforce-system': 'met', 'economic-development': 'met' };

test('a college, a board and an economic development agency are the minimum', () => {
  expect(verdicts(team)).toEqual(['met', met]);
  expect(found(team.slice(0, 2)).verdict).toBe('not-met');
});

test.each([
  ['college', 'education'],
  ['board', 'workforce-system'],
  ['agency', 'economic-development'],
])('Without the %s the minimum lacks %s, and the other two are there', (gone, element) => {
  const rest = team.filter(({ id }) => id !== gone);
  expect(verdicts(rest)).toEqual(['not-met', { ...met, [element]: 'not-met' }]);
  expect(verdicts(team, gone)).toEqual(['not-met', { ...met, [element]: 'not-met' }]);
  // Where the list of partners is not said to be whole, one may be there.
  expect(verdicts(rest, undefined, false)).toEqual(['undetermined', { ...met, [element]: 'undetermined' }]);
});

test('Any educational organization will do, and no other sort of partner', () => {
  const withOther = (...types: Partner['types']) =>
    found([...team.slice(1), partner('other', types)]).verdict;
  for (const type of ['secondary', 'bridge', 'postsecondary'] as const) expect(withOther(type)).toBe('met');
  for (const type of ['industry', 'community-social-service', 'regional-foundation'] as const)
    expect(withOther(type)).toBe('not-met');
});

test('A college that has left is not there, though someone may be who does not say what it is', () => {
  const { elements } = found([...team, partner('someone', [])], 'college');
  expect(elements[0]).toMatchObject({ id: 'education', verdict: 'undetermined' });
});
