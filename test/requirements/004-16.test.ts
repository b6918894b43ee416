/** 004-16: programs are joined into longer pathways, or longer ones built. */
import { expect, test } from 'vitest';
import { longerPathways } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An aide who has become a nurse aide could go on to nursing, although no entry says so', () => {
  const two = system({
    occupations: [
      { id: 'cna', title: 'Nurse aide', advancesTo: [{ occupation: 'lpn', direction: 'vertical' }] },
      { id: 'lpn', title: 'Practical nurse' },
    ],
    steps: [
      { id: 'aide', title: 'Aide', kind: 'course', awards: ['cna-card'] },
      {
        id: 'nurse',
        title: 'Nurse',
        kind: 'course',
        requires: { kind: 'credential', credential: 'cna-card' },
      },
    ],
    pathways: [
      { id: 'p', title: 'P', steps: ['aide'], occupations: ['cna'] },
      { id: 'q', title: 'Q', steps: ['nurse'], occupations: ['lpn'] },
    ],
  });
  const by = [
    { kind: 'credential', id: 'cna-card' },
    { kind: 'occupation', id: 'cna' },
  ];
  expect(longerPathways(two, { asOf })).toEqual([{ from: 'p', to: 'q', by, joined: false }]);
  const entries = [{ id: 'on', pathway: 'q', step: 'nurse' }];
  expect(longerPathways({ ...two, entries }, { asOf })).toEqual([{ from: 'p', to: 'q', by, joined: true }]);
});
