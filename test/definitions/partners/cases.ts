/** For each definition about partners a system that meets it, and for each proposition the same without its evidence. */

import { expect } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import type { DetermineOptions } from '../../../src/definitions/engine/determine-options.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import type { AgreementDossier } from '../../../src/definitions/engine/subjects.js';
import { elementOne } from '../../../src/definitions/partners/element-one/definition.js';
import { localLeadership } from '../../../src/definitions/partners/local-leadership/definition.js';
import { localPlan } from '../../../src/definitions/partners/local-plan/definition.js';
import { localTeam } from '../../../src/definitions/partners/local-team/definition.js';
import { oneStopMou } from '../../../src/definitions/partners/one-stop-mou/definition.js';
import { oneStopPartners } from '../../../src/definitions/partners/one-stop-partners/definition.js';
import { sectorPartnership } from '../../../src/definitions/partners/sector-partnership/definition.js';
import { stateTeam } from '../../../src/definitions/partners/state-team/definition.js';
import { strategicMinimum } from '../../../src/definitions/partners/strategic-minimum/definition.js';
import type { Determination } from '../../../src/logic/determination.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { requiredPrograms } from '../../../src/model/one-stop-programs.js';
import type { PartnerFunction } from '../../../src/model/partner-functions.js';
import type { PartnerType } from '../../../src/model/partner-types.js';
import type { Plan } from '../../../src/model/plan.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Aspect } from '../../../src/model/vocabulary.js';
import { depth } from '../../depth.js';
import { partner, role, system } from '../../partnership/system.js';
import { evidenceFaults } from '../evidence-faults.js';

export const day = '2026-11-01';

/** How the tables are asked: a quick run has only those verdicts explained whose explanation is asked for. */
export const usual = { asOf: day, explain: depth === 'quick' ? 'verdict' : 'full' } as const;

type Edit = (full: PathwaySystem) => PathwaySystem;

/** A definition, a system that meets it, and what takes each proposition's evidence away. */
export interface Table {
  readonly name: string;
  readonly definition: Definition<Dossier> | Definition<AgreementDossier>;
  readonly full: PathwaySystem;
  readonly run: (
    definition: Table['definition'],
    given: PathwaySystem,
    options?: Partial<DetermineOptions>,
  ) => Determination;
  /** Proposition → the system without its evidence: there it is open. */
  readonly without: { readonly [fact: string]: Edit };
  /** Proposition → the system that contradicts it. */
  readonly refuted: { readonly [fact: string]: Edit };
}

/** A determination whose evidence stands where it says, and is said in words. */
export function sound(given: PathwaySystem, found: Determination): Determination {
  expect(evidenceFaults(given, found)).toEqual([]);
  return found;
}

const held: Table['run'] = (definition, given, options) =>
  sound(
    given,
    determine(definition as Definition<Dossier>, given, { kind: 'system' }, { ...usual, ...options }),
  );

const noPartner =
  (...ids: readonly string[]): Edit =>
  (full) => ({ ...full, partners: full.partners?.filter(({ id }) => !ids.includes(id)) ?? [] });
const noRole =
  (...ids: readonly string[]): Edit =>
  (full) => ({ ...full, roles: full.roles?.filter(({ id }) => !ids.includes(id)) ?? [] });
const claiming =
  (edit: Edit, ...complete: readonly Aspect[]): Edit =>
  (full) => ({ ...edit(full), complete });
const plan =
  (edit: (plan: Plan) => Plan): Edit =>
  (full) => ({ ...full, plans: full.plans?.map(edit) ?? [] });
const lacking = <T extends object>(row: T, ...fields: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !fields.includes(key as keyof T))) as T;

/** Partners that stand for one proposition each: without the partner it is open, and contradicted where all are said. */
function byPartner(facts: { readonly [fact: string]: string }, aspect: Aspect = 'partners') {
  const edits = Object.entries(facts).map(([fact, id]) => [fact, noPartner(id)] as const);
  return {
    without: Object.fromEntries(edits),
    refuted: Object.fromEntries(edits.map(([fact, edit]) => [fact, claiming(edit, aspect)])),
  };
}

