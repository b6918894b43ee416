/** Which vocabularies the words of a field are from: kind → way to the field, lists and all → vocabulary. */

import type { EntityKind } from '../model/tables.js';
import type { vocabularies } from '../model/vocabularies.js';
import { own } from './own.js';

type Vocabulary = keyof typeof vocabularies;
interface Fields {
  readonly [field: string]: Vocabulary | readonly Vocabulary[];
}

/** Fields that are from the same vocabulary wherever they stand. */
const everywhere: Fields = {
  status: 'statuses',
  populations: 'populations',
  programs: 'oneStopPrograms',
  'about/kind': 'entityKinds',
  'covers/kind': 'entityKinds',
  'capacity/population': 'populations',
  'capacity/place/scheme': 'areaSchemes',
  'place/scheme': 'areaSchemes',
  'apprenticeship/agency': 'registrationAgencies',
};

/** The document itself reads as a pathway does: `region`, `complete`. */
const ofKinds: { readonly [kind in EntityKind]?: Fields } = {
  partner: {
    types: 'partnerTypes',
    level: 'partnerLevels',
    functions: 'partnerFunctions',
    ownership: 'ownerships',
    expertise: 'expertiseAreas',
  },
  role: {
    kind: 'roleKinds',
    tier: 'roleTiers',
    champions: 'championKinds',
    responsibilities: ['responsibilities', 'duties'],
  },
  agreement: { kind: 'agreementKinds', sections: 'mouSections', 'articulates/from/kind': 'entityKinds' },
  plan: {
    kind: 'planKinds',
    'actions/priority': 'priorities',
    'decisions/level': 'decisionLevels',
    'findings/kind': 'findingKinds',
    'findings/populations': 'populations',
    'findings/support': 'supportKinds',
    'findings/place/scheme': 'areaSchemes',
    'findings/painPoint': 'painPoints',
    'findings/level': 'partnerLevels',
    'components/component': 'keyComponents',
    'sections/kind': 'planSections',
    'sections/programs': 'oneStopPrograms',
    'phases/phase': 'phases',
  },
  funding: { source: 'fundingSources', uses: 'fundingUses' },
  rating: { edition: 'readinessEditions', element: 'readinessElements', priority: 'priorities' },
  measurement: { indicator: 'indicators', 'target/kind': 'targetKinds', group: 'populations' },
  activity: { kind: 'activityKinds', reviewed: 'reviewSubjects', phase: 'phases' },
  'access-point': { customers: 'customers' },
  'economic-event': { kind: 'economicEventKinds' },
  occupation: {
    'advancesTo/direction': 'moveDirections',
    'openings/place/scheme': 'areaSchemes',
    'wages/unit': 'wageUnits',
    'wages/place/scheme': 'areaSchemes',
    entryEducation: 'entryEducations',
  },
  credential: {
    kind: 'credentialKinds',
    issuerKind: 'issuerKinds',
    skillKind: 'skillKinds',
    'recognition/kind': 'recognitionKinds',
    'registered/agency': 'registrationAgencies',
  },
  support: { kind: 'supportKinds', goals: 'goalKinds', model: 'serviceModels' },
  step: {
    kind: 'stepKinds',
    level: 'stepLevels',
    creditUnit: 'creditUnits',
    delivery: 'deliveryKinds',
    'components/kind': 'componentKinds',
    'objectives/parts': 'componentKinds',
    training: 'trainingKinds',
    accelerators: 'accelerators',
  },
  pathway: {
    'region/scheme': 'areaSchemes',
    'onward/kind': 'onwardKinds',
    'onward/link': 'onwardLinks',
    'onward/apprenticeship/agency': 'registrationAgencies',
    complete: 'aspects',
    'phases/phase': 'phases',
  },
  exit: { 'after/kind': 'entityKinds' },
  engagement: { kind: 'engagementKinds' },
  evidence: {
    kind: 'evidenceKinds',
    bearing: 'bearings',
    grade: 'grades',
    'places/scheme': 'areaSchemes',
  },
  attestation: { 'subject/kind': 'entityKinds' },
};

/** The vocabularies of a field, given by its way without places in lists: `onward/kind`; none: its texts are free. */
export function vocabulariesOf(kind: EntityKind, field: string): readonly Vocabulary[] {
  return [own(ofKinds[kind] ?? {}, field) ?? own(everywhere, field) ?? []].flat();
}
