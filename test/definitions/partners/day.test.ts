/** The day counts: what has ended, has not begun, is not signed, not reviewed, too old or about elsewhere meets nothing. */
import { describe, expect, test } from 'vitest';
import type { DetermineOptions } from '../../../src/definitions/engine/determine-options.js';
import type { Credential } from '../../../src/model/credential.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { partner, role } from '../../partnership/system.js';
import { type Table, tables } from './cases.js';

const table = (name: string) => tables.find((each) => each.name === name) as Table;
type Edit = (full: PathwaySystem) => object;

/** How a proposition comes out in the full system of a definition, with something changed. */
function factIn(name: string, id: string, edit: Edit, options: Partial<DetermineOptions> = {}) {
  const { run, definition, full } = table(name);
  const given = { ...full, ...edit(full) };
  const fact = run(definition, given, options).facts.find((each) => each.id === id);
  if (!fact) throw new Error(`${id} is no proposition of ${name}`);
  return fact;
}
const stateIn = (...call: Parameters<typeof factIn>) => factIn(...call).state;
const plans =
  (more: object): Edit =>
  ({ plans = [] }) => ({ plans: plans.map((each) => ({ ...each, ...more })) });
const agreements =
  (more: object): Edit =>
  ({ agreements: all = [] }) => ({ agreements: all.map((each) => ({ ...each, ...more })) });

describe('a partner whose roles are over is not at the table', () => {
  const growth =
    (...roles: ReturnType<typeof role>[]): Edit =>
    () => ({ roles });
  test.each<[string, Edit, string]>([
    ['no role at all', growth(), 'true'],
    ['a role that ended', growth(role('r', 'growth', { to: '2010' })), 'unknown'],
    ['a role that begins later', growth(role('r', 'growth', { from: '2030' })), 'unknown'],
    ['a role of which only the year is known', growth(role('r', 'growth', { to: '2026' })), 'unknown'],
    [
      'one that ended and one that goes on',
      growth(role('q', 'growth', { to: '2010' }), role('r', 'growth')),
      'true',
    ],
    ['a role of another partner that ended', growth(role('r', 'college', { to: '2010' })), 'true'],
    [
      'a role that ended, and partners claimed complete',
      () => ({ roles: [role('r', 'growth', { to: '2010' })], complete: ['partners'] }),
      'unknown',
    ],
    [
      'a role that ended, and partners and roles claimed complete',
      () => ({ roles: [role('r', 'growth', { to: '2010' })], complete: ['partners', 'roles'] }),
      'false',
    ],
    [
      'a role that begins later, and partners and roles claimed complete',
      () => ({ roles: [role('r', 'growth', { from: '2030' })], complete: ['partners', 'roles'] }),
      'unknown',
    ],
  ])('%s: %s', (_, edit, state) => {
    expect(stateIn('strategic minimum', 'minimum.economic-development', edit)).toBe(state);
  });

  test('what is left out is listed, with the reason', () => {
    const fact = factIn(
      'strategic minimum',
      'minimum.economic-development',
      growth(role('r', 'growth', { to: '2010' })),
    );
    expect(fact.against.map(({ message }) => message.id)).toEqual(['partner.no-part']);
    expect(fact.leftOut.map(({ at, stale }) => [at.id, stale])).toEqual([['growth', 'expired']]);
  });

  test.each<[string, string, string]>([
    ['one-stop partners', 'one-stop.job-corps', 'center'],
    ['sector partnership', 'sector.labor', 'union'],
    ['sector partnership', 'sector.board', 'board'],
    ['local leadership', 'leadership.secondary', 'school'],
    ['State team', 'state-team.workforce', 'workforce'],
    ['local team', 'local-team.businesses', 'businesses'],
  ])('%s: %s', (name, id, who) => {
    const ended: Edit = ({ roles = [] }) => ({
      roles: [
        ...roles.filter((each) => each.partner !== who),
        role('ended', who, { tier: 'leadership', to: '2010' }),
      ],
    });
    expect(stateIn(name, id, (full) => full)).toBe('true');
    expect(stateIn(name, id, ended)).toBe('unknown');
  });

  test('Element One: nobody waits for the responsibilities of a partner who has left', () => {
    const more =
      (to: string): Edit =>
      ({ partners = [], roles = [] }) => ({
        partners: [...partners, partner('late', [])],
        roles: [...roles, role('l', 'late', { to })],
      });
    expect(stateIn('Element One', 'element-one.roles', more('2010'))).toBe('true');
    expect(stateIn('Element One', 'element-one.roles', more('2027'))).toBe('unknown');
  });
});