const strategic: Table = {
  name: 'strategic minimum',
  definition: strategicMinimum,
  run: held,
  full: system({
    partners: [
      partner('college', ['postsecondary']),
      partner('board', [], { functions: ['workforce-board'] }),
      partner('growth', ['economic-development']),
    ],
  }),
  ...byPartner({
    'minimum.education': 'college',
    'minimum.workforce-system': 'board',
    'minimum.economic-development': 'growth',
  }),
};

function team(
  name: string,
  definition: Definition<Dossier>,
  level: 'state' | 'local',
  members: readonly (readonly [
    fact: string,
    types: readonly PartnerType[],
    functions: readonly PartnerFunction[],
  ])[],
): Table {
  const slot = (fact: string) => fact.split('.')[1] as string;
  return {
    name,
    definition,
    run: held,
    full: system({
      partners: members.map(([fact, types, functions]) => partner(slot(fact), types, { functions, level })),
      roles: members.map(([fact]) => role(slot(fact), slot(fact), { tier: 'leadership' })),
    }),
    without: Object.fromEntries(members.map(([fact]) => [fact, noRole(slot(fact))])),
    refuted: Object.fromEntries(
      members.map(([fact]) => [
        fact,
        claiming((full) => noRole(slot(fact))(noPartner(slot(fact))(full)), 'partners'),
      ]),
    ),
  };
}

const state = team('State team', stateTeam, 'state', [
  ['state-team.workforce', ['state-agency'], ['workforce-agency']],
  ['state-team.human-services', ['state-agency'], ['human-services']],
  ['state-team.secondary', ['state-agency'], ['secondary-education']],
  ['state-team.postsecondary', ['state-agency'], ['postsecondary-agency']],
  ['state-team.adult-education', ['state-agency'], ['adult-education']],
  ['state-team.economic-development', ['economic-development'], []],
]);

const local = team('local team', localTeam, 'local', [
  ['local-team.workforce', ['workforce-system'], ['workforce-board']],
  ['local-team.postsecondary', ['postsecondary'], ['community-college']],
  ['local-team.adult-education', ['bridge'], ['adult-education']],
  ['local-team.human-services', ['community-social-service'], ['tanf']],
  ['local-team.economic-development', ['economic-development'], []],
  ['local-team.community-based', ['community-social-service'], ['community-based']],
  ['local-team.businesses', ['industry'], ['private-business']],
]);

const first: Table = {
  name: 'Element One',
  definition: elementOne,
  run: held,
  full: system({
    partners: [
      partner('agency', ['state-agency'], { level: 'state' }),
      partner('college', ['postsecondary'], { level: 'local' }),
    ],
    roles: [
      role('a', 'agency', { tier: 'leadership', responsibilities: ['align-policies'] }),
      role('c', 'college', { tier: 'leadership', responsibilities: ['design-programs'] }),
      role('i', 'college', { kind: 'intermediary' }),
    ],
    plans: [
      {
        id: 'plan',
        title: 'Plan',
        kind: 'strategic',
        partners: ['agency', 'college'],
        vision: 'V',
        mission: 'M',
        goals: [{ id: 'g', title: 'G' }],
        actions: [{ title: 'A' }],
        decisions: [{ topic: 'Curriculum', level: 'local' }],
      },
    ],
  }),
  without: {
    'element-one.state-members': noRole('a'),
    'element-one.local-members': noRole('c'),
    'element-one.vision': plan((each) => lacking(each, 'vision')),
    'element-one.mission': plan((each) => lacking(each, 'mission')),
    'element-one.goals': plan((each) => lacking(each, 'goals')),
    'element-one.plan': plan((each) => lacking(each, 'actions')),
    'element-one.intermediary': noRole('i'),
    'element-one.roles': (full) => ({
      ...full,
      roles: full.roles?.map((each) => (each.id === 'a' ? lacking(each, 'responsibilities') : each)) ?? [],
    }),
    'element-one.relation': plan((each) => lacking(each, 'decisions')),
  },
  refuted: {
    'element-one.state-members': claiming(noRole('a'), 'partners', 'roles'),
    'element-one.local-members': claiming((full) => noRole('c', 'i')(noPartner('college')(full)), 'partners'),
    'element-one.intermediary': claiming(noRole('i'), 'roles'),
    'element-one.roles': claiming(noRole('a'), 'roles'),
  },
};

