/** Every word of the format with the name that people read, for forms, filters and reports. */

import { grades } from '../base/grade.js';
import { factVocabularies, from, toolkit, wioa } from './fact-vocabularies.js';
import { indicators } from './indicators.js';
import { stepStates } from './learner.js';
import { named, wordsOf } from './named.js';
import * as occupationWords from './occupation-words.js';
import { tables } from './tables.js';
import * as words from './vocabulary.js';

const ctdl = from('CTDL');
const rolesPaper = from('Partner Roles and Responsibilities (ED-04-CO-0121/0001)');

/**
 * Every word that a field of the format may hold, by vocabulary: word → `{ name, source? }`, in the order of the source.
 * Some say more: a step kind its `group`, a one-stop program whether it is `required`, a duty whose it is.
 *
 * @example
 * ```ts
 * import { vocabularies } from 'career-pathways/model';
 * vocabularies.accelerators['dual-credit'].name; // => 'Dual credit'
 * vocabularies.populations.adults; // => { name: 'Adults', barrier: false, source: 'WIOA title I' }
 * Object.keys(vocabularies.timings); // => ['before', 'concurrent', 'same-term']
 * ```
 */
export const vocabularies = {
  ...factVocabularies,
  accelerators: named(words.accelerators, { 'competency-based': 'Competency-based' }),
  activityKinds: named(words.activityKinds, { 'staff-training': 'Training of staff' }),
  agreementKinds: named(words.agreementKinds, {
    letter: 'Letter of support',
    written: 'Written agreement',
    mou: 'Memorandum of understanding',
    'one-stop-mou': 'One-stop memorandum of understanding',
    articulation: 'Articulation agreement',
    'credit-transfer': 'Credit transfer agreement',
    'employer-commitment': 'Commitment of an employer',
  }),
  areaSchemes: named(words.areaSchemes, {
    us: 'United States',
    'us-state': 'State, by FIPS code',
    'us-county': 'County, by FIPS code',
    cbsa: 'Core-based statistical area',
  }),
  aspects: named(words.aspects, {
    entries: 'Entry points',
    exits: 'Exit points',
    onward: 'Education options beyond the pathway',
    individualization: 'Individual plans',
  }),
  bearings: named(words.bearings),
  championKinds: named(words.championKinds),
  componentKinds: named(words.componentKinds, {}, () => wioa('3(7)(D)')),
  creditUnits: named(
    words.creditUnits,
    { semester: 'Semester hours', quarter: 'Quarter hours', clock: 'Clock hours' },
    ctdl,
  ),
  customers: named(words.customers, { 'job-seeker': 'Job seekers', business: 'Businesses' }, rolesPaper),
  decisionLevels: named(words.decisionLevels, { shared: 'State and local together' }),
  deliveryKinds: named(
    words.deliveryKinds,
    { 'in-person': 'In person', hybrid: 'Blended: in person and online' },
    (kind) => ({ source: kind === 'correspondence' ? '34 CFR 600.2' : 'CTDL' }),
  ),
  economicEventKinds: named(words.economicEventKinds, {}, rolesPaper),
  engagementKinds: named(words.engagementKinds, {
    'provide-work-based-learning': 'Provide work-based learning',
    feedback: 'Give feedback',
    'identify-skills': 'Define needed skills',
    'validate-curriculum': 'Review curriculum',
    hire: 'Provide employment',
    'train-incumbents': 'Upgrade the training of incumbent workers',
  }),
  entryEducations: named(
    occupationWords.entryEducations,
    {
      'no-formal-credential': 'No formal educational credential',
      'high-school-diploma': 'High school diploma or equivalent',
      'some-college': 'Some college, no degree',
      'associate-degree': "Associate's degree",
      'bachelor-degree': "Bachelor's degree",
      'master-degree': "Master's degree",
    },
    from('BLS, Employment Projections'),
  ),
  entityKinds: named([...wordsOf(tables), 'system'], {
    entry: 'Entry point',
    exit: 'Exit point',
    rating: 'Readiness rating',
  }),
  evidenceKinds: named(words.evidenceKinds, { 'labor-market': 'Labor market information' }),
  expertiseAreas: named(words.expertiseAreas, {}, toolkit),
  findingKinds: named(words.findingKinds),
  fundingSources: named(words.fundingSources, {
    'wioa-title-i': 'WIOA title I',
    'wioa-title-ii': 'WIOA title II',
    'wioa-title-iii': 'WIOA title III',
    'wioa-title-iv': 'WIOA title IV',
    tanf: 'TANF',
    'other-federal': 'Other federal funds',
  }),
  fundingUses: named(words.fundingUses),
  goalKinds: named(words.goalKinds, {}, () => wioa('3(7)(C)')),
  grades: named(grades),
  indicators: named(
    indicators,
    {
      'completion-rate': 'Completion within 150 percent of normal time',
      'job-placement-rate': 'Job placement 180 days after completion',
      'median-earnings-of-aided-completers': 'Median earnings of completers with title IV aid',
      'value-added-earnings': 'Value-added earnings',
      'regional-price-parity': 'Regional price parity, the nation being 100',
      'poverty-line': 'Poverty line for a single individual',
      'employment-second-quarter': 'Employment in the second quarter after exit',
      'employment-fourth-quarter': 'Employment in the fourth quarter after exit',
      'median-earnings-second-quarter': 'Median earnings in the second quarter after exit',
      'credential-attainment': 'Credential attainment',
      'serving-employers': 'Effectiveness in serving employers',
    },
    (word) => (indicators.indexOf(word) < 6 ? { source: 'HEA section 481(b)(3)' } : wioa('116(b)(2)(A)(i)')),
  ),
  mouSections: named(words.mouSections, { 'access-for-needs': 'Access for people with special needs' }, () =>
    wioa('121(c)(2)(A)'),
  ),
  moveDirections: named(occupationWords.moveDirections),
  onwardKinds: named(words.onwardKinds, {
    associate: 'Associate degree',
    baccalaureate: 'Baccalaureate degree',
  }),
  onwardLinks: named(words.onwardLinks, {
    articulation: 'Articulation agreement',
    statement: 'A statement only',
  }),
  ownerships: named(words.ownerships),
  painPoints: named(
    words.painPoints,
    {},
    from('Opportunities for Action: Career Pathways, Local Planning (CLASP)'),
  ),
  partnerLevels: named(words.partnerLevels),
  phases: named(words.phases, {}, toolkit),
  planKinds: named(words.planKinds),
  planSections: named(words.planSections),
  priorities: named(words.priorities),
  recognitionKinds: named(words.recognitionKinds),
  registrationAgencies: named(words.registrationAgencies, {
    'office-of-apprenticeship': 'Office of Apprenticeship, U.S. Department of Labor',
    'state-apprenticeship-agency': 'State apprenticeship agency',
  }),
  reviewSubjects: named(words.reviewSubjects),
  roleKinds: named(words.roleKinds, {
    'support-provider': 'Provider of supports',
    referral: 'Source of referrals',
  }),
  roleTiers: named(words.roleTiers),
  serviceModels: named(words.serviceModels, {
    universal: 'Universal: for everybody',
    targeted: 'Targeted: for those it is meant for',
  }),
  statuses: named(words.statuses, {}, ctdl),
  stepLevels: named(words.stepLevels),
  targetKinds: named(words.targetKinds),
  stepStates: named(stepStates),
  timings: named(words.timings, {
    concurrent: 'Before or at the same time',
    'same-term': 'In the same term',
  }),
  wageUnits: named(occupationWords.wageUnits, { hour: 'An hour', month: 'A month', year: 'A year' }),
};
