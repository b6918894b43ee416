/** The guides to the definitions of the catalogue, from which the pages about rules are made. Nothing that determines imports them. */

import { articulationGuide } from './articulation/guide.js';
import { ecppGuide } from './ecpp/guide.js';
import type { Guide } from './engine/guide.js';
import { etpGuide } from './etp/guide.js';
import { hr8210Guide } from './hr-8210/guide.js';
import { ietGuide } from './iet/guide.js';
import { iowaGuide } from './iowa/guide.js';
import { jenkinsGuide } from './jenkins/guide.js';
import { elementOneGuide } from './partners/element-one/guide.js';
import { localLeadershipGuide } from './partners/local-leadership/guide.js';
import { localPlanGuide } from './partners/local-plan/guide.js';
import { localTeamGuide } from './partners/local-team/guide.js';
import { oneStopMouGuide } from './partners/one-stop-mou/guide.js';
import { oneStopPartnersGuide } from './partners/one-stop-partners/guide.js';
import { sectorPartnershipGuide } from './partners/sector-partnership/guide.js';
import { stateTeamGuide } from './partners/state-team/guide.js';
import { strategicMinimumGuide } from './partners/strategic-minimum/guide.js';
import { perkinsGuide } from './perkins/guide.js';
import { preApprenticeshipGuide } from './pre-apprenticeship/guide.js';
import { postsecondaryCredentialGuide } from './recognized-credential/guide.js';
import { registeredApprenticeshipGuide } from './registered-apprenticeship/guide.js';
import { stackableCredentialGuide } from './stackable-credential/guide.js';
import { wioaGuide } from './wioa/guide.js';
import { workforcePellGuide } from './workforce-pell/guide.js';

/** Definition → its guide. A definition that extends another is explained there as far as it asks the same. */
export const guides: { readonly [definition: string]: Guide } = {
  'wioa-3-7': wioaGuide,
  'iowa-281-23-1': iowaGuide,
  'strategic-minimum': strategicMinimumGuide,
  'state-team': stateTeamGuide,
  'local-team': localTeamGuide,
  'element-one': elementOneGuide,
  'one-stop-partners': oneStopPartnersGuide,
  'sector-partnership': sectorPartnershipGuide,
  'local-leadership': localLeadershipGuide,
  'local-plan': localPlanGuide,
  'one-stop-mou': oneStopMouGuide,
  'jenkins-2006': jenkinsGuide,
  'iet-463': ietGuide,
  'workforce-pell': workforcePellGuide,
  'ecpp-484-d-2': ecppGuide,
  'hr-8210-3-7': hr8210Guide,
  'perkins-3-41': perkinsGuide,
  'perkins-3-4': articulationGuide,
  'wioa-3-52': postsecondaryCredentialGuide,
  'wioa-108-b-3': stackableCredentialGuide,
  'etp-680': etpGuide,
  'registered-apprenticeship': registeredApprenticeshipGuide,
  'pre-apprenticeship': preApprenticeshipGuide,
};