const record = (proposition: string, bearing: Evidence['bearing']): Evidence => ({
  id: `record-${proposition}`,
  kind: 'statement',
  about: [{ kind: 'system', id: 's' }],
  proposition,
  bearing,
  date: '2026-05-04',
  source: 'Minutes of the board',
});
const noProgram =
  (program: string): Edit =>
  (full) => ({
    ...full,
    partners:
      full.partners?.map((each) => ({
        ...each,
        programs: each.programs?.filter((one) => one !== program) ?? [],
      })) ?? [],
  });

const oneStop: Table = {
  name: 'one-stop partners',
  definition: oneStopPartners,
  run: held,
  full: system({ partners: [partner('center', ['workforce-system'], { programs: requiredPrograms })] }),
  without: Object.fromEntries(requiredPrograms.map((program) => [`one-stop.${program}`, noProgram(program)])),
  refuted: Object.fromEntries(
    requiredPrograms.map((program) => [
      `one-stop.${program}`,
      (full: PathwaySystem) => ({
        ...claiming(noProgram(program), 'partners')(full),
        evidence: [record(`one-stop.${program}.in-area`, 'for')],
      }),
    ]),
  ),
};

const mou: Agreement = {
  id: 'mou',
  kind: 'one-stop-mou',
  effective: { from: '2025-07-01' },
  reviewBy: '2028-06-30',
  parties: [
    { partner: 'board', signedOn: '2025-06' },
    { partner: 'official', signedOn: '2025-06' },
    { partner: 'college', signedOn: '2025-06' },
  ],
  sections: [
    'services',
    'service-costs',
    'infrastructure-costs',
    'referrals',
    'access-for-needs',
    'duration',
    'amendment',
    'review',
  ],
};
const inMou =
  (edit: (agreement: Agreement) => Agreement): Edit =>
  (full) => ({ ...full, agreements: full.agreements?.map(edit) ?? [] });
const unsigned = (who: string) =>
  inMou((each) => ({
    ...each,
    parties: each.parties.map((party) => (party.partner === who ? { partner: who } : party)),
  }));
const noParty = (who: string) =>
  inMou((each) => ({ ...each, parties: each.parties.filter((party) => party.partner !== who) }));
const noSection = (section: string) =>
  inMou((each) => ({ ...each, sections: each.sections?.filter((one) => one !== section) ?? [] }));
const sections = {
  services: 'services',
  'service-costs': 'service-costs',
  'infrastructure-costs': 'infrastructure-costs',
  referrals: 'referrals',
  'access-for-needs': 'access-for-needs',
  duration: 'duration',
  amendment: 'amendment',
  'review-clause': 'review',
};

const memorandum: Table = {
  name: 'one-stop memorandum',
  definition: oneStopMou,
  run: (definition, given, options) =>
    sound(
      given,
      determine(
        definition as Definition<AgreementDossier>,
        given,
        { kind: 'agreement', id: 'mou' },
        { ...usual, ...options },
      ),
    ),
  full: system({
    partners: [
      partner('board', ['workforce-system'], { functions: ['workforce-board'] }),
      partner('official', [], { functions: ['chief-elected-official'] }),
      partner('college', ['postsecondary']),
    ],
    agreements: [mou],
  }),
  without: {
    'mou.board': unsigned('board'),
    'mou.elected-official': unsigned('official'),
    'mou.partners': unsigned('college'),
    'mou.review-date': inMou((each) => lacking(each, 'reviewBy')),
    ...Object.fromEntries(
      Object.entries(sections).map(([fact, section]) => [`mou.${fact}`, noSection(section)]),
    ),
  },
  refuted: {
    'mou.board': claiming(noParty('board'), 'agreements', 'partners'),
    'mou.elected-official': claiming(noParty('official'), 'agreements', 'partners'),
    'mou.partners': claiming(noParty('college'), 'agreements', 'partners'),
    'mou.review-date': inMou((each) => ({ ...each, reviewBy: '2029-12-31' })),
    ...Object.fromEntries(
      Object.entries(sections).map(([fact, section]) => [
        `mou.${fact}`,
        claiming(noSection(section), 'agreements'),
      ]),
    ),
  },
};

