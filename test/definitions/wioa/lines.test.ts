/** One line of a rule each: what it lets through, what it keeps out, and what it says. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Onward } from '../../../src/model/pathway.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Component, Step } from '../../../src/model/step.js';
import type { Support } from '../../../src/model/support.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';
import { evidenceFaults } from '../evidence-faults.js';
import { fullDocument } from './full-document.js';

const full: PathwaySystem = fullDocument;
const anyone = { kind: 'all', of: [] } as const;
const nobody = { kind: 'any', of: [] } as const;
/** A determination whose evidence stands where it says, and is said in words. */
function found(system: PathwaySystem) {
  const answer = determineWioa(system, 'p', { asOf: '2026-11-01' });
  expect(evidenceFaults(system, answer)).toEqual([]);
  return answer;
}
const factIn = (system: PathwaySystem, fact: string) => found(system).facts.find(({ id }) => id === fact)!;
/** What is said for and against a proposition, and of what. */
const saidIn = (system: PathwaySystem, fact: string) => {
  const { for: pro, against } = factIn(system, fact);
  return [...pro, ...against].map(({ at, bearing, message }) => `${bearing} ${at.id} ${message.id}`).sort();
};
const withSteps = (
  steps: NonNullable<PathwaySystem['steps']>,
  more: Partial<PathwaySystem> = {},
): PathwaySystem => ({
  ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
  pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
  ...more,
});
const course = (id: string, more: Partial<Step> = {}): Step => ({
  ...{ id, title: id.toUpperCase(), kind: 'course', requires: anyone },
  ...more,
});

test('what is over, or still to come, has a name as well', () => {
  const provider = { provider: 'college' };
  const system = (effective: NonNullable<Step['effective']>) =>
    withSteps([course('class', { ...provider, effective })], {
      partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
    });
  for (const effective of [{}, { from: '2028-01-01' }, { to: '2020-01-01' }]) {
    const { facts, names } = found(system(effective));
    const { for: pro, leftOut } = facts.find(({ id }) => id === 'wioa.0.education')!;
    expect([...pro, ...leftOut].map(({ at }) => at.id)).toEqual(['class']);
    expect(names['step']).toEqual({ class: 'CLASS' });
  }
});

describe('options of further education', () => {
  const onward = (kind: Onward['kind'], more: Partial<Onward> = {}): Onward => ({
    ...{ kind, link: 'articulation' },
    ...more,
  });
  const state = (
    steps: readonly Step[],
    options: readonly Onward[],
    kind: Credential['kind'] = 'AssociateDegree',
  ) =>
    factIn(
      withSteps(steps, {
        complete: ['steps', 'credentials', 'onward'],
        credentials: [{ id: 'paper', title: 'Paper', kind }],
        pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id), onward: options }],
      }),
      'wioa.b.options',
    ).state;

  test('an apprenticeship counts where it is registered, may count where nothing is said, and else does not', () => {
    const where = (apprenticeship: Onward['apprenticeship']) =>
      state(
        [course('class')],
        [onward('associate'), onward('registered-apprenticeship', apprenticeship ? { apprenticeship } : {})],
      );
    const registered = { agency: 'office-of-apprenticeship', registrationId: 'RA-1' } as const;
    expect([where(registered), where(undefined), where({ registered: false })]).toEqual([
      ...['true', 'unknown', 'false'],
    ]);
  });

  test('two certificates are one kind of option, whether both are sure or one only may be', () => {
    const certificate = (id: string, level?: 'postsecondary') =>
      course(id, { awards: ['paper'], ...(level && { level }) });
    expect(state([certificate('a', 'postsecondary'), certificate('b')], [], 'Certificate')).toBe('false');
    expect(state([certificate('a'), certificate('b')], [onward('associate')], 'Certificate')).toBe('unknown');
  });

  test('of two ways to one option, one that someone gets to is enough, and one that they may keeps it open', () => {
    const steps = [
      course('class'),
      course('later', { requires: { kind: 'text', text: 'Interview' } }),
      course('shut', { requires: nobody }),
    ];
    const associate = (...after: readonly string[]) =>
      factIn(
        withSteps(steps, {
          complete: ['steps', 'credentials', 'onward'],
          entries: [{ id: 'door', pathway: 'p', step: 'class', requires: anyone }],
          pathways: [
            {
              ...{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) },
              onward: [
                onward('baccalaureate', { after: 'class' }),
                ...after.map((step) => onward('associate', { after: step })),
              ],
            },
          ],
        }),
        'wioa.b.options',
      ).state;
    expect([associate('class', 'shut'), associate('shut', 'class')]).toEqual(['true', 'true']);
    expect([associate('later', 'shut'), associate('shut', 'later')]).toEqual(['unknown', 'unknown']);
    expect(associate('shut')).toBe('false');
  });

  test('what an unregistered apprenticeship awards is an option all the same', () => {
    const step = course('class', {
      ...{ kind: 'apprenticeship', awards: ['paper'], apprenticeship: { registered: false } },
    });
    expect(state([step], [onward('baccalaureate')])).toBe('true');
  });

  test.each(
    sample([
      ['Certificate', 'postsecondary', 'true'],
      ['Certificate', undefined, 'unknown'],
      ['Certificate', 'secondary', 'false'],
      ['License', 'postsecondary', 'true'],
      ['Certification', 'postsecondary', 'true'],
      ['Credential', 'postsecondary', 'unknown'],
      ['Degree', 'postsecondary', 'unknown'],
      ['Diploma', undefined, 'unknown'],
      ['Badge', 'postsecondary', 'false'],
    ] as const),
  )('a step that awards a %s, of level %s, beside another option: %s', (kind, level, expected) => {
    const step = course('class', { awards: ['paper'], ...(level && { level }) });
    expect(state([step], [onward('baccalaureate')], kind)).toBe(expected);
  });
});

