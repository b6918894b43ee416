/**
 * Hard corners of the collectors, each as the smallest document that shows it and the answer that the law or the rules
 * of determinations ask for. Those marked as failing are known limits.
 */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Component, Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';
import { evidenceFaults } from '../evidence-faults.js';

type Tables = Omit<Partial<PathwaySystem>, 'pathways'> & { readonly pathway?: object };

function facts({ pathway = {}, ...tables }: Tables) {
  const steps = (tables.steps ?? []).map(({ id }) => id);
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'System', ...tables },
    pathways: [{ id: 'p', title: 'Pathway', steps, ...pathway }],
  };
  const found = determineWioa(system, 'p', { asOf: '2026-11-01' });
  expect(evidenceFaults(system, found)).toEqual([]);
  const fact = (id: string) => found.facts.find((candidate) => candidate.id === id);
  return { found, fact, state: (id: string) => fact(id)?.state };
}

const free = { kind: 'all', of: [] } as const;
const nobody = { kind: 'any', of: [] } as const;
const arizona = { scheme: 'us-state', code: '04' } as const;
const california = { scheme: 'us-state', code: '06' } as const;

function attestation(id: string, asserts: boolean, subject: Attestation['subject']): Attestation {
  return {
    ...{ id, definition: 'wioa-3-7', proposition: 'wioa.recognized-credential', subject, asserts },
    ...{ by: { office: 'Office', organization: 'Organization' }, on: '2026-06-01', basis: 'An example.' },
  };
}

