/** 000-28: a center for job seekers alone, with one of two programs: what and whom it does not reach. */
import { expect, test } from 'vitest';
import { accessPoints } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('a center for job seekers alone, with one of two programs: what and whom it does not reach', () => {
  const { points, unserved } = accessPoints(
    system({
      partners: [partner('center', ['workforce-system'], { programs: ['adult', 'tanf'] })],
      supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' }],
      accessPoints: [
        { id: 'a', title: 'Main Street', partner: 'center', customers: ['job-seeker'], programs: ['adult'] },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(points[0]?.notReached).toEqual({ programs: ['tanf'], pathways: [], supports: ['bus'] });
  expect(unserved).toEqual(['business']);
});