const sectorParts = byPartner({
  'sector.board': 'board',
  'sector.employers': 'shop',
  'sector.labor': 'union',
  'sector.education': 'college',
});
const sector: Table = {
  name: 'sector partnership',
  definition: sectorPartnership,
  run: held,
  full: system({
    partners: [
      partner('board', ['workforce-system'], { functions: ['workforce-board'] }),
      partner('shop', ['industry']),
      partner('mill', ['industry']),
      partner('union', [], { functions: ['labor'] }),
      partner('college', ['postsecondary']),
    ],
    pathways: [{ id: 'p', title: 'P', steps: [], cluster: 'Manufacturing' }],
    engagements: [
      { id: 'talk', kind: 'feedback', partner: 'shop', pathways: ['p'] },
      { id: 'host', kind: 'hire', partner: 'mill' },
    ],
    plans: [
      {
        id: 'plan',
        title: 'Plan',
        kind: 'strategic',
        partners: ['shop', 'mill'],
        goals: [{ id: 'g', title: 'G' }],
      },
    ],
  }),
  without: {
    ...sectorParts.without,
    'sector.cluster': (full) => ({ ...full, pathways: [] }),
    'sector.shared-goals': plan((each) => lacking(each, 'partners')),
  },
  refuted: sectorParts.refuted,
};

const leadershipParts = byPartner({
  'leadership.secondary': 'school',
  'leadership.postsecondary': 'college',
});
const noStep =
  (id: string): Edit =>
  (full) => ({ ...full, steps: full.steps?.filter((each) => each.id !== id) ?? [] });
const noSupport =
  (id: string): Edit =>
  (full) => ({ ...full, supports: full.supports?.filter((each) => each.id !== id) ?? [] });
const noEntry =
  (id: string): Edit =>
  (full) => ({ ...full, entries: full.entries?.filter((each) => each.id !== id) ?? [] });
const leadership: Table = {
  name: 'local leadership',
  definition: localLeadership,
  run: held,
  full: system({
    partners: [
      partner('board', ['workforce-system'], { functions: ['workforce-board'], level: 'local' }),
      partner('school', ['secondary']),
      partner('college', ['postsecondary']),
    ],
    roles: [role('r', 'board', { kind: 'convener' })],
    steps: [
      { id: 'abe', title: 'ABE', kind: 'adult-basic-education' },
      { id: 'weld', title: 'Weld', kind: 'occupational-training' },
    ],
    supports: [
      { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' },
      { id: 'jobs', title: 'Jobs', kind: 'job-placement', steps: 'all' },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['abe', 'weld'] }],
    entries: [
      { id: 'e', pathway: 'p', step: 'abe', populations: ['low-income'] },
      { id: 'a', pathway: 'p', step: 'abe', populations: ['adults'] },
      { id: 'y', pathway: 'p', step: 'abe', populations: ['out-of-school-youth'] },
    ],
  }),
  without: {
    ...leadershipParts.without,
    'leadership.board': noRole('r'),
    'leadership.pathways': (full) => ({ ...full, pathways: [] }),
    'leadership.employment': noSupport('jobs'),
    'leadership.supports': noSupport('bus'),
    'leadership.training': noStep('weld'),
    'leadership.education': noStep('abe'),
    'leadership.adults': noEntry('a'),
    'leadership.youth': noEntry('y'),
    'leadership.barriers': noEntry('e'),
  },
  refuted: {
    ...leadershipParts.refuted,
    'leadership.board': claiming(noRole('r'), 'roles'),
    'leadership.employment': claiming(noSupport('jobs'), 'supports'),
    'leadership.supports': claiming(noSupport('bus'), 'supports'),
    'leadership.training': claiming(noStep('weld'), 'steps'),
    'leadership.education': claiming(noStep('abe'), 'steps'),
  },
};