test('who begins at a door goes on from there, whichever of two ways let them in', () => {
  const cert: Requirement = { kind: 'credential', credential: 'cert' };
  const text: Requirement = { kind: 'text', text: 'A portfolio' };
  const system = (requires: Requirement) =>
    withSteps(
      [
        course('class', { requires: nobody }),
        course('degree', { requires: { kind: 'step', step: 'class', minGrade: 2 }, awards: ['aas'] }),
      ],
      {
        credentials: [
          { id: 'cert', title: 'Certificate', kind: 'Certificate' },
          { id: 'aas', title: 'Associate', kind: 'AssociateDegree' },
        ],
        entries: [{ id: 'door', pathway: 'p', step: 'class', requires }],
      },
    );
  expect(factIn(system({ kind: 'any', of: [cert, text] }), 'wioa.f.credential').state).toBe('true');
  expect(factIn(system(cert), 'wioa.f.credential').state).toBe('true');
});

test('what is looked for beyond a door without a diploma says nothing of those who come with one', () => {
  const asked = (credential: string) => ({ kind: 'credential', credential }) as const;
  const system = (...ways: readonly string[]) =>
    withSteps(
      [
        course('class', { requires: nobody }),
        course('degree', {
          ...{ awards: ['aas', 'hse'] },
          requires: { kind: 'all', of: [{ kind: 'step', step: 'class' }, asked('cert')] },
        }),
      ],
      {
        credentials: [
          { id: 'hse', title: 'Equivalency', kind: 'GeneralEducationDevelopment', recognizedByState: true },
          { id: 'cert', title: 'Certificate', kind: 'Certificate' },
          { id: 'aas', title: 'Associate', kind: 'AssociateDegree' },
        ],
        entries: [
          { id: 'door', pathway: 'p', step: 'class', requires: { kind: 'any', of: ways.map(asked) } },
        ],
      },
    );
  const states = (...ways: readonly string[]) =>
    ['wioa.f.diploma', 'wioa.f.credential'].map((fact) => factIn(system(...ways), fact).state);
  expect(states('cert')).toEqual(['true', 'true']);
  expect(states('hse', 'cert')).toEqual(['true', 'unknown']);
});

test('a step of the same term that is not on the pathway makes no block of its own', () => {
  const part = (kind: Component['kind']): Component => ({ kind, occupation: 'aide' });
  const state = (timing: 'same-term' | undefined) =>
    factIn(
      withSteps(
        [
          course('block', {
            components: [part('education'), part('workforce-preparation'), part('training')],
            requires: { kind: 'step', step: 'elsewhere', ...(timing && { timing }) },
          }),
        ],
        {
          occupations: [{ id: 'aide', title: 'Aide' }],
          entries: [{ id: 'door', pathway: 'p', step: 'block', requires: anyone }],
        },
      ),
      'wioa.d.concurrent',
    ).state;
  expect([state(undefined), state('same-term')]).toEqual(['unknown', 'unknown']);
});

