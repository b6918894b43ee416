/** Who plays which part, when. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partnersAt } from '../../src/partnership/role-times.js';
import { tierProblems } from '../../src/partnership/tier-problems.js';
import { tiersAt } from '../../src/partnership/tiers-at.js';
import { during, passed } from '../../src/time/during.js';
import { trials } from '../depth.js';
import { root } from '../doors.js';
import { partner, role, system } from './system.js';

describe('during', () => {
  test.each([
    [{}, '2004', 'yes'],
    [{ from: '2004' }, '2004', 'yes'],
    [{ from: '2004' }, '2004-06-01', 'perhaps'],
    [{ from: '2004' }, '2003-12-31', 'no'],
    [{ from: '2004' }, '2005-01-01', 'yes'],
    [{ from: '2004-05' }, '2004-05-31', 'yes'],
    [{ from: '2004-05' }, '2004-05-30', 'perhaps'],
    [{ to: '2004' }, '2004-01-01', 'yes'],
    [{ to: '2004' }, '2004-01-02', 'perhaps'],
    [{ to: '2004' }, '2005', 'no'],
    [{ from: '2004', to: '2004' }, '2004', 'yes'],
    [{ from: '2004', to: '2004' }, '2004-06', 'perhaps'],
    [{ from: '2004-03-01', to: '2004-03-01' }, '2004-03-01', 'yes'],
  ] as const)('%j at %s: %s', (span, date, answer) => {
    expect(during(span, date)).toBe(answer);
  });

  test('says what every choice of days says', () => {
    const day = (n: number) => new Date(Date.UTC(2004, 0, 1 + n)).toISOString().slice(0, 10);
    const days = Array.from({ length: 366 }, (_, n) => day(n));
    const dates = fc.oneof(
      fc.constantFrom('2004', '2004-01', '2004-02', '2004-12'),
      fc.integer({ min: 0, max: 365 }).map(day),
    );
    const meant = (date: string) => days.filter((each) => each.startsWith(date));
    fc.assert(
      fc.property(fc.record({ from: dates, to: dates }, { requiredKeys: [] }), dates, (span, date) => {
        // Answers change only next to the first and last days that the dates may mean.
        const ends = [span.from, span.to, date].flatMap((each) =>
          each === undefined ? [] : [meant(each)[0], meant(each).at(-1)],
        );
        const near = new Set(
          ends.flatMap((end) => [-1, 0, 1].map((step) => days[days.indexOf(end ?? '') + step])),
        );
        const choices = (each: string) => meant(each).filter((one) => near.has(one));
        const froms = span.from === undefined ? ['0000'] : choices(span.from);
        const tos = span.to === undefined ? ['9999'] : choices(span.to);
        const holds = froms.flatMap((from) =>
          tos.flatMap((to) => (from <= to ? [meant(date).some((each) => from <= each && each <= to)] : [])),
        );
        if (holds.length === 0) return;
        const answer = during(span, date);
        const every = holds.every((each) => each);
        expect(answer).toBe(every ? 'yes' : holds.includes(true) ? 'perhaps' : 'no');
      }),
      trials(10_000, 1),
    );
  });

  test('passed', () => {
    expect(passed('2004', '2005-01-01')).toBe('yes');
    expect(passed('2004-06-01', '2004-06-01')).toBe('no');
    expect(passed('2004', '2004-06-01')).toBe('perhaps');
  });
});

describe('tiers', () => {
  const moving = system({
    partners: ['board', 'college', 'agency'].map((id) => partner(id, [])),
    roles: [
      role('a', 'board', { tier: 'leadership', to: '2020-06-30' }),
      role('b', 'board', { tier: 'stakeholder', from: '2020-07-01' }),
      role('c', 'college', { tier: 'operations' }),
      role('d', 'agency', { tier: 'leadership', from: '2020-08' }),
    ],
  });

  test('two days give two leadership teams', () => {
    expect(tiersAt(moving, { asOf: '2020-06-30' })).toEqual({
      leadership: [{ partner: 'board', status: 'yes' }],
      operations: [{ partner: 'college', status: 'yes' }],
      stakeholder: [],
    });
    expect(tiersAt(moving, { asOf: '2020-08-15' })).toEqual({
      leadership: [{ partner: 'agency', status: 'perhaps' }],
      operations: [{ partner: 'college', status: 'yes' }],
      stakeholder: [{ partner: 'board', status: 'yes' }],
    });
    expect(tierProblems(moving)).toEqual([]);
  });

  test.each([
    ['reversed-period', [role('a', 'p', { from: '2021', to: '2020' })], '/roles/0/to'],
    [
      'overlapping-tiers',
      [
        role('a', 'p', { tier: 'leadership', to: '2020-07-01' }),
        role('b', 'p', { tier: 'operations', from: '2020-07-01' }),
      ],
      '/roles/1/tier',
    ],
    [
      'repeated-tier',
      [role('a', 'p', { tier: 'leadership' }), role('b', 'p', { tier: 'leadership' })],
      '/roles/1/tier',
    ],
  ] as const)('%s', (code, roles, path) => {
    expect(tierProblems(system({ roles }))).toMatchObject([{ code, path }]);
  });

  test('what the dates leave open, and seats in different pathways, are no problem', () => {
    const roles = [
      role('a', 'p', { tier: 'leadership', to: '2020' }),
      role('b', 'p', { tier: 'operations', from: '2020' }),
      role('c', 'p', { tier: 'leadership', scope: ['x'] }),
      role('d', 'q', { from: '2020', to: '2020' }),
    ];
    expect(tierProblems(system({ roles }))).toEqual([]);
  });
});

test('Oregon, year by year, as the source tells it', () => {
  const oregon = JSON.parse(readFileSync(`${root}docs/examples/oregon-pathways-alliance.json`, 'utf8'));
  const at = (asOf: string) =>
    partnersAt(oregon, { asOf }).map(({ partner, status }) => (status === 'yes' ? partner : `${partner}?`));
  const first = ['pcc', 'mhcc', 'swocc', 'local-wib', 'league'];
  const alliance = [
    'alliance-colleges',
    'cte-network',
    'education',
    'employment',
    'human-services',
    'local-wibs',
  ];
  expect(at('1998-12-31')).toEqual([]);
  expect(at('1999-12-31')).toEqual(first);
  expect(at('1999-03-01')).toEqual(first.map((each) => `${each}?`));
  expect(at('2004-12-31')).toEqual([...first, ...alliance]);
  expect(at('2005-12-31')).toEqual([...first, ...alliance, 'campuses', 'ccwd', 'areas']);
});
