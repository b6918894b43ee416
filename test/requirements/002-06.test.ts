/** 002-06: jobs to fill against places to learn. */
import { expect, test } from 'vitest';
import { demandAndSupply } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('jobs to fill against places to learn', () => {
  const [welder, aide] = demandAndSupply(
    system({
      occupations: [
        { id: 'welder', title: 'Welder', openings: [{ count: 60, period: { from: '2026', to: '2026' } }] },
        { id: 'aide', title: 'Aide' },
      ],
      steps: [
        {
          id: 'weld',
          title: 'Welding',
          kind: 'program',
          capacity: [{ places: 24 }, { places: 90, period: { to: '2020' } }],
        },
      ],
      pathways: [{ id: 'p', title: 'P', occupations: ['welder'], steps: ['weld'] }],
    }),
    { asOf: '2026-11-01' },
  );
  expect([welder?.state, aide?.state]).toEqual(['fewer-places', 'no-pathway']);
});
