/** The 36 key components of a career pathway system, and the data that answers for each. */

import type { KeyComponent } from '../../../model/core-elements.js';
import { supportiveServices } from '../../../model/support-kinds.js';
import { pathwaysHere } from '../local-efforts.js';
import {
  accelerated,
  type ComponentWay,
  either,
  planned,
  shownBy,
  stepsOf,
  stepsWith,
  supportsOf,
} from './component-ways.js';
import {
  alignmentAcrossSettings,
  alternativePlacement,
  articulation,
  curriculumDesign,
  entryExitPoints,
  sequencing,
  stackableCredentials,
  startingSkills,
} from './design.js';
import { educationWithTraining, integrated, resultsOnRecord, threeParts } from './instruction.js';
import {
  engagementsBy,
  laborMarket,
  reviewedPlans,
  rolesOfSeveral,
  rolesWith,
  skillNeeds,
  writtenAgreements,
} from './partnership.js';

/** Key component → where it shows. */
export const componentEvidence: { readonly [C in KeyComponent]: ComponentWay } = {
  formation: rolesOfSeveral(() => true, 'partner'),
  leadership: rolesWith(({ tier }) => tier === 'leadership', 'tier'),
  vision: planned(({ vision }) => vision !== undefined, 'vision'),
  governance: either(
    planned(({ decisions }) => (decisions?.length ?? 0) > 0, 'decisions'),
    writtenAgreements,
  ),
  funding: either(
    shownBy('funding', ({ funding = [] }) => funding),
    // What partners bring is no money yet.
    (dossier, book) =>
      rolesWith(({ resources }) => resources?.length, 'resources')(dossier, book).map(({ place }) => ({
        place,
        lacks: 'resources',
      })),
  ),
  'industry-focus': shownBy('pathway', (system) =>
    pathwaysHere(system).filter(({ sectors, cluster }) => sectors?.length || cluster !== undefined),
  ),
  'employer-engagement': engagementsBy(),
  'occupational-targets': shownBy(
    'pathway',
    (system, { find }) =>
      pathwaysHere(system).filter(({ occupations }) => occupations?.some((id) => find('occupation', id))),
    'occupations',
  ),
  'skill-shortage': either(skillNeeds, laborMarket),
  'starting-skills': startingSkills,
  'stackable-credentials': stackableCredentials,
  sequencing,
  'curriculum-design': curriculumDesign,
  'entry-exit-points': entryExitPoints,
  'alignment-across-settings': alignmentAcrossSettings,
  articulation,
  'alternative-placement': alternativePlacement,
  'participant-focused': shownBy(
    'pathway',
    (system) => pathwaysHere(system).filter(({ individualPlan }) => individualPlan === true),
    'individualPlan',
  ),
  'evidence-based': resultsOnRecord,
  contextualized: stepsWith(
    ({ components = [] }, { find }) =>
      components.some(
        ({ kind, occupation, cluster }) =>
          kind === 'education' && (cluster ?? find('occupation', occupation ?? '')) !== undefined,
      ),
    'components',
  ),
  'concurrent-remediation': either(accelerated('corequisite'), educationWithTraining),
  'dual-enrollment': either(
    stepsOf(['dual-enrollment']),
    accelerated('concurrent-enrollment', 'dual-credit'),
  ),
  'competency-based': accelerated('competency-based'),
  'work-based-learning': either(
    stepsOf([
      'on-the-job-training',
      'incumbent-worker-training',
      'pre-apprenticeship',
      'apprenticeship',
      'internship',
      'work-experience',
    ]),
    engagementsBy(['provide-work-based-learning']),
  ),
  integrated: either(integrated, threeParts),
  'participant-assessment': either(
    supportsOf('skills-assessment'),
    shownBy(
      'entry',
      ({ entries = [] }, { find }) =>
        entries.filter(({ assessment, step }) => assessment !== undefined && find('step', step)),
      'assessment',
    ),
  ),
  'career-navigation': supportsOf('career-navigation', 'career-counseling', 'career-planning'),
  'supportive-services': supportsOf(...supportiveServices),
  'intrusive-advising': supportsOf('intrusive-advising'),
  'case-coordination': supportsOf('case-management'),
  referral: either(
    supportsOf('referral'),
    rolesWith(({ responsibilities }) => responsibilities?.includes('recruit-and-refer'), 'responsibilities'),
  ),
  'pathways-in-data': shownBy(
    'pathway',
    (system) => pathwaysHere(system).filter(({ identifiers }) => identifiers?.length),
    'identifiers',
  ),
  'metric-selection': either(
    planned(({ goals }) => goals?.some(({ measures }) => measures?.length) ?? false, 'goals'),
    shownBy(
      'partner',
      ({ partners = [] }) => partners.filter(({ measures }) => measures?.length),
      'measures',
    ),
  ),
  'shared-accountability': rolesOfSeveral(({ outcomes }) => outcomes?.length, 'outcomes'),
  'continuous-improvement': reviewedPlans,
  'achievement-gaps': planned(
    ({ findings = [] }) =>
      findings.some(
        ({ kind, populations }) => (kind === 'gap' || kind === 'unmet-need') && populations?.length,
      ),
    'findings',
  ),
};
