/** Pre-apprenticeship: what shows each thing that it includes, and what leaves it open. */
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Engagement } from '../../../src/model/engagement.js';
import type { Support } from '../../../src/model/support.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Edit, onSteps } from '../table-parts.js';
import { agreement, all, credential, without as leaving, program } from '../workforce-pell/cases.js';
import { apprenticeship, full, pathway, preApprenticeshipTable, support } from './cases.js';

const { definition, run, without } = preApprenticeshipTable;
const factIn = (system: PathwaySystem, id: string, options = {}) =>
  run(definition, system, options).facts.find((each) => each.id === id)!;
const messagesOf = (system: PathwaySystem, id: string) => {
  const { for: pro, against } = factIn(system, id);
  return [...pro, ...against].map(({ bearing, message }) => `${bearing} ${message.id}`).sort();
};

const noOnward = pathway(({ onward: _, ...rest }) => rest);
const onward = (more: object): Edit =>
  pathway((row) => ({
    ...row,
    steps: ['aide', 'ward'],
    onward: row.onward!.map((each) => ({ ...each, ...more })),
  }));
const noStep: Edit = (system) => ({
  ...noOnward(system),
  steps: system.steps!.filter(({ id }) => id !== 'assistant'),
});
const nobody = { sponsor: undefined };
const registered = { agency: 'office-of-apprenticeship', registrationId: '2024-AZ-100200' } as const;
/** The partner has ceased. */
const gone =
  (id: string): Edit =>
  (system) => ({
    ...system,
    partners: system.partners!.map((each) => (each.id === id ? { ...each, status: 'ceased' } : each)),
  });
const signed = [
  { partner: 'college', signedOn: '2025-03-01' },
  { partner: 'hospital', signedOn: '2025-03-04' },
];
const engaged =
  (more: { readonly [field in keyof Engagement]?: Engagement[field] | undefined }): Edit =>
  (system) => ({
    ...without['preapp.hands-on']!(system),
    engagements: system.engagements!.map(
      (each) => ({ ...each, kind: 'provide-internships', ...more }) as Engagement,
    ),
  });
const card = (more: Partial<Credential>) => credential({ recognition: undefined, ...more });
const help = (provider: string | undefined): Edit =>
  all(noOnward, (system) => ({
    ...system,
    supports: [
      ...system.supports!,
      { id: 'jobs', title: 'Placing', kind: 'job-placement', steps: ['aide'], ...(provider && { provider }) },
    ],
  }));