test('steps that have to be taken in one term run together, whatever its dates', () => {
  const together = (timing?: 'same-term') => (step: string) =>
    ({ kind: 'step', step, ...(timing && { timing }) }) as const;
  const state = (asked: ReturnType<typeof together>) =>
    factIn(
      withSteps(
        (['adult-basic-education', 'workforce-preparation', 'occupational-training'] as const).map(
          (kind, at, kinds): Step => ({
            ...{ id: kind, title: kind, kind, occupation: 'aide' },
            requires: at === 0 ? anyone : asked(kinds[at - 1]!),
          }),
        ),
        { occupations: [{ id: 'aide', title: 'Aide' }] },
      ),
      'wioa.d.concurrent',
    ).state;
  expect([state(together('same-term')), state(together())]).toEqual(['true', 'unknown']);
});

test('of several blocks that run together at other times, the first stands for all', () => {
  const block = (name: string, from: string, to: string): Step[] =>
    (['adult-basic-education', 'workforce-preparation', 'occupational-training'] as const).map((kind) => ({
      ...course(`${name}-${kind}`, { kind, occupation: 'aide', schedule: { from, to } }),
    }));
  const said = (...blocks: readonly Step[][]) =>
    saidIn(withSteps(blocks.flat(), { occupations: [{ id: 'aide', title: 'Aide' }] }), 'wioa.d.concurrent');
  const [past, later] = [
    (name: string) => block(name, '2015-09-01', '2015-12-15'),
    (name: string) => block(name, '2028-09-01', '2028-12-15'),
  ];
  expect(said(past('a'), later('b'))).toEqual(['supports p concurrent.past']);
  expect(said(later('a'), past('b'))).toEqual(['establishes p concurrent.together']);
});

describe('evidence of an industry', () => {
  const [franklin, cuyahoga] = (['39049', '39035'] as const).map((code) => ({
    ...({ scheme: 'us-county', code } as const),
  }));
  const report: Evidence = { ...full.evidence![0]!, places: [franklin!] };
  const { date: _, ...undated } = report;
  const said = (more: Partial<Evidence>, other: Evidence = report) => {
    const evidence: Evidence[] = [report, { ...other, id: 'other', places: [cuyahoga!], ...more }];
    const system = { ...full, region: [franklin!, cuyahoga!], engagements: [], evidence };
    return [factIn(system, 'wioa.a.industry').state, ...saidIn(system, 'wioa.a.industry')];
  };
  const alone = 'supports report industry.in-part';

  test('two reports cover a region together; one of them has to count for it', () => {
    const establish = ['other', 'report'].map((id) => `establishes ${id} industry.evidence`);
    expect(said({})).toEqual(['true', ...establish]);
    expect(said({}, undated)).toEqual(['unknown', 'supports other industry.undated', alone]);
    expect(said({ kind: 'direct-engagement' })).toEqual(['unknown', 'supports other industry.direct', alone]);
    expect(said({ bearing: 'against' })).toEqual(['unknown', alone, 'weakens other industry.contrary']);
    expect(said({ date: '2027-01' })).toEqual(['unknown', alone]);
    expect(said({ expiresOn: '2026-06' })).toEqual(['unknown', alone]);
  });

  test('what employers say themselves, and is no report, supports alone', () => {
    const own = { ...report, kind: 'direct-engagement' } as const;
    const system = { ...full, engagements: [], evidence: [own] };
    expect(saidIn(system, 'wioa.a.industry')).toEqual(['supports report industry.direct']);
  });
});

test('a credential of general skills is held up against the pathway only if it lists occupations', () => {
  const said = (credential: Partial<Credential>) =>
    saidIn(
      withSteps([course('class', { awards: ['card'] })], {
        occupations: ['aide', 'welder'].map((id) => ({ id, title: id })),
        credentials: [{ id: 'card', title: 'Card', kind: 'Certificate', ...credential }],
        pathways: [{ id: 'p', title: 'P', steps: ['class'], occupations: ['aide'] }],
      }),
      'wioa.g.helps',
    );
  const general = { skillKind: 'general-safety' } as const;
  expect(said({ ...general, occupations: ['aide'] })).toEqual(['weakens card helps.general']);
  expect(said(general)).toEqual([]);
  const attended = { kind: 'CertificateOfParticipation', occupations: ['aide'] } as const;
  expect(said(attended)).toEqual(['weakens card helps.general']);
  expect(said({ occupations: ['welder'] })).toEqual(['weakens card helps.other']);
});