const rows =
  <T extends keyof PathwaySystem>(table: T, edit: (row: never) => object | undefined): Edit =>
  (full) => ({
    ...full,
    [table]: (full[table] as readonly never[]).flatMap((row) => {
      const now = edit(row);
      return now ? [now] : [];
    }),
  });
const gone = <T extends keyof PathwaySystem>(table: T, id: string) =>
  rows(table, (row: { id: string }) => (row.id === id ? undefined : row));
const field = <T extends keyof PathwaySystem>(table: T, ...names: readonly string[]) =>
  rows(table, (row: object) => lacking(row, ...(names as never[])));
const both =
  (one: Edit, other: Edit): Edit =>
  (full) =>
    other(one(full));
const courseSteps = [
  { id: 'abe', title: 'ABE', kind: 'adult-basic-education', provider: 'board' },
  {
    id: 'iet',
    title: 'IET',
    kind: 'integrated-education-and-training',
    provider: 'college',
    awards: ['one'],
    requires: { kind: 'step', step: 'abe' },
    competencies: ['c'],
  },
  {
    id: 'two',
    title: 'Two',
    kind: 'course',
    provider: 'college',
    awards: ['two'],
    requires: { kind: 'credential', credential: 'one' },
  },
  { id: 'context', title: 'Context', kind: 'course', components: [{ kind: 'education', cluster: 'Care' }] },
  { id: 'coreq', title: 'Coreq', kind: 'course', accelerators: ['corequisite'] },
  { id: 'dual', title: 'Dual', kind: 'dual-enrollment' },
  { id: 'cbe', title: 'CBE', kind: 'course', accelerators: ['competency-based'] },
  { id: 'intern', title: 'Intern', kind: 'internship' },
] as const;