describe('a candidate that is open keeps the question open', () => {
  test('an unregistered apprenticeship beside one whose registration is not said', () => {
    const onward = { kind: 'registered-apprenticeship', link: 'direct-entry' } as const;
    const { state } = facts({
      pathway: { onward: [{ ...onward, apprenticeship: { registered: false } }, onward] },
    });
    expect(state('wioa.b.apprenticeship')).toBe('unknown');
  });

  const part = (kind: Component['kind'], from?: string, to?: string): Component => ({
    ...{ kind, occupation: 'aide' },
    ...(from !== undefined && to !== undefined && { when: { from, to } }),
  });
  const sequence = [
    part('education', '2026-01-12', '2026-02-13'),
    part('workforce-preparation', '2026-02-16', '2026-03-20'),
    part('training', '2026-03-23', '2026-05-15'),
  ];
  const block = (id: string, components: readonly Component[], more: Partial<Step> = {}): Step => ({
    ...{ id, title: id, kind: 'integrated-education-and-training', components, ...more },
  });
  const occupations = [{ id: 'aide', title: 'Aide' }];

  test('a block whose parts follow one another beside a block without dates', () => {
    const undated = block('undated', [part('education'), part('workforce-preparation'), part('training')]);
    const { state } = facts({ occupations, steps: [block('sequence', sequence), undated] });
    expect(state('wioa.d.concurrent')).toBe('unknown');
  });

  test('an exit behind something only a person can decide, where all is claimed to be complete', () => {
    const { state } = facts({
      complete: ['exits', 'credentials', 'occupations'],
      occupations,
      pathway: { occupations: ['aide'] },
      steps: [
        { id: 'class', title: 'Class', kind: 'course', requires: free },
        { id: 'later', title: 'Later', kind: 'course', requires: { kind: 'text', text: 'Interview' } },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'class', requires: free }],
      exits: [{ id: 'out', pathway: 'p', after: { kind: 'step', step: 'later' }, occupations: ['aide'] }],
    });
    expect(state('wioa.g.helps')).toBe('unknown');
  });

  test('parts that never overlap, taken in the same term as another step', () => {
    const { state } = facts({
      occupations,
      steps: [
        block('block', sequence, { requires: { kind: 'step', step: 'lab', timing: 'same-term' } }),
        { id: 'lab', title: 'Lab', kind: 'course' },
      ],
    });
    expect(state('wioa.d.concurrent')).toBe('false');
  });

  test('steps offered in one term, of which one must be taken before another', () => {
    const spring = { occupation: 'aide', schedule: { from: '2026-01-12', to: '2026-05-15' } };
    const { state } = facts({
      occupations,
      steps: [
        { id: 'class', title: 'Class', kind: 'adult-basic-education', ...spring },
        {
          id: 'prep',
          title: 'Prep',
          kind: 'workforce-preparation',
          requires: { kind: 'step', step: 'class' },
          ...spring,
        },
        {
          id: 'shop',
          title: 'Shop',
          kind: 'occupational-training',
          requires: { kind: 'step', step: 'prep' },
          ...spring,
        },
      ],
    });
    expect(state('wioa.d.concurrent')).toBe('unknown');
  });

  const spring = { occupation: 'aide', schedule: { from: '2026-01-12', to: '2026-05-15' } };
  const earlier = (step: string) => ({ requires: { kind: 'step', step } }) as const;

  test('three steps at one time, all of them after an earlier class', () => {
    const abe = { ...spring, schedule: { from: '2025-08-25', to: '2025-12-12' } };
    const { state } = facts({
      occupations,
      steps: [
        { id: 'abe', title: 'ABE', kind: 'adult-basic-education', requires: free, ...abe },
        { id: 'class', title: 'Class', kind: 'adult-basic-education', ...spring, ...earlier('abe') },
        { id: 'prep', title: 'Prep', kind: 'workforce-preparation', ...spring, ...earlier('abe') },
        { id: 'shop', title: 'Shop', kind: 'occupational-training', ...spring, ...earlier('abe') },
      ],
    });
    expect(state('wioa.d.concurrent')).toBe('true');
  });

  test('steps offered in one term, of which one comes before another by way of a third', () => {
    const { state } = facts({
      occupations,
      steps: [
        { id: 'class', title: 'Class', kind: 'adult-basic-education', ...spring },
        { id: 'prep', title: 'Prep', kind: 'workforce-preparation', ...spring },
        { id: 'test', title: 'Test', kind: 'assessment', ...earlier('class') },
        { id: 'shop', title: 'Shop', kind: 'occupational-training', ...spring, ...earlier('test') },
      ],
    });
    expect(state('wioa.d.concurrent')).toBe('unknown');
  });

  test('steps offered in one term, of which one asks for the credential of another', () => {
    const { state } = facts({
      occupations,
      credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
      steps: [
        { id: 'class', title: 'Class', kind: 'adult-basic-education', ...spring, awards: ['cert'] },
        { id: 'prep', title: 'Prep', kind: 'workforce-preparation', ...spring },
        {
          ...{ id: 'shop', title: 'Shop', kind: 'occupational-training', ...spring },
          requires: { kind: 'credential', credential: 'cert' },
        },
      ],
    });
    expect(state('wioa.d.concurrent')).toBe('unknown');
  });

  test('a block without workforce preparation, where steps and schedules are claimed to be complete', () => {
    const { state } = facts({
      ...{ occupations, complete: ['steps', 'schedules'] },
      steps: [block('block', [part('education'), part('training')])],
    });
    expect(state('wioa.d.concurrent')).toBe('false');
  });

  test('dated parts that never overlap are not concurrent, whatever their context', () => {
    const bare = sequence.map(({ kind, when }) => ({ kind, ...(when && { when }) }));
    const { state } = facts({ steps: [block('block', bare)] });
    expect(state('wioa.d.concurrent')).toBe('false');
  });
});