describe('a registered apprenticeship', () => {
  const registered = { agency: 'office-of-apprenticeship', registrationId: 'RA-1' } as const;
  const said = (requires: Requirement, apprenticeship: Step['apprenticeship'] = registered) =>
    saidIn(
      withSteps(
        [
          course('class'),
          course('ra', { kind: 'apprenticeship', requires, ...(apprenticeship && { apprenticeship }) }),
        ],
        { entries: [{ id: 'door', pathway: 'p', step: 'class', requires: anyone }] },
      ),
      'wioa.b.apprenticeship',
    );

  test('counts where someone gets to it through a door', () => {
    expect(said({ kind: 'step', step: 'class' })).toEqual(['establishes ra apprenticeship.registered']);
    // What anyone may start elsewhere is not behind the door.
    expect(said(anyone)).toEqual(['supports ra apprenticeship.out-of-reach']);
    expect(said({ kind: 'text', text: 'Interview' })).toEqual(['supports ra apprenticeship.out-of-reach']);
    expect(said(nobody)).toEqual(['weakens ra apprenticeship.out-of-reach']);
  });

  test('has an agency and a number; with one of them alone nothing is sure', () => {
    const { agency, registrationId } = registered;
    for (const half of [{ agency }, { registrationId }, {}])
      expect(said(anyone, half)).toEqual(['supports ra apprenticeship.unknown']);
    expect(said(anyone, { registered: false })).toEqual(['weakens ra apprenticeship.not-registered']);
    for (const none of ['pending', 'TBD', 'n/a', ' '])
      expect(said(anyone, { agency, registrationId: none })).toEqual(['supports ra apprenticeship.unknown']);
  });

  const beyond = (onward: Partial<Onward>, more: Partial<PathwaySystem> = {}) => {
    const system = {
      ...withSteps([course('class')], {
        entries: [{ id: 'door', pathway: 'p', step: 'class', requires: anyone }],
        ...more,
      }),
    };
    const option = { kind: 'registered-apprenticeship', link: 'direct-entry', after: 'class' } as const;
    return saidIn(
      {
        ...system,
        pathways: system.pathways!.map((each) => ({
          ...each,
          onward: [{ ...option, apprenticeship: registered, ...onward }],
        })),
      },
      'wioa.b.apprenticeship',
    );
  };
  const jatc = { id: 'jatc', name: 'Joint committee', types: ['industry'] } as const;
  const agreed = (signedOn?: string) => ({
    partners: [jatc, { ...jatc, id: 'union', name: 'Union' }],
    agreements: [
      {
        ...({ id: 'ag', kind: 'written' } as const),
        parties: ['jatc', 'union'].map((partner) => ({ partner, ...(signedOn && { signedOn }) })),
      },
    ],
  });

  test('rests on what is there and signed on the day', () => {
    const sure = ['establishes p apprenticeship.registered'];
    const open = ['supports p apprenticeship.rests'];
    expect(beyond({})).toEqual(sure);
    expect(beyond({ agreement: 'ag' }, agreed('2026-01-01'))).toEqual(sure);
    const unsigned = [...open, 'weakens ag options.unsigned'];
    expect(beyond({ agreement: 'ag' }, agreed())).toEqual(unsigned);
    expect(beyond({ agreement: 'ag' }, agreed('2027-01-01'))).toEqual(unsigned);
    expect(beyond({ agreement: 'gone' })).toEqual(open);
    expect(beyond({ partner: 'gone' })).toEqual(open);
    expect(beyond({ partner: 'jatc' }, agreed('2026-01-01'))).toEqual(sure);
    const sponsored = { apprenticeship: { ...registered, sponsor: 'jatc' } };
    expect(beyond(sponsored)).toEqual(open);
    expect(beyond(sponsored, { partners: [jatc] })).toEqual(sure);
    expect(beyond(sponsored, { partners: [{ ...jatc, status: 'ceased' }] })).toEqual(open);
  });
});

