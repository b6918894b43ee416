/** The 36 key components of a career pathway system, and the data that answers for each. */

import type { KeyComponent } from '../../../model/core-elements.js';
import { supportiveServices } from '../../../model/support-kinds.js';
import { rolesAt } from '../../../partnership/role-times.js';
import type { ComponentWay } from '../plans.js';
import {
  accelerated,
  asksLevel,
  either,
  shown,
  shownBy,
  stacking,
  stepsOf,
  strandsOf,
  supportsOf,
} from './component-ways.js';

/** Key component → where it shows. */
export const componentEvidence: { readonly [C in KeyComponent]: ComponentWay } = {
  formation: (system, book, dossier) => {
    const partners = new Set(rolesAt(system, dossier.asOf).map(({ role }) => role.partner));
    if (partners.size > 1) for (const id of partners) shown(book, 'partner', id);
  },
  leadership: shownBy(
    'role',
    (system, { asOf }) =>
      rolesAt(system, asOf).flatMap(({ role, status }) =>
        role.tier === 'leadership' && status === 'yes' ? [role] : [],
      ),
    'tier',
  ),
  vision: shownBy('plan', ({ plans = [] }) => plans.filter(({ vision }) => vision !== undefined), 'vision'),
  governance: either(
    shownBy('plan', ({ plans = [] }) => plans.filter(({ decisions }) => decisions?.length), 'decisions'),
    shownBy('agreement', ({ agreements = [] }) =>
      agreements.filter(({ kind, parties }) => parties.length > 1 && (kind === 'mou' || kind === 'written')),
    ),
  ),
  funding: shownBy('funding', ({ funding = [] }) => funding),
  'industry-focus': either(
    shownBy('pathway', ({ pathways = [] }) => pathways.filter(({ sectors }) => sectors?.length), 'sectors'),
    shownBy(
      'pathway',
      ({ pathways = [] }) => pathways.filter(({ cluster }) => cluster !== undefined),
      'cluster',
    ),
  ),
  'employer-engagement': shownBy('engagement', ({ engagements = [] }) => engagements),
  'occupational-targets': shownBy(
    'pathway',
    ({ pathways = [] }) => pathways.filter(({ occupations }) => occupations?.length),
    'occupations',
  ),
  'skill-shortage': either(
    shownBy('skill-need', ({ skillNeeds = [] }) => skillNeeds),
    shownBy('evidence', ({ evidence = [] }) =>
      evidence.filter(({ kind, bearing }) => kind === 'labor-market' && bearing === 'for'),
    ),
  ),
  'starting-skills': either(
    shownBy(
      'entry',
      ({ entries = [] }) => entries.filter(({ requires }) => requires && asksLevel(requires)),
      'requires',
    ),
    shownBy(
      'entry',
      ({ entries = [] }) => entries.filter(({ assessment }) => assessment !== undefined),
      'assessment',
    ),
  ),
  'stackable-credentials': shownBy('step', stacking, 'awards'),
  sequencing: shownBy('step', ({ steps = [] }) =>
    steps.filter(({ requires, follows }) => requires !== undefined || follows?.length),
  ),
  'curriculum-design': either(
    shownBy('step', ({ steps = [] }) => steps.filter(({ components }) => components?.length), 'components'),
    shownBy(
      'step',
      ({ steps = [] }) => steps.filter(({ competencies }) => competencies?.length),
      'competencies',
    ),
  ),
  'entry-exit-points': shownBy('pathway', ({ pathways = [], entries = [], exits = [] }) =>
    pathways.filter(
      ({ id }) =>
        entries.filter(({ pathway }) => pathway === id).length > 1 &&
        exits.filter(({ pathway }) => pathway === id).length > 1,
    ),
  ),
  'alignment-across-settings': shownBy('pathway', ({ pathways = [], steps = [] }) =>
    pathways.filter((pathway) => {
      const providers = steps.flatMap(({ id, provider }) =>
        provider && pathway.steps.includes(id) ? [provider] : [],
      );
      return new Set(providers).size > 1;
    }),
  ),
  articulation: shownBy('agreement', ({ agreements = [] }) =>
    agreements.filter(
      ({ kind, articulates }) => kind === 'articulation' || kind === 'credit-transfer' || articulates?.length,
    ),
  ),
  'alternative-placement': shownBy(
    'entry',
    ({ entries = [] }) => entries.filter(({ alternatives }) => alternatives?.length),
    'alternatives',
  ),
  'participant-focused': shownBy(
    'pathway',
    ({ pathways = [] }) => pathways.filter(({ individualPlan }) => individualPlan === true),
    'individualPlan',
  ),
  'evidence-based': shownBy('evidence', ({ evidence = [] }) =>
    evidence.filter(({ kind, bearing }) => kind === 'outcomes' && bearing === 'for'),
  ),
  contextualized: shownBy(
    'step',
    ({ steps = [] }) =>
      steps.filter(({ components = [] }) =>
        components.some(
          ({ kind, occupation, cluster }) => kind === 'education' && (occupation ?? cluster) !== undefined,
        ),
      ),
    'components',
  ),
  'concurrent-remediation': either(
    accelerated('corequisite'),
    shownBy(
      'step',
      ({ steps = [] }) =>
        steps.filter((step) => strandsOf(step).has('education') && strandsOf(step).has('training')),
      'components',
    ),
  ),
  'dual-enrollment': either(
    stepsOf(['dual-enrollment']),
    accelerated('concurrent-enrollment', 'dual-credit'),
  ),
  'competency-based': accelerated('competency-based'),
  'work-based-learning': stepsOf([
    'on-the-job-training',
    'pre-apprenticeship',
    'apprenticeship',
    'internship',
    'work-experience',
  ]),
  integrated: either(
    stepsOf(['integrated-education-and-training']),
    shownBy('step', ({ steps = [] }) => steps.filter((step) => strandsOf(step).size === 3), 'components'),
  ),
  'participant-assessment': either(
    supportsOf('skills-assessment'),
    shownBy(
      'entry',
      ({ entries = [] }) => entries.filter(({ assessment }) => assessment !== undefined),
      'assessment',
    ),
  ),
  'career-navigation': supportsOf('career-navigation', 'career-counseling', 'career-planning'),
  'supportive-services': supportsOf(...supportiveServices),
  'intrusive-advising': supportsOf('intrusive-advising'),
  'case-coordination': supportsOf('case-management'),
  referral: either(
    supportsOf('referral'),
    shownBy(
      'role',
      ({ roles = [] }) =>
        roles.filter(({ responsibilities }) => responsibilities?.includes('recruit-and-refer')),
      'responsibilities',
    ),
  ),
  'pathways-in-data': shownBy(
    'pathway',
    ({ pathways = [] }) => pathways.filter(({ identifiers }) => identifiers?.length),
    'identifiers',
  ),
  'metric-selection': either(
    shownBy(
      'plan',
      ({ plans = [] }) => plans.filter(({ goals }) => goals?.some(({ measures }) => measures?.length)),
      'goals',
    ),
    shownBy(
      'partner',
      ({ partners = [] }) => partners.filter(({ measures }) => measures?.length),
      'measures',
    ),
  ),
  'shared-accountability': (system, book, { asOf }) => {
    const roles = rolesAt(system, asOf).filter(({ role }) => role.outcomes?.length);
    if (new Set(roles.map(({ role }) => role.partner)).size > 1)
      for (const { role } of roles) shown(book, 'role', role.id, 'outcomes');
  },
  'continuous-improvement': shownBy('plan', ({ plans = [] }) =>
    plans.filter(({ reviewBy, reviewedOn }) => (reviewBy ?? reviewedOn) !== undefined),
  ),
  'achievement-gaps': shownBy(
    'plan',
    ({ plans = [] }) =>
      plans.filter(({ findings = [] }) =>
        findings.some(
          ({ kind, populations }) => (kind === 'gap' || kind === 'unmet-need') && populations?.length,
        ),
      ),
    'findings',
  ),
};
