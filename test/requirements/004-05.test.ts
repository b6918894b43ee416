/** 004-05: a plan serves the employers and the residents of its own area. */
import { expect, test } from 'vitest';
import { populationsServed } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { shown } from './shown.js';

const asOf = '2026-11-01';

test('A child care center in Maine serves no resident of Pima County, and a need shown for Maine is none here', () => {
  const local = (state: string) => {
    const place = { scheme: 'us-state', code: state } as const;
    return system({
      region: [{ scheme: 'us-county', code: '04019' }],
      partners: [partner('center', ['community-social-service'])],
      steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['weld'], populations: ['single-parents'] }],
      supports: [
        {
          id: 'care',
          title: 'Child care',
          kind: 'child-and-dependent-care',
          provider: 'center',
          steps: 'all',
          populations: ['single-parents'],
          capacity: [{ place, places: 5 }],
        },
      ],
      evidence: [
        {
          id: 'need',
          kind: 'labor-market',
          about: [{ kind: 'pathway', id: 'p' }],
          bearing: 'for',
          date: '2026-01-01',
          source: 'Labor market office',
          places: [place],
        },
      ],
    });
  };
  const served = (state: string) => [
    populationsServed(local(state), { asOf })[0]?.supports,
    shown(local(state), 'sector').includes('skill-shortage'),
  ];
  expect(served('04')).toEqual([['care'], true]);
  expect(served('23')).toEqual([[], false]);
});
