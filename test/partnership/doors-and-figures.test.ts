/** Doors that nobody can pass are none, what is over has no places, and no place is counted twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { boardActions } from '../../src/partnership/board-actions.js';
import { demandAndSupply } from '../../src/partnership/demand-and-supply.js';
import { doorsByGroup } from '../../src/partnership/doors-by-group.js';
import { type Figure, mostCounted } from '../../src/partnership/most-counted.js';
import { reaches } from '../../src/partnership/places.js';
import { runs, seen, trials } from '../depth.js';
import { partner, system } from './system.js';

const asOf = '2026-11-01';
const nothing = { kind: 'all', of: [] };
const veteran = { kind: 'population', population: 'veterans' };
const past = { schedule: { from: '2015', to: '2015' } };
const terms = [
  { id: 'old', title: 'Old', period: { from: '2015-01', to: '2015-05' } },
  { id: 'off', title: 'Off', status: 'ceased', period: { from: '2026-08', to: '2026-12' } },
  { id: 'gone', title: 'Gone', effective: { to: '2020' } },
  { id: 'fall', title: 'Fall', period: { from: '2026-08', to: '2026-12' } },
];

const given = (step: object, entry: object, more: object = {}) =>
  system({
    terms,
    steps: [{ id: 's', title: 'S', kind: 'course', requires: nothing, ...step }],
    pathways: [{ id: 'p', title: 'P', steps: ['s'] }],
    entries: [{ id: 'e', pathway: 'p', step: 's', ...entry }],
    ...more,
  } as unknown as Partial<PathwaySystem>);
const board = (of: PathwaySystem, name: string) =>
  boardActions(of, { asOf }).find((each) => each.action === name);
const found = (of: PathwaySystem, name: string) => board(of, name)?.found.map(({ id }) => id);
const access = (of: PathwaySystem, group = 'veterans') =>
  doorsByGroup(of, { asOf }).find(({ population }) => population === group)?.access;

const adults = { populations: ['adults', 'veterans'] };

test.each([
  ['asks for one of nothing', {}, { requires: { kind: 'any', of: [] } }],
  [
    'asks for two of one thing',
    {},
    { requires: { kind: 'some', least: 2, of: [{ kind: 'text', text: 'x' }] } },
  ],
  ['asks for a step that is not there', {}, { requires: { kind: 'step', step: 'zz' } }],
  ['leads to a step of 2015', past, {}],
  ['leads to a step of a term of 2015', { term: 'old' }, {}],
  ['leads to a step of terms that are over or called off', { offered: ['off', 'gone'] }, {}],
])('a door that %s is none', (_, step, entry) => {
  expect(found(given(step, { ...adults, ...entry }), 'adult-entries')).toEqual([]);
  expect(board(given(step, entry), 'adult-entries')?.open).toEqual([]);
  expect(access(given({ requires: { kind: 'any', of: [] }, ...step }, { ...adults, ...entry }))).toBe('none');
});

test.each([
  [
    'one way can be passed',
    {},
    { requires: { kind: 'any', of: [] }, alternatives: [{ title: 'T', requires: nothing }] },
  ],
  ['a term is left', { term: 'old', offered: ['fall'] }, {}],
  ['the schedule ends today', { schedule: { from: '2026-01', to: asOf } }, {}],
  ['the schedule is still to come', { schedule: { from: '2027' } }, {}],
])('a door is one where %s', (_, step, entry) => {
  expect(found(given(step, { ...adults, ...entry }), 'adult-entries')).toEqual(['e']);
  expect(board(given(step, entry), 'adult-entries')?.open).toEqual(['e']);
  expect(access(given(step, { ...adults, ...entry }))).toBe('own');
});

test('a door for a group with another way for everybody is open, for boards as for groups', () => {
  const entry = { requires: veteran, alternatives: [{ title: 'Test', requires: nothing }] };
  expect(board(given({}, entry), 'adult-entries')?.open).toEqual(['e']);
  expect(access(given({}, entry), 'low-income')).toBe('open');
  const only = given({}, { requires: veteran });
  expect([board(only, 'adult-entries')?.open, access(only, 'low-income')]).toEqual([[], 'barred']);
});

test('a review of a pathway that is not there, and a training of nobody, are none', () => {
  const attestation = (subject: object) => ({
    attestations: [
      {
        ...{ id: 'a', definition: 'wioa-3-7', proposition: 'wioa.0.quality', subject, asserts: true },
        ...{ by: { office: 'O', organization: 'B' }, on: '2026-01' },
      },
    ],
  });
  const reviews = (subject: object) => found(given({}, {}, attestation(subject)), 'review-activities');
  expect(reviews({ kind: 'pathway', id: 'zz' })).toEqual([]);
  expect(reviews({ kind: 'pathway', id: 'p' })).toEqual(['a']);
  expect(reviews({ kind: 'system', id: 's' })).toEqual(['a']);
  const trainings = (partners?: readonly string[]) => {
    const activity = { id: 't', kind: 'staff-training', on: '2026-01', ...(partners && { partners }) };
    const of = given({}, {}, { partners: [partner('a', [])], activities: [activity] });
    return [found(of, 'staff-capacity'), board(of, 'staff-capacity')?.without];
  };
  expect(trainings(['zz'])).toEqual([[], ['p']]);
  expect(trainings(['zz', 'a'])).toEqual([['t'], []]);
  expect(trainings()).toEqual([['t'], []]);
});

const area = (scheme: string, code: string) => ({ scheme, code }) as NonNullable<Figure['place']>;
const [arizona, pima, pinal, maine] = [
  ...[area('us-state', '04'), area('us-county', '04019'), area('us-county', '04021'), area('us-state', '23')],
] as const;

const demand = (openings: readonly object[], step: object = {}) => {
  const of = given(
    { capacity: [{ places: 120 }], ...step },
    {},
    {
      occupations: [{ id: 'o', title: 'O', openings }],
      pathways: [{ id: 'p', title: 'P', steps: ['s'], occupations: ['o'] }],
    },
  );
  const [row] = demandAndSupply(of, { asOf });
  return [row?.openings, row?.state];
};

test.each([
  [
    'a State and its county',
    [
      { count: 100, place: arizona },
      { count: 40, place: pima },
    ],
    100,
  ],
  [
    'two sources for one place',
    [
      { count: 100, place: pima, source: 'A' },
      { count: 112, place: pima, source: 'B' },
    ],
    112,
  ],
  ['a place and anywhere', [{ count: 80 }, { count: 60, place: pima }], 80],
  [
    'a place that may lie in another',
    [
      { count: 80, place: area('cbsa', '46060') },
      { count: 60, place: pima },
    ],
    80,
  ],
])('openings of %s are no sum', (_, openings, expected) => {
  expect(demand(openings)).toEqual([expected, 'not-fewer']);
});

test('openings of places that lie apart are added', () => {
  const apart = [
    { count: 90, place: pima },
    { count: 40, place: pinal },
  ];
  expect(demand(apart)).toEqual([130, 'fewer-places']);
  expect(demand([...apart, { count: 100, place: arizona }])).toEqual([130, 'fewer-places']);
  expect(demand([...apart, { count: 150, place: arizona }])).toEqual([150, 'fewer-places']);
  expect(demand([{ count: 0 }])).toEqual([0, 'not-fewer']);
});

test('what is over has no places', () => {
  expect(demand([{ count: 10 }])).toEqual([10, 'not-fewer']);
  for (const step of [past, { term: 'old' }, { offered: ['off', 'gone'] }])
    expect(demand([{ count: 10 }], step)).toEqual([10, 'not-stated']);
});

test('the most that is counted is the largest sum of figures that are surely apart', () => {
  const places = [undefined, area('us', 'US'), arizona, pima, pinal, maine, area('us-county', '23001')];
  const figure = fc.record({
    count: fc.integer({ min: 0, max: 50 }),
    place: fc.constantFrom(...places, area('cbsa', '46060'), area('cbsa', '38060')),
  });
  const apart = (one: Figure, other: Figure) =>
    one.place && other.place
      ? reaches(one.place, other.place) === 'no' && reaches(other.place, one.place) === 'no'
      : false;
  const slowly = (figures: readonly Figure[], taken: readonly Figure[] = []): number => {
    const [next, ...rest] = figures;
    if (!next) return taken.reduce((total, { count }) => total + count, 0);
    const without = slowly(rest, taken);
    return taken.every((each) => apart(each, next))
      ? Math.max(without, slowly(rest, [...taken, next]))
      : without;
  };
  let bites = 0;
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 7 }), (figures) => {
      const most = mostCounted(figures as Figure[]);
      expect(most).toBe(slowly(figures as Figure[]));
      const largest = Math.max(0, ...figures.map(({ count }) => count));
      if (most > largest && most < figures.reduce((total, { count }) => total + count, 0)) bites += 1;
    }),
    trials(5000, 51),
  );
  seen(bites, runs(5000) / 20);
});
