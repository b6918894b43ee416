/** 001-37: roles are put in writing, in agreements that are kept up. */
import { expect, test } from 'vitest';
import { agreementProblems, uncoveredRoles } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An agreement on a pathway takes its provider, and a role takes two signatures', () => {
  const written = (parties: readonly { partner: string; signedOn?: string }[], more: object = {}) =>
    system({
      partners: [partner('college', ['postsecondary']), partner('board', ['workforce-system'])],
      roles: [role('lead', 'board', { kind: 'convener' })],
      steps: [{ id: 'weld', title: 'Welding', kind: 'course', provider: 'college' }],
      pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
      agreements: [
        {
          id: 'mou',
          kind: 'mou',
          parties,
          covers: [
            { kind: 'pathway', id: 'p' },
            { kind: 'role', id: 'lead' },
          ],
          ...more,
        },
      ],
    });
  const board = { partner: 'board', signedOn: '2025-01-01' };
  const college = { partner: 'college', signedOn: '2025-01-01' };
  expect(agreementProblems(written([board]), { asOf }).map(({ code }) => code)).toEqual([
    'few-parties',
    'partner-not-party',
  ]);
  expect(uncoveredRoles(written([board, college]), { asOf })).toEqual([]);
  const why = (of: ReturnType<typeof written>) =>
    uncoveredRoles(of, { asOf }).map(({ agreements }) => agreements[0]?.why);
  expect(why(written([board, { partner: 'college' }]))).toEqual(['not-signed']);
  expect(why(written([board, { ...college, signedOn: '2027' }]))).toEqual(['not-signed']);
  expect(why(written([board, college], { effective: { to: '2026-10-31' } }))).toEqual(['over']);
  expect(why(written([college]))).toEqual(['not-party']);
  expect(why({ ...written([]), agreements: [] })).toEqual([undefined]);
});