describe('a reference that leads nowhere keeps the question open', () => {
  const steps = ['gone'];
  const gone = { pathway: { steps } };

  test.each(
    sample([
      ['wioa.0.education', { ...gone, complete: ['steps'] }],
      ['wioa.0.training', { ...gone, complete: ['steps'] }],
      ['wioa.b.apprenticeship', { ...gone, complete: ['steps', 'onward'] }],
      ['wioa.e.accelerates', { ...gone, complete: ['steps', 'individualization'] }],
      ['wioa.d.concurrent', { ...gone, complete: ['steps', 'schedules'] }],
      ['wioa.f.credential', { ...gone, complete: ['steps', 'credentials', 'entries'] }],
      [
        'wioa.f.credential',
        {
          complete: ['steps', 'credentials'],
          steps: [{ id: 'class', title: 'Class', kind: 'course', requires: free, awards: ['gone'] }],
        },
      ],
      [
        'wioa.b.options',
        {
          complete: ['steps', 'credentials', 'onward'],
          steps: [
            {
              id: 'class',
              title: 'Class',
              kind: 'certificate-program',
              level: 'postsecondary',
              awards: ['gone'],
            },
          ],
        },
      ],
      [
        'wioa.f.diploma',
        {
          ...{ complete: ['steps', 'credentials'], pathway: { steps: ['class', 'gone'] } },
          steps: [{ id: 'class', title: 'Class', kind: 'course', requires: free }],
        },
      ],
      ['wioa.g.occupation', { complete: ['occupations'], pathway: { occupations: ['gone'] } }],
      [
        'wioa.a.skill-needs',
        {
          complete: ['skill-needs', 'steps'],
          steps: [{ id: 'class', title: 'Class', kind: 'course', competencies: ['gone'] }],
          skillNeeds: [{ id: 'need', title: 'Need', competencies: ['gone'] }],
        },
      ],
    ] satisfies [string, Tables][]),
  )('%s, where all is claimed to be complete', (id, tables) => {
    const fact = facts(tables).fact(id);
    expect([fact?.state, fact?.causes.includes('unresolved-reference')]).toEqual(['unknown', true]);
  });

  test('two entries, one of them to a step that is not there, are not two places to begin', () => {
    const { state } = facts({
      steps: [{ id: 'class', title: 'Class', kind: 'course' }],
      entries: [
        { id: 'door', pathway: 'p', step: 'class' },
        { id: 'side', pathway: 'p', step: 'gone' },
      ],
    });
    expect(state('wioa.e.adapts')).toBe('unknown');
  });

  test('every door that is there demands a diploma, another door is to a step that is not there', () => {
    const { state } = facts({
      credentials: [
        { id: 'ged', title: 'GED', kind: 'GeneralEducationDevelopment', recognizedByState: true },
      ],
      steps: [{ id: 'class', title: 'Class', kind: 'course' }],
      entries: [
        { id: 'door', pathway: 'p', step: 'class', requires: { kind: 'credential', credential: 'ged' } },
        { id: 'side', pathway: 'p', step: 'gone', requires: free },
      ],
    });
    expect(state('wioa.f.diploma')).toBe('unknown');
  });
});

describe('what a door demands is not earned behind it', () => {
  const credentials = [
    { id: 'ged', title: 'GED', kind: 'GeneralEducationDevelopment', recognizedByState: true },
    { id: 'aas', title: 'Associate degree', kind: 'AssociateDegree' },
    { id: 'cert', title: 'Certificate', kind: 'Certificate' },
  ] as const;

  test('a door that demands the diploma step is no way to a diploma', () => {
    const { state } = facts({
      credentials,
      steps: [
        { id: 'hse', title: 'HSE', kind: 'high-school-equivalency', requires: nobody, awards: ['ged'] },
        {
          id: 'degree',
          title: 'Degree',
          kind: 'degree-program',
          requires: { kind: 'step', step: 'hse' },
          awards: ['aas'],
        },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'degree' }],
    });
    expect(state('wioa.f.diploma')).toBe('false');
  });

  test('what a door asks for in one of two ways may be at hand behind it', () => {
    const either = {
      kind: 'any',
      of: [
        { kind: 'step', step: 'one' },
        { kind: 'step', step: 'two' },
      ],
    } as const;
    const { state } = facts({
      ...{ credentials, complete: ['steps', 'credentials'] },
      steps: [
        { id: 'one', title: 'One', kind: 'course', requires: nobody },
        { id: 'two', title: 'Two', kind: 'course', requires: nobody },
        { id: 'club', title: 'Club', kind: 'course' },
        { id: 'degree', title: 'Degree', kind: 'degree-program', requires: either, awards: ['aas'] },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'club', requires: either }],
    });
    // Everyone who comes in can take the degree; to say that nobody can is wrong in any case.
    expect(state('wioa.f.credential')).not.toBe('false');
  });

  test('a door that demands the degree step, with a club behind it, is no way to a degree', () => {
    const { state } = facts({
      credentials,
      steps: [
        { id: 'degree', title: 'Degree', kind: 'degree-program', requires: nobody, awards: ['aas'] },
        { id: 'club', title: 'Club', kind: 'course', requires: { kind: 'step', step: 'degree' } },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'club' }],
    });
    expect(state('wioa.f.credential')).toBe('unknown');
  });

  test('a door that demands the steps with the credentials, with a club behind it, opens no options', () => {
    const { state } = facts({
      credentials,
      steps: [
        {
          id: 'one',
          title: 'One',
          kind: 'certificate-program',
          level: 'postsecondary',
          requires: nobody,
          awards: ['cert'],
        },
        { id: 'two', title: 'Two', kind: 'degree-program', requires: nobody, awards: ['aas'] },
        {
          ...{ id: 'club', title: 'Club', kind: 'course' },
          requires: {
            kind: 'all',
            of: [
              { kind: 'step', step: 'one' },
              { kind: 'step', step: 'two' },
            ],
          },
        },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'club' }],
    });
    expect(state('wioa.b.options')).toBe('unknown');
  });
});

