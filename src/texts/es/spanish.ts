/** All texts in Spanish. */

import { textsById } from '../by-definition.js';
import type { LanguageTexts } from '../language-texts.js';
import { basics } from './basics.js';
import { articulation } from './definitions/articulation.js';
import { ecpp } from './definitions/ecpp.js';
import { elementOne } from './definitions/element-one.js';
import { etp } from './definitions/etp.js';
import { hr8210 } from './definitions/hr-8210.js';
import { iet } from './definitions/iet.js';
import { jenkins } from './definitions/jenkins.js';
import { localLeadership } from './definitions/local-leadership.js';
import { localPlan } from './definitions/local-plan.js';
import { oneStopMou, oneStopPartners } from './definitions/one-stop.js';
import { perkins } from './definitions/perkins.js';
import { preApprenticeship } from './definitions/pre-apprenticeship.js';
import { postsecondaryCredential } from './definitions/recognized-credential.js';
import { registeredApprenticeship } from './definitions/registered-apprenticeship.js';
import { sectorPartnership } from './definitions/sector-partnership.js';
import { stackableCredential } from './definitions/stackable-credential.js';
import { localTeam, stateTeam, strategicMinimum } from './definitions/teams.js';
import { iowa, wioa } from './definitions/wioa.js';
import { workforcePell } from './definitions/workforce-pell.js';
import { determinations } from './determinations.js';
import { diffs } from './diffs.js';
import { findings } from './findings.js';
import { maps } from './maps.js';
import { nextSteps } from './next-steps.js';
import { partnerships } from './partnerships.js';
import { reports } from './reports.js';
import { requirements } from './requirements.js';
import { systems } from './systems.js';
import { things } from './things.js';
import { vocabularies } from './vocabularies.js';

/**
 * All texts in Spanish, in the words of adult education in the United States.
 *
 * @example
 * ```ts
 * import { es } from 'career-pathways/texts/es';
 * es.vocabularies.stepKinds.bridge; // => 'Programa puente'
 * es.definitions['wioa-3-7']?.elements['C']; // => 'Incluye orientación para las metas educativas y profesionales'
 * ```
 */
export const es: LanguageTexts = {
  language: 'es',
  basics,
  things,
  requirements,
  nextSteps,
  determinations,
  systems,
  partnerships,
  findings,
  diffs,
  maps,
  reports,
  vocabularies,
  definitions: textsById([
    ...[wioa, iowa, jenkins, strategicMinimum, stateTeam, localTeam, elementOne, oneStopPartners],
    ...[sectorPartnership, localLeadership, localPlan, oneStopMou, iet, workforcePell, ecpp, hr8210],
    ...[perkins],
    ...[articulation, postsecondaryCredential, stackableCredential],
    ...[etp, registeredApprenticeship, preApprenticeship],
  ]),
};
