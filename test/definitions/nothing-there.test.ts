/** Nothing is true of what is not there, whoever says so, and whatever weak word stands against it. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { PathwaySystem } from '../../src/model/system.js';

const asOf = '2026-11-01';
const state = (against: Partial<Evidence> | undefined, threshold?: 'documented') => {
  const proposition = 'wioa.f.credential';
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: [] }] },
    evidence: against
      ? [
          {
            id: 'r',
            kind: 'other',
            about: [{ kind: 'pathway', id: 'p' }],
            proposition,
            bearing: 'against',
            ...against,
          },
        ]
      : [],
    attestations: [
      {
        ...{
          id: 'a',
          definition: 'wioa-3-7',
          proposition,
          subject: { kind: 'pathway', id: 'p' },
          asserts: true,
        },
        ...{ by: { office: 'Office', organization: 'Organization' }, on: '2026-06-01', basis: 'An example.' },
      },
    ],
  };
  const { facts } = determineWioa(system, 'p', { asOf, ...(threshold && { threshold }) });
  return facts.find(({ id }) => id === proposition)?.state;
};
const sourced = { source: 'A file', date: '2026-06-01' };

test.each([
  ['nothing', undefined],
  ['a presumption', { ...sourced, grade: 'assumed' }],
  ['a plan', { ...sourced, grade: 'planned' }],
  ['a record that has expired', { ...sourced, grade: 'documented', expiresOn: '2026-07-01' }],
  ['a record of a later day', { ...sourced, grade: 'documented', date: '2027-01-01' }],
] as const)('%s against it leaves it open', (_, against) => {
  expect(state(against)).toBe('unknown');
});

test('a record below the threshold against it leaves it open', () => {
  expect(state({ ...sourced, grade: 'declared' }, 'documented')).toBe('unknown');
});

test('a record that counts against it is a conflict', () => {
  expect(state({ ...sourced, grade: 'documented' })).toBe('conflict');
});
