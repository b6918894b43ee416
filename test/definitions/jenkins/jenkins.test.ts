/** Jenkins's definition: every element met, and open without its evidence; never not met from silence. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { jenkins } from '../../../src/definitions/jenkins/definition.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tucson } from '../examples.js';
import { full, jenkinsTable } from './cases.js';

const { definition, run, without, refuted } = jenkinsTable;
const factIn = (system: PathwaySystem, id: string) =>
  run(definition, system).facts.find((each) => each.id === id)?.state;

test('is met where all six parts are there', () => {
  expect(readSystem(full).ok).toBe(true);
  expect(run(definition, full).elements.map(({ id, verdict }) => [id, verdict])).toEqual(
    ['connected', 'services', 'employment', 'advance', 'each-step', 'important'].map((id) => [id, 'met']),
  );
});

describe.each(jenkins.propositions.map(({ id }) => id))('%s', (id) => {
  test('is true, then open without its evidence', () => {
    expect(factIn(full, id)).toBe('true');
    expect(factIn(without[id]?.(full) ?? full, id)).toBe('unknown');
  });
});

test.each(Object.entries(refuted))('%s is false where all is claimed to be there and is not', (id, edit) => {
  expect(factIn(edit(full), id)).toBe('false');
});

test('says of Tucson what the source says: connected steps that rise, and nothing not met', () => {
  const system = tucson();
  const found = determine(jenkins, system, { kind: 'pathway', id: 'bht' }, { asOf: '2026-11-01' });
  expect(found.verdict).toBe('undetermined');
  expect(found.elements.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)).toEqual([
    'connected',
  ]);
  expect(found.elements.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  expect(found.facts.find(({ id }) => id === 'jenkins.higher-education')?.state).toBe('true');
});

test('an empty pathway with attestations for everything is not met', () => {
  const [one] = full.attestations ?? [];
  if (!one) throw new Error('no attestation to begin with');
  const bare: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    pathways: [{ id: 'p', title: 'P', steps: [] }],
    attestations: jenkins.propositions.map(({ id }) => ({ ...one, id, proposition: id })),
  };
  expect(run(definition, bare).elements.filter(({ verdict }) => verdict === 'met')).toEqual([]);
});

test('an occupation that leads up to one beyond the pathway and its cluster informs, and decides nothing', () => {
  const advancing = (direction: 'vertical' | 'lateral', more: object = {}) => {
    const occupations = [
      { id: 'helper', title: 'Helper', advancesTo: [{ occupation: 'nurse', direction }] },
      { id: 'nurse', title: 'Nurse', ...more },
    ];
    const pathways = full.pathways!.map((row) => ({
      ...row,
      occupations: ['helper'],
      cluster: 'construction',
    }));
    const found = run(definition, { ...full, occupations, pathways });
    const fact = found.facts.find(({ id }) => id === 'jenkins.higher-employment')!;
    return [fact.state, fact.for.map(({ message }) => message.id)];
  };
  expect(advancing('vertical')).toEqual(['unknown', ['higher.elsewhere']]);
  expect(advancing('vertical', { cluster: 'construction' })).toEqual(['true', ['higher.work']]);
  expect(advancing('lateral', { cluster: 'construction' })).toEqual(['unknown', []]);
});