describe('registered apprenticeships', () => {
  test('one that is said not to be registered is no registered apprenticeship among the options', () => {
    const { state } = facts({
      credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
      steps: [
        { id: 'one', title: 'One', kind: 'certificate-program', level: 'postsecondary', awards: ['cert'] },
      ],
      pathway: {
        onward: [
          { kind: 'registered-apprenticeship', link: 'direct-entry', apprenticeship: { registered: false } },
        ],
      },
    });
    expect(state('wioa.b.options')).toBe('unknown');
  });

  test('one that is said not to be registered is no hope where all is claimed to be complete', () => {
    const { state } = facts({
      complete: ['steps', 'credentials', 'onward'],
      credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
      steps: [
        { id: 'one', title: 'One', kind: 'certificate-program', level: 'postsecondary', awards: ['cert'] },
      ],
      pathway: {
        onward: [
          { kind: 'registered-apprenticeship', link: 'direct-entry', apprenticeship: { registered: false } },
        ],
      },
    });
    expect(state('wioa.b.options')).toBe('false');
  });

  test('a step that nobody can start opens none', () => {
    const { state } = facts({
      steps: [
        {
          ...{ id: 'ra', title: 'RA', kind: 'apprenticeship', requires: nobody },
          apprenticeship: { agency: 'office-of-apprenticeship', registrationId: 'RA-1' },
        },
      ],
    });
    expect(state('wioa.b.apprenticeship')).toBe('unknown');
  });
});

describe('evidence of an industry', () => {
  const report = (id: string, more: object) => ({
    ...({
      id,
      kind: 'labor-market',
      about: [{ kind: 'pathway', id: 'p' }],
      bearing: 'for',
      date: '2026',
    } as const),
    ...more,
  });
  const shared = { region: [arizona], pathway: { sectors: [{ edition: '2022', code: '62' }] } };

  test('a report that bears on another proposition changes nothing here', () => {
    const evidence = [report('here', { places: [california], proposition: 'wioa.g.helps' })];
    expect(facts({ ...shared, evidence }).state('wioa.a.industry')).toBe('unknown');
  });

  test('a report of next year was not there yet', () => {
    const evidence = [report('here', { places: [arizona], date: '2027' })];
    expect(facts({ ...shared, evidence }).state('wioa.a.industry')).toBe('unknown');
  });
});

test('no plan is said, where all that is individual is claimed to be complete', () => {
  const { state } = facts({
    complete: ['entries', 'individualization'],
    steps: [{ id: 'class', title: 'Class', kind: 'course' }],
    entries: [{ id: 'door', pathway: 'p', step: 'class' }],
  });
  expect(state('wioa.e.adapts')).toBe('false');
});

describe('attestations of a credential', () => {
  const credentials = [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }] as const;
  const steps = [
    { id: 'one', title: 'One', kind: 'certificate-program', requires: free, awards: ['cert'] },
  ] as const;
  const about = { kind: 'credential', id: 'cert' } as const;

  test('two that contradict each other are contested', () => {
    const attestations = [attestation('said', true, about), attestation('denied', false, about)];
    const { found } = facts({ credentials, steps, attestations });
    expect(found.attestations.map(({ use }) => use)).toEqual(['contested', 'contested']);
  });

  test('one about a thing that is not there is not used', () => {
    const attestations = [attestation('said', true, { kind: 'credential', id: 'gone' })];
    expect(facts({ credentials, steps, attestations }).found.attestations[0]?.use).toBe('unused');
  });

  test('one about a partner is not used', () => {
    const attestations = [attestation('said', true, { kind: 'partner', id: 'college' })];
    expect(facts({ credentials, steps, attestations }).found.attestations[0]?.use).toBe('unused');
  });
});