const core: Table = {
  name: 'core elements',
  definition: localPlan,
  run: held,
  full: system({
    partners: [
      partner('board', ['workforce-system'], { measures: [{ aim: 'jobs', measure: 'Q2' }] }),
      partner('college', ['postsecondary']),
    ],
    roles: [
      role('b', 'board', { tier: 'leadership', outcomes: ['Jobs'] }),
      role('c', 'college', { outcomes: ['Degrees'] }),
    ],
    agreements: [
      {
        id: 'art',
        kind: 'articulation',
        parties: [
          { partner: 'board', signedOn: '2025-06' },
          { partner: 'college', signedOn: '2025-06' },
        ],
      },
    ],
    plans: [
      {
        id: 'plan',
        title: 'Plan',
        kind: 'local-plan',
        vision: 'V',
        decisions: [{ topic: 'T', level: 'local' }],
        reviewBy: '2027',
        reviewedOn: '2026-05',
        findings: [{ kind: 'gap', title: 'Gap', populations: ['low-income'] }],
      },
    ],
    funding: [{ id: 'f', title: 'F', source: 'state' }],
    engagements: [{ id: 'eng', partner: 'college', kind: 'hire' }],
    skillNeeds: [{ id: 'need', title: 'Need' }],
    occupations: [{ id: 'occ', title: 'Occ' }],
    competencies: [{ id: 'c', title: 'C' }],
    credentials: ['one', 'two'].map((id) => ({ id, title: id, kind: 'Certificate' })),
    supports: [
      { id: 'assess', title: 'X', kind: 'skills-assessment', steps: 'all' },
      { id: 'navigate', title: 'X', kind: 'career-navigation', steps: 'all' },
      { id: 'bus', title: 'X', kind: 'transportation', steps: 'all' },
      { id: 'advise', title: 'X', kind: 'intrusive-advising', steps: 'all' },
      { id: 'case', title: 'X', kind: 'case-management', steps: 'all' },
      { id: 'refer', title: 'X', kind: 'referral', steps: 'all' },
    ],
    steps: courseSteps,
    pathways: [
      {
        id: 'p',
        title: 'P',
        steps: courseSteps.map(({ id }) => id),
        cluster: 'Care',
        occupations: ['occ'],
        individualPlan: true,
        identifiers: [{ scheme: 'state', value: '1' }],
      },
    ],
    entries: [
      {
        id: 'e',
        pathway: 'p',
        step: 'abe',
        requires: { kind: 'level', scheme: 'grade', level: 9 },
        alternatives: [{ requires: { kind: 'text', text: 'Portfolio' } }],
      },
      { id: 'f', pathway: 'p', step: 'two' },
    ],
    exits: [
      { id: 'x', pathway: 'p', after: { kind: 'step', step: 'iet' } },
      { id: 'y', pathway: 'p', after: { kind: 'step', step: 'two' } },
    ],
    evidence: [
      {
        id: 'out',
        kind: 'outcomes',
        about: [{ kind: 'pathway', id: 'p' }],
        bearing: 'for',
        date: '2026-02',
        publisher: 'College',
      },
    ],
  } as unknown as PathwaySystem),
  without: {
    'core.formation': gone('roles', 'c'),
    'core.leadership': field('roles', 'tier'),
    'core.vision': field('plans', 'vision'),
    'core.governance': field('plans', 'decisions'),
    'core.funding': gone('funding', 'f'),
    'core.industry-focus': field('pathways', 'cluster'),
    'core.employer-engagement': gone('engagements', 'eng'),
    'core.occupational-targets': field('pathways', 'occupations'),
    'core.skill-shortage': gone('skillNeeds', 'need'),
    'core.starting-skills': field('entries', 'requires'),
    'core.stackable-credentials': rows('steps', (row: { id: string }) =>
      row.id === 'two' ? lacking(row, 'awards' as never) : row,
    ),
    'core.sequencing': field('steps', 'requires'),
    'core.curriculum-design': field('steps', 'competencies', 'components'),
    'core.entry-exit-points': gone('exits', 'x'),
    'core.alignment-across-settings': rows('steps', (row: object) => lacking(row, 'provider' as never)),
    'core.articulation': gone('agreements', 'art'),
    'core.alternative-placement': field('entries', 'alternatives'),
    'core.participant-focused': field('pathways', 'individualPlan'),
    'core.evidence-based': gone('evidence', 'out'),
    'core.contextualized': gone('steps', 'context'),
    'core.concurrent-remediation': gone('steps', 'coreq'),
    'core.dual-enrollment': gone('steps', 'dual'),
    'core.competency-based': gone('steps', 'cbe'),
    'core.work-based-learning': gone('steps', 'intern'),
    'core.integrated': gone('steps', 'iet'),
    'core.participant-assessment': gone('supports', 'assess'),
    'core.career-navigation': gone('supports', 'navigate'),
    'core.supportive-services': gone('supports', 'bus'),
    'core.intrusive-advising': gone('supports', 'advise'),
    'core.case-coordination': gone('supports', 'case'),
    'core.referral': gone('supports', 'refer'),
    'core.pathways-in-data': field('pathways', 'identifiers'),
    'core.metric-selection': field('partners', 'measures'),
    'core.shared-accountability': both(gone('roles', 'c'), (full) => ({
      ...full,
      roles: [...(full.roles ?? []), role('c', 'college')],
    })),
    'core.continuous-improvement': field('plans', 'reviewedOn'),
    'core.achievement-gaps': field('plans', 'findings'),
  },
  refuted: {},
};

/** Every definition about partners. */
export const tables: readonly Table[] = [
  strategic,
  state,
  local,
  first,
  oneStop,
  memorandum,
  sector,
  leadership,
  core,
];
