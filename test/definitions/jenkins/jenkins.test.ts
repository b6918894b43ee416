/** Jenkins's definition: every element met, and open without its evidence; never not met from silence. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { jenkins } from '../../../src/definitions/jenkins/definition.js';
import type { ExitAfter } from '../../../src/model/exit.js';
import type { Pathway } from '../../../src/model/pathway.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { stepLevels } from '../../../src/model/vocabulary.js';
import { sample } from '../../depth.js';
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

test.each(sample(Object.entries(refuted)))(
  '%s is false where all is claimed to be there and is not',
  (id, edit) => {
    expect(factIn(edit(full), id)).toBe('false');
  },
);

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
  const advancing = (direction: 'vertical' | 'lateral', more: object = {}, own: object = {}) => {
    const occupations = [
      { id: 'helper', title: 'Helper', advancesTo: [{ occupation: 'nurse', direction }], ...own },
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
  // The cluster of an occupation of the pathway counts like that of the pathway.
  const care = { cluster: 'care' };
  expect(advancing('vertical', care, care)).toEqual(['true', ['higher.work']]);
  expect(advancing('vertical', care)).toEqual(['unknown', ['higher.elsewhere']]);
});

test('one sector by its codes, or a cluster; several sectors are none, and nothing is said of nothing', () => {
  const said = (cluster: string | undefined, ...codes: readonly string[]) => {
    const pathways = full.pathways!.map(({ cluster: _, sectors: __, ...row }) => ({
      ...{ ...row, sectors: codes.map((code) => ({ edition: '2022', code })) },
      ...(cluster !== undefined && { cluster }),
    }));
    const fact = run(definition, { ...full, pathways }).facts.find(({ id }) => id === 'jenkins.sector')!;
    const notes = [...fact.for, ...fact.against].map(({ bearing, message }) => `${bearing} ${message.id}`);
    return [fact.state, fact.examined, ...notes];
  };
  expect(said(undefined)).toEqual(['unknown', 0]);
  expect(said(undefined, '332', '331')).toEqual(['true', 1, 'establishes sector.one']);
  expect(said(undefined, '332', '62')).toEqual(['unknown', 2, 'weakens sector.several']);
  expect(said('Metal', '332', '62')).toEqual([
    ...['true', 3, 'establishes sector.cluster', 'weakens sector.several'],
  ]);
});

test('a step of a higher level comes after one of a lower, and no other order counts', () => {
  const state = (first: Step['level'], second: Step['level']) =>
    factIn(
      {
        ...{ format: 'career-pathways/1', id: 's', title: 'S' },
        steps: [
          { id: 'a', title: 'A', kind: 'course', ...(first && { level: first }) },
          { id: 'b', title: 'B', kind: 'course', follows: ['a', 'b'], ...(second && { level: second }) },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
      },
      'jenkins.higher-education',
    );
  expect([state('secondary', 'postsecondary'), state('postsecondary', 'secondary')]).toEqual([
    ...['true', 'unknown'],
  ]);
  expect([state('postsecondary', 'postsecondary'), state(undefined, 'postsecondary')]).toEqual([
    ...['unknown', 'unknown'],
  ]);
  expect(state(stepLevels[0], stepLevels[1])).toBe('true');
});

test('steps that are not joined are counted, and a single one is joined with nothing', () => {
  const said = (...follows: readonly (readonly string[])[]) => {
    const steps = follows.map(
      (before, at): Step => ({
        ...{ id: `${at}`, title: `${at}`, kind: 'course', follows: before },
      }),
    );
    const pathways = [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }];
    const { facts } = run(definition, { format: 'career-pathways/1', id: 's', title: 'S', steps, pathways });
    const { state, examined, against } = facts.find(({ id }) => id === 'jenkins.connected')!;
    return [state, examined, ...against.map(({ message }) => message.params['count'])];
  };
  expect(said([])).toEqual(['unknown', 0]);
  expect(said([], ['0'], ['1'])).toEqual(['true', 3]);
  expect(said([], [], ['0', '1'])).toEqual(['true', 3]);
  expect(said([], [], ['0', 'elsewhere'])).toEqual(['unknown', 3, 2]);
  expect(said([], ['0'], [], ['2'], ['3', '1'])).toEqual(['true', 5]);
});

test('every step leads on: to another, to an exit after it or its credential, or beyond the pathway', () => {
  const nowhere = (more: Partial<PathwaySystem>, onward: NonNullable<Pathway['onward']> = []) => {
    const system: PathwaySystem = {
      ...{ format: 'career-pathways/1', id: 's', title: 'S' },
      steps: [
        { id: 'a', title: 'A', kind: 'course' },
        { id: 'b', title: 'B', kind: 'course', follows: ['a'], awards: ['cert'] },
      ],
      credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
      pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'], onward }],
      ...more,
    };
    const fact = run(definition, system).facts.find(({ id }) => id === 'jenkins.leads-on')!;
    return [fact.state, ...fact.against.map(({ at }) => at.id)];
  };
  const exits = (after: ExitAfter) => ({ exits: [{ id: 'out', pathway: 'p', after }] });
  const option = { kind: 'associate', link: 'articulation' } as const;
  expect(nowhere({})).toEqual(['unknown', 'b']);
  expect(nowhere(exits({ kind: 'step', step: 'b' }))).toEqual(['true']);
  expect(nowhere(exits({ kind: 'step', step: 'a' }))).toEqual(['unknown', 'b']);
  expect(nowhere(exits({ kind: 'credential', credential: 'cert' }))).toEqual(['true']);
  expect(nowhere(exits({ kind: 'credential', credential: 'other' }))).toEqual(['unknown', 'b']);
  expect(nowhere({}, [option])).toEqual(['true']);
  expect(nowhere({}, [{ ...option, after: 'b' }])).toEqual(['true']);
  expect(nowhere({}, [{ ...option, after: 'a' }])).toEqual(['unknown', 'b']);
  expect(nowhere({ pathways: [{ id: 'p', title: 'P', steps: [] }] })).toEqual(['unknown']);
});
