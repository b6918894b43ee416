/** The vocabularies that come from tables of facts: words with names, and what the sources say of each. */

import { boardActionNames } from './board-actions.js';
import { careerClusters } from './career-clusters.js';
import { type CoreElement, coreElements, type KeyComponent, keyComponents } from './core-elements.js';
import { credentialKinds, familyOf } from './credential-kinds.js';
import { issuerKinds, skillKinds } from './credential-marks.js';
import { duties } from './duties.js';
import { formerWords } from './former-words.js';
import { named, type Vocabulary, wordsOf } from './named.js';
import { type OneStopProgram, oneStopPrograms, requiredPrograms } from './one-stop-programs.js';
import { type LeadershipGroup, leadershipGroups, partnerFunctions } from './partner-functions.js';
import { partnerTypes } from './partner-types.js';
import { barrierPopulations, type Population, programPopulations } from './populations.js';
import { type ReadinessEdition, readinessEditions, readinessElements } from './readiness.js';
import { responsibilities } from './responsibilities.js';
import { responsibilityChart } from './responsibility-chart.js';
import { stepGroupOf, stepKinds } from './step-kinds.js';
import {
  counselingKinds,
  employmentServices,
  otherSupports,
  type SupportKind,
  supportiveServices,
} from './support-kinds.js';
import { trainingKinds } from './training-kinds.js';

/** Adds a source. */
export const from = (source: string) => () => ({ source });
/** A place in WIOA as a source. */
export const wioa = (place: string) => ({ source: `WIOA section ${place}` });
export const toolkit = from('Career Pathways Toolkit (2011), Element One');
const rolesPaper = 'Partner Roles and Responsibilities (ED-04-CO-0121/0001)';
const chart = 'Opportunities for Action: Career Pathways, Local Planning (CLASP)';

/** Populations, each with the law that names it: `Adults (WIOA title I)` → name and source. */
const populationNames: { readonly [P in Population]: string } = {
  ...barrierPopulations,
  ...programPopulations,
};
const populations: Vocabulary<Population, { readonly barrier: boolean }> = named(
  wordsOf(populationNames),
  mapped(populationNames, (text) => text.split(' (')[0] as string),
  (population) => {
    const barrier = Object.hasOwn(barrierPopulations, population);
    const [, law] = / \((.*)\)$/.exec(populationNames[population]) ?? [];
    return { barrier, ...(law && (barrier ? wioa(`3(24)(${law})`) : { source: law })) };
  },
);

export type SupportGroup = 'counseling' | 'supportive' | 'employment' | 'other';
const inGroup = (group: SupportGroup, source?: string) => () => ({ group, ...(source && { source }) });
const supportKinds: Vocabulary<SupportKind, { readonly group: SupportGroup }> = {
  ...named(counselingKinds, {}, inGroup('counseling')),
  ...named(
    supportiveServices,
    { 'needs-related-payments': 'Needs-related payments' },
    inGroup('supportive', '20 CFR 680.900'),
  ),
  ...named(employmentServices, {}, inGroup('employment')),
  ...named(
    otherSupports,
    { 'financial-aid-assistance': 'Assistance with financial aid', 'follow-up': 'Follow-up' },
    inGroup('other'),
  ),
};

const elementOf = new Map<KeyComponent, CoreElement>(
  wordsOf(coreElements).flatMap((element) =>
    coreElements[element].components.map((component) => [component, element] as const),
  ),
);