describe('plans', () => {
  test.each<[string, string, object, string]>([
    ['Element One', 'element-one.vision', { adoptedOn: '2026-11-02' }, 'unknown'],
    ['Element One', 'element-one.vision', { adoptedOn: '2026-11-01' }, 'true'],
    ['Element One', 'element-one.relation', { adoptedOn: '2027' }, 'unknown'],
    ['Element One', 'element-one.plan', { actions: [], milestones: [{ title: 'M', due: '2027' }] }, 'true'],
    ['Element One', 'element-one.goals', { partners: ['agency', 'nobody'] }, 'unknown'],
    ['Element One', 'element-one.goals', { partners: ['agency', 'agency'] }, 'unknown'],
    ['sector partnership', 'sector.shared-goals', { adoptedOn: '2027' }, 'unknown'],
    ['core elements', 'core.vision', { adoptedOn: '2027' }, 'unknown'],
    ['core elements', 'core.governance', { adoptedOn: '2027' }, 'unknown'],
    ['core elements', 'core.achievement-gaps', { adoptedOn: '2027' }, 'unknown'],
    ['core elements', 'core.continuous-improvement', { reviewedOn: '2026-11-02' }, 'unknown'],
    [
      'core elements',
      'core.continuous-improvement',
      { reviewBy: '2026-10', reviewedOn: '2026-05' },
      'unknown',
    ],
    [
      'core elements',
      'core.continuous-improvement',
      { reviewBy: '2026-06-30', reviewedOn: '2026-07-15' },
      'true',
    ],
    ['core elements', 'core.continuous-improvement', { reviewBy: undefined }, 'true'],
  ])('%s, %s, %j: %s', (name, id, more, state) => {
    expect(stateIn(name, id, plans(more))).toBe(state);
  });

  test('adopted later is planned', () => {
    const fact = factIn('Element One', 'element-one.vision', plans({ adoptedOn: '2027' }));
    expect(fact.for.map(({ bearing, grade }) => [bearing, grade])).toEqual([['establishes', 'planned']]);
  });

  test('a review too long ago is out of date', () => {
    const call = (maxAge: number) =>
      factIn('core elements', 'core.continuous-improvement', plans({}), { maxAge });
    expect(call(365).state).toBe('true');
    expect([call(30).state, call(30).causes]).toEqual(['unknown', ['stale-evidence', 'nothing-to-examine']]);
  });
});

