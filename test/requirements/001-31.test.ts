/** 001-31: readiness over the six elements: progress, priorities, gaps, technical assistance needs, and next steps. */
import { expect, test } from 'vitest';
import type { ReadinessRating } from '../../src/model/readiness-rating.js';
import { readiness } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const six = [
  ...['build-partnerships', 'identify-industry', 'design-programs'],
  ...['identify-funding', 'align-policies', 'measure-change'],
];

test('a readiness rating per element', () => {
  const { elements, unrated, actions } = readiness(system({}), 'toolkit-2011');
  expect(elements.map(({ element }) => element)).toEqual(six);
  expect([unrated, actions]).toEqual([six, []]);
});

test('The latest rating of each indicator by the day, the least ready first, and what to do next by priority', () => {
  const rating = (id: string, phase: 1 | 2 | 3 | 4, on: string, more: Partial<ReadinessRating> = {}) => ({
    ...({ id, title: id, edition: 'toolkit-2011', element: 'build-partnerships' } as const),
    ...{ phase, on, ...more },
  });
  const ratings = [
    rating('vision', 1, '2026-01-15', { nextStep: 'Write it down', priority: 'low' }),
    rating('team-now', 2, '2026-06-01', { title: 'Team', gap: 'No employer', priority: 'high' }),
    rating('team-before', 1, '2025-06-01', { title: 'Team', gap: 'No team', priority: 'high' }),
    rating('team-later', 4, '2026-11-02', { title: 'Team' }),
    rating('money', 4, '2026-02-01', { element: 'identify-funding', assistance: 'A grant writer' }),
    rating('done', 4, '2026-02-01', { element: 'measure-change' }),
    rating('other', 1, '2026-02-01', { edition: 'toolkit-2016', gap: 'None of this edition' }),
  ];
  const { elements, actions, unrated } = readiness(system({ ratings }), 'toolkit-2011', {
    asOf: '2026-11-01',
  });
  expect(elements.filter((each) => each.ratings.length > 0)).toEqual([
    { element: 'build-partnerships', ratings: ['vision', 'team-now'], phase: 1 },
    { element: 'identify-funding', ratings: ['money'], phase: 4 },
    { element: 'measure-change', ratings: ['done'], phase: 4 },
  ]);
  expect(actions).toEqual([
    {
      ...{ rating: 'team-now', title: 'Team', element: 'build-partnerships', phase: 2 },
      ...{ priority: 'high', gap: 'No employer' },
    },
    {
      ...{ rating: 'vision', title: 'vision', element: 'build-partnerships', phase: 1 },
      ...{ priority: 'low', nextStep: 'Write it down' },
    },
    {
      ...{ rating: 'money', title: 'money', element: 'identify-funding', phase: 4 },
      assistance: 'A grant writer',
    },
  ]);
  expect(unrated).toEqual(['identify-industry', 'design-programs', 'align-policies']);
});
