/** 000-19: training leads to career-track employment, and its curriculum is built with employers. */
import { expect, test } from 'vitest';
import { exitOutcomes, pathwayGraph } from '../../src/graph/index.js';
import { employerEngagement, responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The exit leads to a job and the hospital reviewed the curriculum, while both last', () => {
  const built = (on: string) =>
    system({
      partners: [partner('hospital', ['industry']), partner('college', ['postsecondary'])],
      roles: [
        role('teach', 'college', {
          responsibilities: ['train-for-career-track', 'build-curriculum-with-employers'],
        }),
      ],
      occupations: [{ id: 'cna', title: 'Nurse aide' }],
      steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['aide'] }],
      exits: [{ id: 'out', pathway: 'p', after: { kind: 'step', step: 'aide' }, occupations: ['cna'] }],
      engagements: [{ id: 'e', kind: 'validate-curriculum', partner: 'hospital', pathways: ['p'], on }],
    });
  const reviewed = (on: string) =>
    employerEngagement(built(on), { asOf }).parts.map(({ partner: who, way }) => [who, way]);
  expect(reviewed('2026-02')).toEqual([['hospital', 'review-curriculum']]);
  expect(reviewed('2027-02')).toEqual([]);
  expect(JSON.stringify(exitOutcomes(pathwayGraph(built('2026'), 'p')))).toContain('"cna"');
  const { rows } = responsibilityMatrix(built('2026'), { asOf });
  expect(rows.flatMap(({ responsibility, owners }) => (owners.length > 0 ? responsibility : []))).toEqual([
    'train-for-career-track',
    'build-curriculum-with-employers',
  ]);
});
