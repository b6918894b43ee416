/** 004-02: WIOA section 3(7): the lead-in and seven elements, each with its own verdict. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { system } from '../partnership/system.js';

test('A counselor answers C and nothing else, and never all of it', () => {
  const met = (more: object) => {
    const { elements, verdict } = determineWioa(
      system({
        partners: [{ id: 'center', name: 'A job center', types: ['workforce-system'] }],
        steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
        pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
        entries: [{ id: 'in', pathway: 'p', step: 'weld', requires: { kind: 'all', of: [] } }],
        supports: [
          {
            id: 'advice',
            title: 'Advice',
            kind: 'career-counseling',
            provider: 'center',
            goals: ['education', 'career'],
            steps: 'all',
            ...more,
          },
        ],
      }),
      'p',
      { asOf: '2026-11-01' },
    );
    expect([elements.length, verdict]).toEqual([8, 'undetermined']);
    return elements.flatMap(({ id, tests }) =>
      tests.flatMap(({ fact, state, examined }) => (state === 'true' && examined > 0 ? `${id} ${fact}` : [])),
    );
  };
  expect(met({})).toContain('C wioa.c.goals');
  expect(met({ status: 'ceased' })).not.toContain('C wioa.c.goals');
});