describe('agreements', () => {
  const both = [
    { partner: 'agency', signedOn: '2025-06' },
    { partner: 'college', signedOn: '2025-07' },
  ];
  const by =
    (more: object): Edit =>
    ({ plans: all = [] }) => ({
      plans: all.map((each) => ({ ...each, partners: ['agency'] })),
      agreements: [{ id: 'm', kind: 'mou', parties: both, covers: [{ kind: 'plan', id: 'plan' }], ...more }],
    });
  test.each<[string, object, string]>([
    ['signed by both levels', {}, 'true'],
    ['signed by nobody', { parties: [{ partner: 'agency' }, { partner: 'college' }] }, 'unknown'],
    ['signed by one level', { parties: [both[0], { partner: 'college' }] }, 'unknown'],
    [
      'signed after the day',
      { parties: [both[0], { partner: 'college', signedOn: '2026-11-02' }] },
      'unknown',
    ],
    ['that ended', { effective: { to: '2010' } }, 'unknown'],
    ['that begins later', { effective: { from: '2030' } }, 'unknown'],
    ['whose review is overdue', { reviewBy: '2026-10' }, 'unknown'],
    ['reviewed in time', { reviewBy: '2027' }, 'true'],
    [
      'signed again since',
      { reviewBy: '2025-06-15', parties: [both[0], { partner: 'college', signedOn: '2025-07-01' }] },
      'true',
    ],
  ])('State and local relation by an agreement %s: %s', (_, more, state) => {
    expect(stateIn('Element One', 'element-one.relation', by(more))).toBe(state);
  });

  test('a relation that both have yet to sign is planned, as the review of it that passed is said', () => {
    const said = (more: object) =>
      factIn('Element One', 'element-one.relation', by(more)).for.map(
        ({ bearing, grade, message }) => `${bearing} ${grade} ${message.id}`,
      );
    const later = both.map((each) => ({ ...each, signedOn: '2027-01-15' }));
    expect(said({})).toEqual(['establishes declared relation.agreed']);
    expect(said({ parties: later })).toEqual(['establishes planned relation.agreed']);
    expect(said({ reviewBy: '2026-10' })).toEqual(['supports declared relation.review-passed']);
    expect(said({ parties: [] })).toEqual(['supports declared relation.said']);
    // An agreement about another plan, or about something else of that id, is not about this plan.
    for (const covers of [[{ kind: 'plan', id: 'another' }], [{ kind: 'pathway', id: 'plan' }], []])
      expect(said({ covers })).toEqual(['supports declared relation.said']);
  });

  test.each<[string, object, string]>([
    ['core.articulation', { parties: [] }, 'unknown'],
    [
      'core.articulation',
      { parties: [{ partner: 'board', signedOn: '2025' }, { partner: 'college' }] },
      'unknown',
    ],
    ['core.articulation', { effective: { to: '2005' } }, 'unknown'],
    ['core.articulation', { articulates: [{ from: { kind: 'step', step: 'abe' }, to: 'two' }] }, 'true'],
    ['core.articulation', { covers: [{ kind: 'pathway', id: 'other' }] }, 'unknown'],
  ])('%s, %j: %s', (id, more, state) => {
    expect(stateIn('core elements', id, agreements(more))).toBe(state);
  });

  test('a memorandum signed after the day is planned', () => {
    const fact = factIn('one-stop memorandum', 'mou.partners', ({ agreements: all = [] }) => ({
      agreements: all.map((each) => ({
        ...each,
        parties: each.parties.map((party) => ({ ...party, signedOn: '2027-01-01' })),
      })),
    }));
    expect([fact.state, fact.for.map(({ grade }) => grade)]).toEqual(['unknown', ['planned']]);
  });

  test('a memorandum that ended says nothing any more', () => {
    const { run, definition, full } = table('one-stop memorandum');
    const found = run(definition, { ...full, ...agreements({ effective: { to: '2010' } })(full) });
    expect(found.verdict).toBe('undetermined');
    expect(found.facts.filter(({ state }) => state === 'true')).toEqual([]);
  });
});

describe('employers', () => {
  const engaged =
    (more: object): Edit =>
    ({ engagements = [] }) => ({ engagements: engagements.map((each) => ({ ...each, ...more })) });
  test.each<[string, string, Edit, Partial<DetermineOptions>, string]>([
    ['sector partnership', 'sector.employers', engaged({ on: '2026-11-02' }), {}, 'unknown'],
    ['sector partnership', 'sector.employers', engaged({ on: '1985' }), { maxAge: 365 }, 'unknown'],
    ['sector partnership', 'sector.employers', engaged({ on: '2026-06' }), { maxAge: 365 }, 'true'],
    ['core elements', 'core.employer-engagement', engaged({ on: '2026-11-02' }), {}, 'unknown'],
    ['core elements', 'core.employer-engagement', engaged({ on: '1985' }), { maxAge: 365 }, 'unknown'],
    ['core elements', 'core.employer-engagement', engaged({ partner: undefined }), {}, 'unknown'],
    ['core elements', 'core.employer-engagement', engaged({ partner: 'nobody' }), {}, 'unknown'],
  ])('%s, %s', (name, id, edit, options, state) => {
    expect(stateIn(name, id, edit, options)).toBe(state);
  });
});