describe('what decides each question', () => {
  test.each<[string, string, Edit, string, readonly string[]]>([
    [
      'after it on a pathway, and beyond',
      'preapp.ahead',
      all(),
      'true',
      ['establishes ahead.registered', 'establishes ahead.registered'],
    ],
    ['after it on a pathway', 'preapp.ahead', noOnward, 'true', ['establishes ahead.registered']],
    ['beyond the pathway', 'preapp.ahead', onward({}), 'true', ['establishes ahead.registered']],
    [
      'beyond the pathway, after any step',
      'preapp.ahead',
      onward({ after: undefined }),
      'true',
      ['establishes ahead.registered'],
    ],
    ['beyond the pathway, after another step', 'preapp.ahead', onward({ after: 'ward' }), 'unknown', []],
    [
      'beyond it, by an agreement that not all have signed',
      'preapp.ahead',
      all(agreement({ parties: [signed[0]!, { partner: 'hospital' }] }), onward({ agreement: 'joined' })),
      'unknown',
      ['supports apprenticeship.rests', 'weakens options.unsigned'],
    ],
    [
      'beyond it, by an agreement that is not there',
      'preapp.ahead',
      onward({ agreement: 'gone' }),
      'unknown',
      ['supports apprenticeship.rests'],
    ],
    [
      'beyond it, with a partner who is not there',
      'preapp.ahead',
      onward({ partner: 'gone' }),
      'unknown',
      ['supports apprenticeship.rests'],
    ],
    [
      'beyond it, with a sponsor who is not there',
      'preapp.ahead',
      onward({ apprenticeship: { ...registered, sponsor: 'gone' } }),
      'unknown',
      ['supports apprenticeship.rests'],
    ],
    [
      'beyond it, with a sponsor who is gone',
      'preapp.ahead',
      all(onward({ partner: undefined }), gone('hospital')),
      'unknown',
      ['supports apprenticeship.rests'],
    ],
    [
      'after it, with a sponsor who is not there',
      'preapp.ahead',
      all(noOnward, apprenticeship({ ...registered, sponsor: 'gone' })),
      'unknown',
      ['supports apprenticeship.rests'],
    ],
    [
      'after it, with a provider who is gone',
      'preapp.ahead',
      all(
        noOnward,
        onSteps((step) => (step.id === 'aide' ? { ...step, provider: 'hospital' } : step)),
        gone('college'),
      ),
      'unknown',
      [],
    ],
    [
      'beyond a pathway on which no one gets to the program',
      'preapp.ahead',
      all(onward({}), program({ requires: { kind: 'step', step: 'aide' } })),
      'unknown',
      [],
    ],
    ['an option of another kind', 'preapp.ahead', onward({ kind: 'associate' }), 'unknown', []],
    [
      'beyond it, of no number',
      'preapp.ahead',
      onward({ apprenticeship: nobody }),
      'unknown',
      ['supports registered.open'],
    ],
    [
      'beyond it, not registered',
      'preapp.ahead',
      onward({ apprenticeship: { registered: false } }),
      'unknown',
      ['weakens registered.no'],
    ],
    [
      'of which it is no part',
      'preapp.ahead',
      all(
        noOnward,
        onSteps(({ requires: _, ...step }) => step),
      ),
      'unknown',
      [],
    ],
    [
      'which gives credit for it',
      'preapp.ahead',
      all(
        noOnward,
        onSteps(({ requires: _, ...step }) => step),
        agreement({ articulates: [{ from: { kind: 'step', step: 'aide' }, to: 'assistant' }] }),
      ),
      'true',
      ['establishes ahead.registered'],
    ],
    [
      'which would give credit for it by an agreement that not all have signed',
      'preapp.ahead',
      all(
        noOnward,
        onSteps(({ requires: _, ...step }) => step),
        agreement({
          parties: [signed[0]!, { partner: 'hospital' }],
          articulates: [{ from: { kind: 'step', step: 'aide' }, to: 'assistant' }],
        }),
      ),
      'unknown',
      ['supports apprenticeship.rests', 'weakens options.unsigned'],
    ],
    ['none', 'preapp.ahead', noStep, 'unknown', []],
    ['an employer who reviewed it', 'preapp.employers', all(), 'true', ['establishes hiring.engagement']],
    [
      'an employer for everything',
      'preapp.employers',
      (system) => ({ ...system, engagements: system.engagements!.map(({ pathways: _, ...each }) => each) }),
      'unknown',
      ['supports hiring.general'],
    ],
    ['a need that it answers', 'preapp.curriculum', all(), 'true', ['establishes curriculum.taught']],
    [
      'no need on record',
      'preapp.curriculum',
      without['preapp.curriculum']!,
      'unknown',
      ['weakens curriculum.no-need'],
    ],
    [
      'teaching that is no training',
      'preapp.curriculum',
      onSteps((step) => (step.id === 'aide' ? { ...step, kind: 'adult-basic-education' } : step)),
      'unknown',
      ['supports curriculum.no-training'],
    ],
    ['nothing that it teaches', 'preapp.curriculum', program({ competencies: undefined }), 'unknown', []],
    [
      'a competency that is not there',
      'preapp.curriculum',
      program({ competencies: ['gone'] }),
      'unknown',
      ['weakens curriculum.no-need'],
    ],
    ['counseling for both goals', 'preapp.counseling', all(), 'true', ['establishes counseling.goals']],
    [
      'by its kind',
      'preapp.counseling',
      support('advising', { goals: undefined as never }),
      'true',
      ['establishes counseling.goals'],
    ],
    [
      'for one goal',
      'preapp.counseling',
      support('advising', { goals: ['education'] }),
      'unknown',
      ['supports counseling.goals'],
    ],
    [
      'for goals that are not told',
      'preapp.counseling',
      support('advising', { kind: 'intrusive-advising', goals: undefined as never }),
      'unknown',
      ['supports guidance.no-goal'],
    ],
    [
      'by nobody',
      'preapp.counseling',
      support('advising', { provider: undefined as never }),
      'unknown',
      ['supports counseling.no-provider'],
    ],
    [
      'two services, one goal each',
      'preapp.counseling',
      (system) => ({
        ...system,
        supports: [
          ...system.supports!.map((each) =>
            each.id === 'advising' ? { ...each, goals: ['career' as const] } : each,
          ),
          { ...system.supports![0]!, id: 'other', goals: ['education'] },
        ],
      }),
      'true',
      ['establishes counseling.goals', 'establishes counseling.goals'],
    ],
    [
      'for some people only',
      'preapp.counseling',
      support('advising', { populations: ['veterans'] }),
      'unknown',
      ['supports counseling.for-some'],
    ],
    [
      'for some people only, of a pathway that is meant for them',
      'preapp.counseling',
      all(
        support('advising', { populations: ['veterans'] }),
        pathway((row) => ({ ...row, populations: ['veterans'] })),
      ),
      'true',
      ['establishes counseling.goals'],
    ],
    [
      'for some people only, of a pathway that is meant for others too',
      'preapp.counseling',
      all(
        support('advising', { populations: ['veterans'] }),
        pathway((row) => ({ ...row, populations: ['veterans', 'low-income'] })),
      ),
      'unknown',
      ['supports counseling.for-some'],
    ],
    [
      'for some people only, where another pathway with the program is for anyone',
      'preapp.counseling',
      all(
        support('advising', { populations: ['veterans'] }),
        pathway((row) => ({ ...row, populations: ['veterans'] })),
        (system) => ({
          ...system,
          pathways: [...system.pathways!, { id: 'q', title: 'Another', steps: ['aide'] }],
        }),
      ),
      'unknown',
      ['supports counseling.for-some'],
    ],
    [
      'for everybody, some of them named',
      'preapp.counseling',
      support('advising', { populations: ['veterans'], model: 'universal' }),
      'true',
      ['establishes counseling.goals'],
    ],
    [
      'without places',
      'preapp.counseling',
      support('advising', { capacity: [{ places: 0 }] }),
      'unknown',
      ['supports counseling.no-places'],
    ],
    [
      'two services, one goal each, for two groups',
      'preapp.counseling',
      all(
        pathway((row) => ({ ...row, populations: ['veterans', 'low-income'] })),
        (system) => ({
          ...system,
          supports: system.supports!.flatMap((each): Support[] =>
            each.id === 'advising'
              ? [
                  { ...each, goals: ['career' as const], populations: ['veterans' as const] },
                  {
                    ...each,
                    id: 'other',
                    goals: ['education' as const],
                    populations: ['low-income' as const],
                  },
                ]
              : [each],
          ),
        }),
      ),
      'unknown',
      ['supports counseling.for-some', 'supports counseling.for-some'],
    ],
    ['of another step', 'preapp.counseling', support('advising', { steps: ['ward'] }), 'unknown', []],
    ['a bus', 'preapp.supports', all(), 'true', ['establishes services.offered']],
    [
      'a bus of nobody',
      'preapp.supports',
      support('bus', { provider: undefined as never }),
      'unknown',
      ['supports services.no-provider'],
    ],
    [
      'a bus without places',
      'preapp.supports',
      support('bus', { capacity: [{ places: 0 }] }),
      'unknown',
      ['supports counseling.no-places'],
    ],
    ['help into a job alone', 'preapp.supports', support('bus', { kind: 'job-placement' }), 'unknown', []],
    ['days on the ward', 'preapp.hands-on', all(), 'true', ['establishes hands-on.step']],
    [
      'days of nobody',
      'preapp.hands-on',
      without['preapp.hands-on']!,
      'unknown',
      ['supports hands-on.no-provider'],
    ],
    [
      'an internship by an employer',
      'preapp.hands-on',
      engaged({}),
      'true',
      ['establishes hands-on.employer', 'supports hands-on.no-provider'],
    ],
    [
      'one on no day',
      'preapp.hands-on',
      engaged({ on: undefined }),
      'unknown',
      ['supports hands-on.no-provider', 'supports hands-on.open'],
    ],
    [
      'one for no pathway',
      'preapp.hands-on',
      engaged({ pathways: undefined }),
      'unknown',
      ['supports hands-on.no-provider', 'supports hands-on.open'],
    ],
    [
      'one by nobody',
      'preapp.hands-on',
      engaged({ partner: undefined }),
      'unknown',
      ['supports hands-on.no-provider', 'supports hands-on.open'],
    ],
    [
      'one that is to come',
      'preapp.hands-on',
      engaged({ on: '2027-01-01' }),
      'unknown',
      ['supports hands-on.no-provider'],
    ],
    [
      'on another pathway',
      'preapp.hands-on',
      pathway((row) => ({ ...row, steps: ['ward', 'assistant'] })),
      'unknown',
      [],
    ],
    ['two employers', 'preapp.credential', all(), 'true', ['establishes industry-credential.yes']],
    [
      'one employer',
      'preapp.credential',
      without['preapp.credential']!,
      'unknown',
      ['supports industry-credential.one'],
    ],
    [
      'a safety card that industry recognizes',
      'preapp.credential',
      credential({ skillKind: 'general-safety' }),
      'true',
      ['establishes industry-credential.yes'],
    ],
    [
      'one that counts by what it is',
      'preapp.credential',
      card({ kind: 'AssociateDegree' }),
      'true',
      ['establishes industry-credential.yes'],
    ],
    [
      'one that no one recognizes',
      'preapp.credential',
      card({}),
      'unknown',
      ['weakens industry-credential.no'],
    ],
    ['a signed agreement', 'preapp.partnership', all(), 'true', ['establishes partnership.signed']],
    [
      'signed later',
      'preapp.partnership',
      agreement({ parties: [signed[0]!, { partner: 'hospital', signedOn: '2026-12-01' }] }),
      'unknown',
      ['establishes partnership.signed'],
    ],
    [
      'signed by none',
      'preapp.partnership',
      without['preapp.partnership']!,
      'unknown',
      ['supports partnership.unsigned'],
    ],
    [
      'overdue for review',
      'preapp.partnership',
      agreement({ reviewBy: '2026-05-01' }),
      'unknown',
      ['supports partnership.review-passed'],
    ],
    [
      'with a pathway',
      'preapp.partnership',
      agreement({ covers: [{ kind: 'pathway', id: 'p' }] }),
      'true',
      ['establishes partnership.signed'],
    ],
    [
      'behind an option beyond',
      'preapp.partnership',
      all(agreement({ covers: [] }), onward({ agreement: 'joined' })),
      'true',
      ['establishes partnership.signed'],
    ],
    ['about something else', 'preapp.partnership', agreement({ covers: [] }), 'unknown', []],
    [
      'without the sponsor',
      'preapp.partnership',
      agreement({ parties: [signed[0]!] }),
      'unknown',
      ['supports partnership.others'],
    ],
    [
      'without who provides it',
      'preapp.partnership',
      agreement({ parties: [signed[1]!] }),
      'unknown',
      ['supports partnership.others'],
    ],
    [
      'with one that may not be registered',
      'preapp.partnership',
      all(noOnward, apprenticeship({})),
      'unknown',
      ['supports partnership.others'],
    ],
    ['direct entry', 'preapp.placement', all(), 'true', ['establishes placement.direct']],
    [
      'direct entry to one that may not be registered',
      'preapp.placement',
      onward({ apprenticeship: nobody }),
      'unknown',
      ['supports placement.direct'],
    ],
    [
      'direct entry with a partner who is not there',
      'preapp.placement',
      onward({ partner: 'gone' }),
      'unknown',
      ['supports placement.direct'],
    ],
    ['another sort of link', 'preapp.placement', onward({ link: 'statement' }), 'unknown', []],
    [
      'help by the sponsor',
      'preapp.placement',
      help('hospital'),
      'true',
      ['establishes placement.by-sponsor'],
    ],
    [
      'help by others',
      'preapp.placement',
      all(
        onSteps((step) => (step.id === 'assistant' ? { ...step, provider: 'hospital' } : step)),
        help('college'),
      ),
      'unknown',
      ['supports placement.by-others'],
    ],
    ['help by nobody', 'preapp.placement', help(undefined), 'unknown', ['supports placement.by-others']],
  ])('%s: %s', (_, id, edit, state, messages) => {
    const system = edit(full);
    expect(factIn(system, id).state).toBe(state);
    expect(messagesOf(system, id)).toEqual([...messages]);
  });

  test('where what is old does not count, old engagements do not', () => {
    const state = (maxAge: number) => factIn(engaged({})(full), 'preapp.hands-on', { maxAge }).state;
    // The engagement was 264 days before the day.
    expect([state(264), state(263)]).toEqual(['true', 'unknown']);
  });

  test('references that lead nowhere are told, and shown nothing by', () => {
    const lost = agreement({
      parties: [...signed, { partner: 'gone', signedOn: '2025-03-01' }] as Agreement['parties'],
    });
    expect(factIn(lost(full), 'preapp.partnership')).toMatchObject({
      state: 'unknown',
      causes: ['unresolved-reference'],
    });
    const awards = program({ awards: ['gone'] });
    expect(factIn(awards(full), 'preapp.credential').causes).toEqual([
      'unresolved-reference',
      'nothing-to-examine',
    ]);
  });
});

test('that it is designed to prepare people is left to an office', () => {
  const shown = leaving('attestations', 'designed')(full);
  const { verdict, elements } = run(definition, shown);
  expect(verdict).toBe('undetermined');
  expect(elements.filter((each) => each.verdict !== 'met').map(({ id, causes }) => [id, ...causes])).toEqual([
    ['lead-in', 'needs-judgment'],
  ]);
});

test('an apprenticeship prepares for none, and an office cannot make it so', () => {
  const itself = onSteps((step) => (step.id === 'aide' ? { ...step, kind: 'apprenticeship' } : step));
  expect(factIn(all(noOnward, noStep, itself)(full), 'preapp.ahead').state).toBe('false');
  // One with another after it is disputed.
  expect(factIn(itself(full), 'preapp.ahead').state).toBe('conflict');
});
