/** All texts in English. */

import { articulationTexts } from '../../definitions/articulation/texts.js';
import { ecppTexts } from '../../definitions/ecpp/texts.js';
import { etpTexts } from '../../definitions/etp/texts.js';
import { hr8210Texts } from '../../definitions/hr-8210/texts.js';
import { ietTexts } from '../../definitions/iet/texts.js';
import { iowaTexts } from '../../definitions/iowa/texts.js';
import { jenkinsTexts } from '../../definitions/jenkins/texts.js';
import { elementOneTexts } from '../../definitions/partners/element-one/texts.js';
import { localLeadershipTexts } from '../../definitions/partners/local-leadership/texts.js';
import { localPlanTexts } from '../../definitions/partners/local-plan/texts.js';
import { localTeamTexts } from '../../definitions/partners/local-team/texts.js';
import { oneStopMouTexts } from '../../definitions/partners/one-stop-mou/texts.js';
import { oneStopPartnersTexts } from '../../definitions/partners/one-stop-partners/texts.js';
import { sectorPartnershipTexts } from '../../definitions/partners/sector-partnership/texts.js';
import { stateTeamTexts } from '../../definitions/partners/state-team/texts.js';
import { strategicMinimumTexts } from '../../definitions/partners/strategic-minimum/texts.js';
import { perkinsTexts } from '../../definitions/perkins/texts.js';
import { preApprenticeshipTexts } from '../../definitions/pre-apprenticeship/texts.js';
import { postsecondaryCredentialTexts } from '../../definitions/recognized-credential/texts.js';
import { registeredApprenticeshipTexts } from '../../definitions/registered-apprenticeship/texts.js';
import { stackableCredentialTexts } from '../../definitions/stackable-credential/texts.js';
import { wioaTexts } from '../../definitions/wioa/texts.js';
import { workforcePellTexts } from '../../definitions/workforce-pell/texts.js';
import { textsById } from '../by-definition.js';
import type { LanguageTexts } from '../language-texts.js';
import { basics } from './basics.js';
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
 * All texts in English: what views use where they are given no others.
 *
 * @example
 * ```ts
 * import { en } from 'career-pathways/texts/en';
 * en.vocabularies.stepKinds.bridge; // => 'Bridge'
 * en.definitions['wioa-3-7']?.elements['C']; // => 'Includes counseling for education and career goals'
 * ```
 */
export const en: LanguageTexts = {
  language: 'en',
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
    ...[wioaTexts, iowaTexts, jenkinsTexts, strategicMinimumTexts, stateTeamTexts, localTeamTexts],
    ...[elementOneTexts, oneStopPartnersTexts, sectorPartnershipTexts, localLeadershipTexts],
    ...[localPlanTexts, oneStopMouTexts, ietTexts, workforcePellTexts, ecppTexts, hr8210Texts],
    ...[perkinsTexts],
    ...[articulationTexts, postsecondaryCredentialTexts, stackableCredentialTexts],
    ...[etpTexts, registeredApprenticeshipTexts, preApprenticeshipTexts],
  ]),
};
