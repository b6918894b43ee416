/** 002-11: the skills that a worker needs to be self-sufficient. */
import { expect, test } from 'vitest';
import { wageAgainst } from '../../src/measure/index.js';
import { system } from '../partnership/system.js';

test('which jobs pay what a household needs, and the skills that every way there teaches', () => {
  const place = { scheme: 'us-county', code: '17031' } as const;
  const wage = { unit: 'hour', currency: 'USD', place, year: 2024, source: 'A survey of wages' } as const;
  const { needed, jobs } = wageAgainst(
    system({
      occupations: [
        { id: 'helper', title: 'Helper', wages: [{ ...wage, median: 17 }] },
        { id: 'machinist', title: 'Machinist', wages: [{ ...wage, median: 26.5 }] },
      ],
      competencies: [
        { id: 'measuring', title: 'Measure' },
        { id: 'programming', title: 'Program a lathe' },
      ],
      steps: [
        { id: 'shop', title: 'Shop', kind: 'course', competencies: ['measuring'] },
        {
          id: 'cnc',
          title: 'CNC',
          kind: 'course',
          competencies: ['programming'],
          requires: { kind: 'step', step: 'shop' },
        },
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['shop', 'cnc'] }],
      exits: [
        { id: 'early', pathway: 'p', after: { kind: 'step', step: 'shop' }, occupations: ['helper'] },
        { id: 'late', pathway: 'p', after: { kind: 'step', step: 'cnc' }, occupations: ['machinist'] },
      ],
    }),
    'p',
    {
      place,
      household: 'one adult, one school-age child',
      standard: {
        source: 'A self-sufficiency standard',
        year: 2024,
        currency: 'USD',
        hoursPerYear: 2112,
        rows: [{ place, household: 'one adult, one school-age child', amount: 24, unit: 'hour' }],
      },
    },
  );
  expect(needed?.amount).toBe(24);
  expect(jobs.map(({ occupation, state, competencies }) => [occupation, state, competencies])).toEqual([
    ['machinist', 'reaches', ['measuring', 'programming']],
    ['helper', 'falls-short', ['measuring']],
  ]);
});