/** Vocabularies by name, from tables of facts. */
export const factVocabularies = {
  boardActions: named(wordsOf(boardActionNames), boardActionNames, from(chart)),
  formerWords,
  careerClusters: named(
    wordsOf(careerClusters),
    mapped(careerClusters, (_, cluster) => cluster),
    (cluster) => ({
      group: careerClusters[cluster],
      source: 'National Career Clusters Framework (2024)',
    }),
  ),
  coreElements: named(
    wordsOf(coreElements),
    mapped(coreElements, ({ name }) => name),
    (element) => ({
      asks: coreElements[element].asks,
      source: chart,
    }),
  ),
  credentialKinds: named(
    credentialKinds,
    {
      MicroCredential: 'Micro-credential',
      BachelorDegree: "Bachelor's degree",
      MasterDegree: "Master's degree",
      GeneralEducationDevelopment: 'General Educational Development (GED)',
      PostBaccalaureateCertificate: 'Post-baccalaureate certificate',
      PostMasterCertificate: "Post-master's certificate",
      WorkBasedLearningCertificate: 'Work-based learning certificate',
      PreApprenticeshipCertificate: 'Pre-apprenticeship certificate',
    },
    (kind) => ({ family: familyOf(kind), source: 'CTDL' }),
  ),
  duties: named(
    wordsOf(duties),
    mapped(duties, ({ name }) => name),
    (duty) => ({
      by: duties[duty].by,
      source: rolesPaper,
    }),
  ),
  issuerKinds: named(wordsOf(issuerKinds), issuerKinds, from('RSA-TAC-17-01')),
  keyComponents: named(
    keyComponents,
    {
      'entry-exit-points': 'Entry and exit points',
      'evidence-based': 'Evidence-based practices',
      'competency-based': 'Competency-based education',
      'work-based-learning': 'Work-based learning',
      'pathways-in-data': 'Pathways in data systems',
      contextualized: 'Contextualized instruction',
      integrated: 'Integrative education and training',
      'participant-focused': 'Participant-focused instruction',
    },
    (component) => ({ element: elementOf.get(component) as CoreElement, source: chart }),
  ),
  leadershipGroups: named(leadershipGroups, { 'community-based': 'Community-based organizations' }, toolkit),
  oneStopPrograms: named<OneStopProgram, { readonly required: boolean; readonly source: string }>(
    wordsOf(oneStopPrograms),
    mapped(oneStopPrograms, ({ name }) => name),
    (program) => ({
      required: requiredPrograms.includes(program),
      ...wioa(`121(b)${oneStopPrograms[program].at}`),
    }),
  ),
  partnerFunctions: named(
    wordsOf(partnerFunctions),
    mapped(partnerFunctions, ({ name }) => name),
    (each): { readonly group?: LeadershipGroup } => {
      const { group } = partnerFunctions[each];
      return group === undefined ? {} : { group };
    },
  ),
  partnerTypes: named(wordsOf(partnerTypes), partnerTypes, from(rolesPaper)),
  populations,
  readinessEditions: named<ReadinessEdition, { readonly elements: readonly string[] }>(
    wordsOf(readinessEditions),
    { 'toolkit-2011': 'Career Pathways Toolkit (2011)', 'toolkit-2016': 'Career Pathways Toolkit (2016)' },
    (edition) => ({ elements: readinessEditions[edition] }),
  ),
  readinessElements: named(readinessElements),
  responsibilities: named(wordsOf(responsibilities), responsibilities, (each) => ({
    commonlyBy: leadershipGroups.filter((group) => responsibilityChart[group].includes(each)),
    ...toolkit(),
  })),
  skillKinds: named(wordsOf(skillKinds), skillKinds, from('RSA-TAC-17-01')),
  stepKinds: named(
    stepKinds,
    { 'on-the-job-training': 'On-the-job training', 'pre-apprenticeship': 'Pre-apprenticeship' },
    (kind) => ({ group: stepGroupOf(kind) }),
  ),
  supportKinds,
  trainingKinds: named(wordsOf(trainingKinds), trainingKinds, () => wioa('134(c)(3)(D)')),
};

/** A table with each value replaced. */
function mapped<T extends object, V>(
  table: T,
  value: (row: T[keyof T], key: keyof T & string) => V,
): { readonly [K in keyof T]: V } {
  return Object.fromEntries(wordsOf(table).map((key) => [key, value(table[key], key)])) as {
    [K in keyof T]: V;
  };
}
