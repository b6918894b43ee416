/** 004-03: a local plan is no catalogue of programs. */
import { expect, test } from 'vitest';
import { catalogueOnly } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Programs, providers and the title of a plan are a catalogue; a goal makes it more', () => {
  const plan = { id: 'plan', title: 'Local plan', kind: 'local-plan' } as const;
  const catalogue = system({
    partners: [partner('college', ['postsecondary'])],
    roles: [role('teach', 'college')],
    steps: [{ id: 'weld', title: 'Welding', kind: 'certificate-program', provider: 'college' }],
    pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
    plans: [plan],
  });
  const codes = (more: object) => catalogueOnly({ ...catalogue, ...more }, { asOf }).map(({ code }) => code);
  expect(codes({})).toEqual(['catalogue-only']);
  expect(codes({ funding: [{ id: 'f', title: 'F', source: 'state', effective: { to: '2010' } }] })).toEqual([
    'catalogue-only',
  ]);
  expect(codes({ plans: [{ ...plan, goals: [{ id: 'g', title: 'Align' }] }] })).toEqual([]);
  expect(codes({ steps: [] })).toEqual([]);
});