test.each([
  [{ status: 'ceased' }, 'expired'],
  [{ status: 'suspended' }, 'expired'],
  [{ effective: { to: '2026-06-30' } }, 'expired'],
  [{ status: 'developing' }, 'unused'],
  [{ effective: { from: '2027' } }, 'unused'],
  [{ effective: { from: '2020', to: '2027' } }, 'used'],
] as const)('records and attestations that are %j: %s', (more, use) => {
  const where = (table: 'evidence' | 'attestations') =>
    found({ ...full, [table]: full[table]!.map((each) => ({ ...each, ...more })) });
  const counts = use === 'used';
  expect(found(full).verdict).toBe('met');
  expect(where('attestations')).toMatchObject({
    verdict: counts ? 'met' : 'undetermined',
    attestations: [{ use }, { use }],
  });
  expect(where('evidence').elements.find(({ id }) => id === 'A')?.verdict).toBe(
    counts ? 'met' : 'undetermined',
  );
});

test('counseling is noted by how far someone gets to a step that it goes with', () => {
  const said = (steps: Support['steps'], more: Partial<Support> = {}) =>
    saidIn(
      withSteps(
        [
          course('class'),
          course('later', { requires: { kind: 'text', text: 'Interview' } }),
          course('shut', { requires: nobody }),
        ],
        {
          partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
          entries: [{ id: 'door', pathway: 'p', step: 'class', requires: anyone }],
          supports: [
            { id: 'help', title: 'Help', kind: 'career-counseling', provider: 'college', steps, ...more },
          ],
        },
      ),
      'wioa.c.counseling',
    );
  const offered = ['establishes help counseling.offered'];
  expect([said('all'), said(['class']), said(['shut', 'later', 'class'])]).toEqual([
    offered,
    offered,
    offered,
  ]);
  expect([said(['later']), said(['shut', 'later'])]).toEqual([
    ['supports help counseling.perhaps'],
    ['supports help counseling.perhaps'],
  ]);
  expect(said(['shut'])).toEqual(['weakens help counseling.out-of-reach']);
  expect(said('all', { kind: 'transportation' })).toEqual(['weakens help counseling.other-support']);
});

test('what counts as examined for concurrent instruction: blocks that may be one, and all three parts', () => {
  const part = (kind: Component['kind'], from?: string): Component => ({
    ...{ kind, occupation: 'aide' },
    ...(from !== undefined && { when: { from, to: `${from.slice(0, 7)}-28` } }),
  });
  const examined = (...components: readonly Component[]) =>
    factIn(
      withSteps([course('block', { components })], { occupations: [{ id: 'aide', title: 'Aide' }] }),
      'wioa.d.concurrent',
    ).examined;
  const block = (...from: readonly (string | undefined)[]) =>
    (['education', 'workforce-preparation', 'training'] as const).map((kind, index) =>
      part(kind, from[index]),
    );
  const [march, april, may] = ['2026-03-01', '2026-04-01', '2026-05-01'];
  // Parts with dates are a block as its authors put them together, and one by their dates.
  expect(examined(...block(march, march, march))).toBe(3);
  expect(examined(...block())).toBe(2);
  expect(examined(...block(march, april, may))).toBe(1);
  expect(examined(part('education'), part('training'))).toBe(1);
  expect(examined(part('education'))).toBe(0);
});

test('each population is served by a support for it, for everybody, or perhaps by one that names none', () => {
  const said = (more: Partial<Support>, claimed = false) =>
    saidIn(
      withSteps([course('class'), course('shut', { requires: nobody })], {
        supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: ['class'], ...more }],
        pathways: [{ id: 'p', title: 'P', steps: ['class', 'shut'], populations: ['veterans'] }],
        ...(claimed && { complete: ['supports'] }),
      }),
      'wioa.e.supports',
    );
  const supported = ['establishes bus populations.supported'];
  expect(said({ populations: ['veterans'] })).toEqual(supported);
  expect(said({ model: 'universal' })).toEqual(supported);
  expect(said({ model: 'targeted' }, true)).toEqual(['weakens p populations.perhaps']);
  expect(said({ populations: ['low-income'] })).toEqual(['weakens p populations.unsupported']);
  expect(said({ populations: ['low-income'] }, true)).toEqual(['refutes p populations.unsupported']);
});
