/** Which words show which component of a local plan: every word of each vocabulary, alone in a small system. */
import { expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { localPlan } from '../../../src/definitions/partners/local-plan/definition.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Component, Step } from '../../../src/model/step.js';
import { stepKinds } from '../../../src/model/step-kinds.js';
import {
  counselingKinds,
  employmentServices,
  otherSupports,
  supportiveServices,
} from '../../../src/model/support-kinds.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { accelerators, agreementKinds, engagementKinds } from '../../../src/model/vocabulary.js';
import { partner, system } from '../../partnership/system.js';
import { day, sound, usual } from './cases.js';

function shownIn(given: PathwaySystem): string[] {
  const { facts } = sound(given, determine(localPlan, given, { kind: 'system' }, usual));
  return facts.flatMap(({ id, state }) => (state === 'true' ? [id.replace('core.', '')] : []));
}

/** What each word shows beyond what the others of its vocabulary show as well. */
function shownBy<W extends string>(words: readonly W[], given: (word: W) => PathwaySystem) {
  const each = words.map((word) => [word, shownIn(given(word))] as const);
  const always = each.map(([, all]) => all).reduce((a, b) => a.filter((one) => b.includes(one)));
  const more = each.map(
    ([word, all]) => [word, all.filter((one) => !always.includes(one)).join(' ')] as const,
  );
  return Object.fromEntries(more.filter(([, all]) => all !== ''));
}

const withStep = (more: Partial<Step>) =>
  system({
    steps: [{ id: 'a', title: 'A', kind: 'course', ...more }],
    pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
  });

test('kinds of step', () => {
  expect(shownBy(stepKinds, (kind) => withStep({ kind }))).toEqual({
    'dual-enrollment': 'dual-enrollment',
    'integrated-education-and-training': 'integrated',
    'on-the-job-training': 'work-based-learning',
    'incumbent-worker-training': 'work-based-learning',
    'pre-apprenticeship': 'work-based-learning',
    apprenticeship: 'work-based-learning',
    internship: 'work-based-learning',
    'work-experience': 'work-based-learning',
  });
});

test('ways to shorten the time', () => {
  expect(shownBy(accelerators, (word) => withStep({ accelerators: [word] }))).toEqual({
    'competency-based': 'competency-based',
    'concurrent-enrollment': 'dual-enrollment',
    'dual-credit': 'dual-enrollment',
    corequisite: 'concurrent-remediation',
    'credit-for-prior-learning': 'alternative-placement',
  });
});

test('kinds of support', () => {
  const kinds = [...counselingKinds, ...supportiveServices, ...employmentServices, ...otherSupports];
  expect(
    shownBy(kinds, (kind) => ({
      ...withStep({}),
      supports: [{ id: 's', title: 'S', kind, steps: 'all' }],
    })),
  ).toEqual({
    'career-counseling': 'career-navigation',
    'career-navigation': 'career-navigation',
    'career-planning': 'career-navigation',
    'intrusive-advising': 'intrusive-advising',
    'case-management': 'case-coordination',
    referral: 'referral',
    'skills-assessment': 'participant-assessment',
    ...Object.fromEntries(supportiveServices.map((kind) => [kind, 'supportive-services'])),
  });
});

test('kinds of engagement of employers', () => {
  expect(
    shownBy(engagementKinds, (kind) =>
      system({
        partners: [partner('shop', ['industry'])],
        engagements: [{ id: 'e', kind, partner: 'shop' }],
      }),
    ),
  ).toEqual({ 'provide-work-based-learning': 'work-based-learning' });
});

test('kinds of agreement that partners have signed', () => {
  const parties = ['college', 'board'].map((who) => ({ partner: who, signedOn: '2026-01-15' }));
  expect(
    shownBy(agreementKinds, (kind) => ({
      ...withStep({}),
      partners: [partner('college', ['postsecondary']), partner('board', ['workforce-system'])],
      agreements: [{ id: 'a', kind, parties }],
    })),
  ).toEqual({
    mou: 'governance',
    'one-stop-mou': 'governance',
    written: 'governance',
    articulation: 'articulation',
    'credit-transfer': 'articulation',
  });
});

test('results on record are those of a pathway or a step, whatever else they are about', () => {
  const shown = (...about: Evidence['about']) =>
    shownIn({
      ...withStep({}),
      partners: [partner('college', ['postsecondary'])],
      evidence: [{ id: 'r', kind: 'outcomes', about, bearing: 'for', date: '2026-01', source: 'A report' }],
    }).includes('evidence-based');
  const [pathway, step] = [{ kind: 'pathway', id: 'p' } as const, { kind: 'step', id: 'a' } as const];
  const college = { kind: 'partner', id: 'college' } as const;
  expect([shown(pathway), shown(step), shown(college, step), shown(college)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('parts of instruction run when they say, in their term, or in the term of their step', () => {
  const terms = [
    { id: 'fall', title: 'Fall', period: { from: '2026-08-24', to: '2026-12-11' } },
    { id: 'spring', title: 'Spring', period: { from: '2026-01-12', to: '2026-05-15' } },
    { id: 'next', title: 'Next spring', period: { from: '2027-01-11', to: '2027-05-14' } },
  ];
  const shown = (education: Partial<Component>, training: Partial<Component>, more: Partial<Step> = {}) =>
    shownIn({
      ...withStep({
        components: [
          { kind: 'education', ...education },
          { kind: 'training', ...training },
        ],
        ...more,
      }),
      terms,
    }).includes('concurrent-remediation');
  const [fall, spring, next] = [{ term: 'fall' }, { term: 'spring' }, { term: 'next' }];
  expect([shown(fall, fall), shown(fall, spring), shown({}, {})]).toEqual([true, false, false]);
  expect([shown({}, {}, fall), shown({}, fall, fall), shown({}, spring, fall)]).toEqual([true, true, false]);
  // Preparation for work is neither education nor training.
  const preparation = { kind: 'workforce-preparation', ...fall } as const;
  expect(shown(fall, { ...fall, ...preparation })).toBe(false);
  expect(shown({ ...fall, ...preparation }, fall)).toBe(false);
  const weeks = { from: '2026-01-12', to: '2026-02-06' };
  expect([shown({ when: weeks }, spring), shown({ when: weeks, ...fall }, spring)]).toEqual([true, true]);
  // What is still to come shows nothing yet; what begins on the day, or of which a part has begun, does.
  expect(shown(next, next)).toBe(false);
  const from = (first: string) => ({ when: { from: first, to: '2027-03-01' } });
  expect([shown(from(day), from(day)), shown(from('2026-11-02'), from('2026-11-02'))]).toEqual([true, false]);
  expect([
    shown(from('2026-09-01'), from('2026-12-01')),
    shown(from('2026-12-01'), from('2026-09-01')),
  ]).toEqual([true, true]);
  // It counts for a year after it has ended, whole or in part.
  const to = (last: string) => ({ when: { from: '2025-01-06', to: last } });
  expect([shown(to('2025-11-01'), to('2025-11-01')), shown(to('2025-10-31'), to('2025-10-31'))]).toEqual([
    true,
    false,
  ]);
  expect([shown(to('2025-05-01'), to('2025-12-01')), shown(to('2025-12-01'), to('2025-05-01'))]).toEqual([
    true,
    true,
  ]);
});

test('a memorandum that is still to be signed shows governance only for later, and one without dates perhaps', () => {
  const said = (...signedOn: readonly string[]) => {
    const given = system({
      partners: [partner('college', ['postsecondary']), partner('board', ['workforce-system'])],
      agreements: [
        {
          ...{ id: 'a', kind: 'mou' },
          parties: ['college', 'board'].map((who, at) => ({
            partner: who,
            ...(signedOn[at] !== undefined && { signedOn: signedOn[at] }),
          })),
        },
      ],
    });
    const found = sound(given, determine(localPlan, given, { kind: 'system' }, usual));
    const { for: pro } = found.facts.find(({ id }) => id === 'core.governance')!;
    return pro.map(({ bearing, grade, message }) => `${bearing} ${grade} ${message.id}`);
  };
  expect(said('2026-01-15', '2026-01-15')).toEqual(['establishes declared component.shown']);
  expect(said('2026-01-15', '2027-01-15')).toEqual(['supports planned component.shown']);
  expect(said('2026-01-15')).toEqual(['supports declared component.unsigned']);
});

test('an agreement on credit names a step or the pathway, or neither; one that names others is theirs', () => {
  const parties = ['college', 'board'].map((who) => ({ partner: who, signedOn: '2026-01-15' }));
  const shown = (more: Partial<Agreement>) =>
    shownIn({
      ...system({
        partners: [partner('college', ['postsecondary']), partner('board', ['workforce-system'])],
        steps: ['a', 'b', 'other'].map((id) => ({ id, title: id, kind: 'course' })),
        credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
        pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
        agreements: [{ id: 'credit', kind: 'articulation', parties, ...more }],
      }),
    }).includes('articulation');
  const [step, cert] = [
    (id: string) => ({ kind: 'step', step: id }) as const,
    { kind: 'credential', credential: 'cert' } as const,
  ];
  expect(shown({})).toBe(true);
  expect(shown({ articulates: [{ from: step('a'), to: 'other' }] })).toBe(true);
  expect(shown({ articulates: [{ from: step('other'), to: 'a' }] })).toBe(true);
  expect(shown({ articulates: [{ from: step('other'), to: 'other' }] })).toBe(false);
  expect(shown({ articulates: [{ from: cert, to: 'a' }] })).toBe(true);
  expect(shown({ articulates: [{ from: cert, to: 'other' }] })).toBe(false);
  expect(shown({ kind: 'mou', articulates: [{ from: cert, to: 'a' }] })).toBe(true);
  expect(shown({ kind: 'mou' })).toBe(false);
  expect(shown({ covers: [{ kind: 'step', id: 'b' }] })).toBe(true);
  expect(shown({ covers: [{ kind: 'pathway', id: 'p' }] })).toBe(true);
  expect(shown({ covers: [{ kind: 'step', id: 'other' }] })).toBe(false);
  expect(shown({ covers: [{ kind: 'partner', id: 'board' }] })).toBe(true);
});

test('credentials stack where a step that awards one asks for one awarded before, or for the step that awards it', () => {
  const asked = (requires: Requirement | undefined, awards: readonly string[] = ['two']) =>
    shownIn(
      system({
        credentials: ['one', 'two', 'out'].map((id) => ({ id, title: id, kind: 'Certificate' })),
        steps: [
          { id: 'a', title: 'A', kind: 'course', awards: ['one'] },
          { id: 'bare', title: 'Bare', kind: 'course' },
          { id: 'b', title: 'B', kind: 'course', awards, ...(requires && { requires }) },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['a', 'bare', 'b'] }],
      }),
    ).includes('stackable-credentials');
  const [step, cert] = [
    (id: string) => ({ kind: 'step', step: id }) as const,
    (id: string) => ({ kind: 'credential', credential: id }) as const,
  ];
  expect([asked(step('a')), asked(step('bare')), asked(undefined)]).toEqual([true, false, false]);
  expect([asked(cert('one')), asked(cert('out')), asked(step('a'), [])]).toEqual([true, false, false]);
  expect([asked({ kind: 'any', of: [step('bare'), cert('one')] }), asked({ kind: 'all', of: [] })]).toEqual([
    true,
    false,
  ]);
});

test('starting skills are a level that an entry asks for, wherever it stands, or an assessment', () => {
  const shown = (entry: object) =>
    shownIn({
      ...withStep({}),
      entries: [{ id: 'e', pathway: 'p', step: 'a', ...entry }],
    }).includes('starting-skills');
  const level = { kind: 'level', scheme: 'grade', level: 9 };
  expect([
    shown({ requires: level }),
    shown({ requires: { kind: 'any', of: [{ kind: 'all', of: [] }, level] } }),
  ]).toEqual([true, true]);
  expect([shown({ requires: { kind: 'all', of: [] } }), shown({})]).toEqual([false, false]);
  expect([shown({ assessment: { instrument: 'A test' } }), shown({ requires: level, step: 'gone' })]).toEqual(
    [true, false],
  );
});

test('several providers that are in the document align settings; a single one, or others, do not', () => {
  const shown = (...providers: readonly string[]) =>
    shownIn(
      system({
        partners: [partner('college', ['postsecondary']), partner('school', ['secondary'])],
        steps: providers.map((provider, at) => ({ id: `${at}`, title: 'X', kind: 'course', provider })),
        pathways: [{ id: 'p', title: 'P', steps: providers.map((_, at) => `${at}`) }],
      }),
    ).includes('alignment-across-settings');
  expect([shown('college', 'school'), shown('college', 'college'), shown('college', 'gone')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('order and make-up of steps', () => {
  const shown = (more: Partial<Step>) => {
    const document = withStep(more);
    const steps = [...document.steps!, { id: 'b', title: 'B', kind: 'course' as const }];
    return shownIn({
      ...document,
      steps,
      occupations: [{ id: 'o', title: 'O' }],
      competencies: [{ id: 'c', title: 'C' }],
    }).filter((each) => ['sequencing', 'curriculum-design', 'contextualized'].includes(each));
  };
  expect(shown({})).toEqual([]);
  expect([shown({ follows: ['b'] }), shown({ follows: [] })]).toEqual([['sequencing'], []]);
  const asked = (...of: readonly Requirement[]) => [
    shown({ requires: { kind: 'all', of } }),
    shown({ requires: { kind: 'any', of } }),
  ];
  const [b, c] = [
    { kind: 'step', step: 'b' },
    { kind: 'competency', competency: 'c' },
  ] as const;
  const lost = [
    { kind: 'step', step: 'gone' },
    { kind: 'credential', credential: 'gone' },
  ] as const;
  expect([asked(), asked(...lost)]).toEqual([
    [[], []],
    [[], []],
  ]);
  expect([...asked(b), ...asked(c)]).toEqual(Array(4).fill(['sequencing']));
  expect(asked(b, lost[0])).toEqual([[], ['sequencing']]);
  expect([shown({ follows: ['gone'] }), shown({ competencies: ['gone'] })]).toEqual([[], []]);
  expect(shown({ components: [{ kind: 'education', occupation: 'gone' }] })).toEqual(['curriculum-design']);
  expect([shown({ competencies: ['c'] }), shown({ competencies: [] })]).toEqual([['curriculum-design'], []]);
  expect(shown({ components: [{ kind: 'education' }] })).toEqual(['curriculum-design']);
  expect(shown({ components: [{ kind: 'education', occupation: 'o' }] })).toEqual([
    'curriculum-design',
    'contextualized',
  ]);
  expect(shown({ components: [{ kind: 'education', cluster: 'Care' }] })).toEqual([
    'curriculum-design',
    'contextualized',
  ]);
  expect(shown({ components: [{ kind: 'training', cluster: 'Care' }] })).toEqual(['curriculum-design']);
});

test('what a plan says of a component supports it, at the place where the plan says so', () => {
  const given = system({
    plans: [
      {
        id: 'plan',
        title: 'Plan',
        kind: 'local-plan',
        components: [{ component: 'referral', text: 'We refer.' }],
      },
    ],
  });
  const { facts } = determine(localPlan, given, { kind: 'system' }, usual);
  const said = facts.filter(({ for: pro }) => pro.length > 0);
  expect(said.map(({ id, state, for: pro }) => [id, state, pro])).toEqual([
    [
      'core.referral',
      'unknown',
      [
        {
          ...{ at: { kind: 'plan', id: 'plan', field: 'components' }, bearing: 'supports' },
          ...{ grade: 'declared', message: { id: 'component.said', params: {} } },
        },
      ],
    ],
  ]);
});

test('of pathways that do not all show a component, those that do are in part, and what lacks something says what', () => {
  const credit = (id: string, step: string, signedOn?: string): Agreement => ({
    ...{ id, kind: 'articulation', covers: [{ kind: 'step', id: step }] },
    parties: ['board', 'college'].map((party) => ({ partner: party, ...(signedOn && { signedOn }) })),
  });
  const given = system({
    partners: [partner('board', []), partner('college', [])],
    steps: ['a', 'b'].map((id) => ({ id, title: id, kind: 'course' })),
    pathways: ['a', 'b'].map((id) => ({ id: `p-${id}`, title: id, steps: [id] })),
    agreements: [credit('signed', 'a', '2025-06'), credit('unsigned', 'b')],
  });
  const { facts } = sound(given, determine(localPlan, given, { kind: 'system' }, usual));
  const fact = facts.find(({ id }) => id === 'core.articulation')!;
  const notes = [...fact.for, ...fact.against].map(({ at, message }) => [at.id, message.id]);
  expect([fact.state, ...notes]).toEqual([
    'unknown',
    ['signed', 'component.in-part'],
    ['unsigned', 'component.unsigned'],
    ['p-b', 'component.not-here'],
  ]);
});