describe('the core elements of a local plan', () => {
  const inFull =
    (more: (full: PathwaySystem) => object): Edit =>
    (full) =>
      more(full);
  const report = (more: object): Edit =>
    inFull(({ evidence = [] }) => ({
      skillNeeds: [],
      region: [{ scheme: 'us-state', code: '04' }],
      evidence: [
        ...evidence,
        {
          id: 'jobs',
          kind: 'labor-market',
          about: [{ kind: 'pathway', id: 'p' }],
          bearing: 'for',
          date: '2026-01',
          publisher: 'State',
          places: [{ scheme: 'us-county', code: '04019' }],
          ...more,
        },
      ],
    }));
  const steps = (components: readonly object[], id = 'coreq'): Edit =>
    inFull(({ steps: all = [] }) => ({
      steps: all.map((each) => (each.id === id ? { id, title: 'X', kind: 'course', components } : each)),
    }));
  const spring = { from: '2026-01-10', to: '2026-05-20' };
  const fall = { from: '2026-09-01', to: '2026-12-10' };

  test.each<[string, string, Edit, Partial<DetermineOptions>, string]>([
    ['core.skill-shortage', 'a report on a county of the State', report({}), {}, 'true'],
    [
      'core.skill-shortage',
      'a report on another State',
      report({ places: [{ scheme: 'us-state', code: '23' }] }),
      {},
      'unknown',
    ],
    ['core.skill-shortage', 'a report on no place', report({ places: [] }), {}, 'unknown'],
    [
      'core.skill-shortage',
      'a report on the country',
      report({ places: [{ scheme: 'us', code: 'US' }] }),
      {},
      'unknown',
    ],
    ['core.skill-shortage', 'a report without a date', report({ date: undefined }), {}, 'unknown'],
    ['core.skill-shortage', 'a report from nowhere', report({ publisher: undefined }), {}, 'unknown'],
    ['core.skill-shortage', 'a report that has expired', report({ expiresOn: '2026-06' }), {}, 'unknown'],
    [
      'core.skill-shortage',
      'a report of 1985, at most a year old',
      report({ date: '1985' }),
      { maxAge: 365 },
      'unknown',
    ],
    [
      'core.skill-shortage',
      'a report about nothing that is there',
      report({ about: [{ kind: 'pathway', id: 'x' }] }),
      {},
      'unknown',
    ],
    [
      'core.funding',
      'money that ended',
      inFull(() => ({ funding: [{ id: 'f', title: 'F', source: 'state', effective: { to: '2010' } }] })),
      {},
      'unknown',
    ],
    [
      'core.funding',
      'what partners bring',
      inFull(({ roles = [] }) => ({
        funding: [],
        roles: roles.map((each) => ({ ...each, resources: ['rooms'] })),
      })),
      {},
      'unknown',
    ],
    [
      'core.formation',
      'roles of which only the year is known',
      inFull(({ roles = [] }) => ({ roles: roles.map((each) => ({ ...each, from: '2026' })) })),
      {},
      'unknown',
    ],
    [
      'core.leadership',
      'roles of which only the year is known',
      inFull(({ roles = [] }) => ({ roles: roles.map((each) => ({ ...each, from: '2026' })) })),
      {},
      'unknown',
    ],
    [
      'core.governance',
      'a memorandum that nobody signed',
      inFull(() => ({
        plans: [],
        agreements: [{ id: 'm', kind: 'mou', parties: [{ partner: 'board' }, { partner: 'college' }] }],
      })),
      {},
      'unknown',
    ],
    [
      'core.governance',
      'a signed memorandum',
      inFull(() => ({
        plans: [],
        agreements: [
          {
            id: 'm',
            kind: 'mou',
            parties: ['board', 'college'].map((who) => ({ partner: who, signedOn: '2025' })),
          },
        ],
      })),
      {},
      'true',
    ],
    [
      'core.concurrent-remediation',
      'parts at one time',
      steps([
        { kind: 'education', when: fall },
        { kind: 'training', when: fall },
      ]),
      {},
      'true',
    ],
    [
      'core.concurrent-remediation',
      'parts in spring and in fall',
      steps([
        { kind: 'education', when: spring },
        { kind: 'training', when: fall },
      ]),
      {},
      'unknown',
    ],
    [
      'core.concurrent-remediation',
      'parts without dates',
      steps([{ kind: 'education' }, { kind: 'training' }]),
      {},
      'unknown',
    ],
    [
      'core.concurrent-remediation',
      'parts of 2015',
      steps([
        { kind: 'education', when: { from: '2015-01', to: '2015-05' } },
        { kind: 'training', when: { from: '2015-01', to: '2015-05' } },
      ]),
      {},
      'unknown',
    ],
    [
      'core.concurrent-remediation',
      'parts of 2027',
      steps([
        { kind: 'education', when: { from: '2027-01', to: '2027-05' } },
        { kind: 'training', when: { from: '2027-01', to: '2027-05' } },
      ]),
      {},
      'unknown',
    ],
    [
      'core.evidence-based',
      'results of a partner',
      inFull(({ evidence = [] }) => ({
        evidence: evidence.map((each) => ({ ...each, about: [{ kind: 'partner', id: 'board' }] })),
      })),
      {},
      'unknown',
    ],
    [
      'core.evidence-based',
      'results without a date',
      inFull(({ evidence = [] }) => ({ evidence: evidence.map(({ date: _, ...each }) => each) })),
      {},
      'unknown',
    ],
    [
      'core.evidence-based',
      'results that have expired',
      inFull(({ evidence = [] }) => ({
        evidence: evidence.map((each) => ({ ...each, expiresOn: '2026-03' })),
      })),
      {},
      'unknown',
    ],
    [
      'core.work-based-learning',
      'incumbent worker training',
      inFull(({ steps: all = [] }) => ({
        steps: all.map((each) =>
          each.id === 'intern' ? { ...each, kind: 'incumbent-worker-training' } : each,
        ),
      })),
      {},
      'true',
    ],
    [
      'core.work-based-learning',
      'what an employer provides',
      inFull(({ steps: all = [] }) => ({
        steps: all.filter(({ id }) => id !== 'intern'),
        engagements: [{ id: 'w', kind: 'provide-work-based-learning', partner: 'college' }],
      })),
      {},
      'true',
    ],
    [
      'core.dual-enrollment',
      'a step on no pathway',
      inFull(({ pathways = [] }) => ({
        pathways: pathways.map((each) => ({ ...each, steps: each.steps.filter((id) => id !== 'dual') })),
      })),
      {},
      'unknown',
    ],
    [
      'core.supportive-services',
      'a service that goes with no step',
      inFull(({ supports = [] }) => ({ supports: supports.map((each) => ({ ...each, steps: [] })) })),
      {},
      'unknown',
    ],
    [
      'core.referral',
      'a role that has ended',
      inFull(({ supports = [] }) => ({
        supports: supports.filter(({ id }) => id !== 'refer'),
        roles: [role('r', 'board', { responsibilities: ['recruit-and-refer'], to: '2010' })],
      })),
      {},
      'unknown',
    ],
    [
      'core.alternative-placement',
      'credit for what people learned before',
      inFull(({ entries = [], steps: all = [] }) => ({
        entries: entries.map(({ alternatives: _, ...each }) => each),
        steps: all.map((each) =>
          each.id === 'dual' ? { ...each, accelerators: ['credit-for-prior-learning'] } : each,
        ),
      })),
      {},
      'true',
    ],
  ])('%s: %s', (id, _, edit, options, state) => {
    expect(stateIn('core elements', id, edit, options)).toBe(state);
  });

  test('a skill need counts while a record that it rests on is in date', () => {
    const resting =
      (more: object): Edit =>
      (full) => ({
        ...report(more)(full),
        skillNeeds: [{ id: 'need', title: 'Need', evidence: ['jobs'] }],
      });
    const state = (more: object) =>
      stateIn('core elements', 'core.skill-shortage', resting({ places: [], ...more }));
    expect(state({})).toBe('true');
    expect(state({ expiresOn: '1990' })).toBe('unknown');
    expect(state({ places: [{ scheme: 'us-state', code: '23' }] })).toBe('unknown');
  });

  test('nothing stacks into a diploma of school or its equivalent', () => {
    const awarding = (kind: Credential['kind']) =>
      stateIn('core elements', 'core.stackable-credentials', ({ credentials = [] }) => ({
        credentials: [...credentials.filter(({ id }) => id !== 'two'), { id: 'two', title: 'Two', kind }],
      }));
    expect(awarding('Certificate')).toBe('true');
    expect(awarding('GeneralEducationDevelopment')).not.toBe('true');
    expect(awarding('SecondarySchoolDiploma')).not.toBe('true');
  });

  test.each([
    ['certificate-program', 'true'],
    ['high-school-equivalency', 'unknown'],
  ] as const)('a certificate of a %s, which asks for another one: %s', (kind, state) => {
    const { run, definition } = table('core elements');
    const paper = (id: string) => ({ id, title: id, kind: 'Certificate' as const });
    const found = run(definition, {
      ...{ format: 'career-pathways/1', id: 's', title: 'S', credentials: [paper('one'), paper('two')] },
      steps: [
        { id: 'a', title: 'A', kind: 'certificate-program', awards: ['one'] },
        { id: 'b', title: 'B', kind, awards: ['two'], requires: { kind: 'credential', credential: 'one' } },
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
    });
    expect(found.facts.find(({ id }) => id === 'core.stackable-credentials')?.state).toBe(state);
  });

  test('design is asked of each pathway: what one has does not do for another', () => {
    const two: Edit = ({ pathways = [], steps: all = [] }) => ({
      pathways: [...pathways, { id: 'q', title: 'Q', steps: ['alone'] }],
      steps: [...all, { id: 'alone', title: 'Alone', kind: 'course' }],
    });
    const { run, definition, full } = table('core elements');
    const found = run(definition, { ...full, ...two(full) });
    expect(found.elements.find(({ id }) => id === 'design')?.verdict).toBe('undetermined');
    const fact = factIn('core elements', 'core.stackable-credentials', two);
    expect([...fact.for, ...fact.against].map(({ at, message }) => [at.id, message.id])).toEqual([
      ['two', 'component.in-part'],
      ['q', 'component.not-here'],
    ]);
  });
});

test('a provider whose only role is in a pathway that is over or to come provides nothing on the day', () => {
  const stateWhen = (effective: object | undefined, scope: readonly string[]) =>
    stateIn('local leadership', 'leadership.supports', () => ({
      partners: [partner('helper', ['community-social-service'])],
      roles: [role('r', 'helper', { kind: 'support-provider', scope })],
      supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', provider: 'helper', steps: 'all' }],
      pathways: ['p', 'q'].map((id) => ({ id, title: id, steps: [], ...(id === 'p' && { effective }) })),
    }));
  expect(stateWhen(undefined, ['p'])).toBe('true');
  for (const effective of [{ to: '2010' }, { from: '2030' }]) {
    expect(stateWhen(effective, ['p'])).toBe('unknown');
    expect(stateWhen(effective, ['p', 'q'])).toBe('true');
    expect(stateWhen(effective, [])).toBe('true');
  }
});
