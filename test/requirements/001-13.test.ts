/** 001-13: design, pilot, launch and grow are the stages of a pathway. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import { phasesAt } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('design, pilot, launch and grow are the stages of a pathway', () => {
  expect(Object.keys(vocabularies.phases)).toEqual(['design', 'pilot', 'launch', 'grow']);
});

test('A local team designs, pilots, launches and grows: on each day the stage that it is in, and what comes', () => {
  const document = system({
    pathways: [
      {
        ...{ id: 'p', title: 'P', steps: [] },
        phases: [
          { phase: 'design', when: { from: '2026-01-01', to: '2026-06-30' } },
          { phase: 'pilot', when: { from: '2026-06-01', to: '2026-12-31' } },
          { phase: 'launch', when: { from: '2027-01-01', to: '2027-06-30' } },
          { phase: 'grow', when: { from: '2027-07-01' } },
        ],
      },
      { id: 'silent', title: 'Silent', steps: [] },
    ],
    plans: [
      { id: 'plan', title: 'Plan', kind: 'strategic', phases: [{ phase: 'grow', when: { from: '2025' } }] },
    ],
  });
  const stage = (asOf: string) => phasesAt(document, { asOf }).map(({ at, now, next }) => [at.id, now, next]);
  const plan = ['plan', ['grow'], []];
  expect(stage('2026-06-15')).toEqual([plan, ['p', ['design', 'pilot'], ['launch', 'grow']]]);
  expect(stage('2026-12-31')).toEqual([plan, ['p', ['pilot'], ['launch', 'grow']]]);
  expect(stage('2027-01-01')).toEqual([plan, ['p', ['launch'], ['grow']]]);
  expect(stage('2030-01-01')).toEqual([plan, ['p', ['grow'], []]]);
});
