/** 004-01: local boards convene representatives of secondary and postsecondary education. */
import { expect, test } from 'vitest';
import { determine, localLeadership } from '../../src/definitions/index.js';
import { partner, role, system } from '../partnership/system.js';

test('The board leads with both kinds of schools, as long as its role goes on', () => {
  const led = (to?: string) =>
    determine(
      localLeadership,
      system({
        partners: [
          partner('board', ['workforce-system'], { functions: ['workforce-board'], level: 'local' }),
          partner('high', ['secondary']),
          partner('college', ['postsecondary']),
        ],
        roles: [role('lead', 'board', { kind: 'convener', from: '2016', ...(to && { to }) })],
      }),
      { kind: 'system' },
      { asOf: '2026-11-01' },
    )
      .elements.filter(({ verdict }) => verdict === 'met')
      .map(({ id }) => id);
  expect(led()).toEqual(['board-leads', 'with-education']);
  expect(led('2020')).toEqual(['with-education']);
});
