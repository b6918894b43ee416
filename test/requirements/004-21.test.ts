/** 004-21: partnership: who comes together, and which resources do they bring? */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { contributions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';
import { shown } from './shown.js';

const all = ['formation', 'leadership', 'vision', 'governance', 'funding'];
const team = (signedOn: string, more: Partial<PathwaySystem> = {}) =>
  system({
    partners: [partner('board', ['workforce-system']), partner('college', ['postsecondary'])],
    roles: [
      role('lead', 'board', { kind: 'convener', tier: 'leadership', resources: ['meeting rooms'] }),
      role('teach', 'college', { from: '2024' }),
    ],
    agreements: [
      { id: 'mou', kind: 'mou', parties: ['board', 'college'].map((each) => ({ partner: each, signedOn })) },
    ],
    funding: [{ id: 'grant', title: 'Grant', source: 'state', partner: 'board' }],
    plans: [{ id: 'plan', title: 'Plan', kind: 'local-plan', vision: 'Better jobs' }],
    ...more,
  });

test('A team with a signed agreement and money shows all five; what ended in 2010 shows none of it', () => {
  expect(shown(team('2025-01-01'), 'partnership')).toEqual(all);
  expect(shown(team('2027-01-01'), 'partnership')).not.toContain('governance');
  const over = { effective: { to: '2010' } } as const;
  const ended = team('2005-01-01', {
    agreements: [{ id: 'mou', kind: 'mou', parties: [{ partner: 'board', signedOn: '2005' }], ...over }],
    funding: [{ id: 'grant', title: 'Grant', source: 'state', ...over }],
  });
  expect(shown(ended, 'partnership')).toEqual(['formation', 'leadership', 'vision']);
  expect(contributions(team('2025'), { asOf: '2026-11-01' })[0]).toMatchObject({
    partner: 'board',
    resources: ['meeting rooms'],
    funding: ['grant'],
  });
});
