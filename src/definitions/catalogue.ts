/** The definitions of this library, each with its texts and what it is about: the one list that everything reads. */

import type { Agreement } from '../model/agreement.js';
import { articulation } from './articulation/definition.js';
import { articulationTexts } from './articulation/texts.js';
import { ecpp } from './ecpp/definition.js';
import { ecppTexts } from './ecpp/texts.js';
import type { CredentialDossier } from './engine/credential.js';
import type { Definition } from './engine/definition.js';
import type { Dossier } from './engine/dossier.js';
import type { ProgramDossier } from './engine/program.js';
import type { AgreementDossier, PathwayDossier } from './engine/subjects.js';
import type { Texts } from './engine/texts.js';
import { etp } from './etp/definition.js';
import { etpTexts } from './etp/texts.js';
import { hr8210 } from './hr-8210/definition.js';
import { hr8210Texts } from './hr-8210/texts.js';
import { iet } from './iet/definition.js';
import { ietTexts } from './iet/texts.js';
import { iowa } from './iowa/definition.js';
import { iowaTexts } from './iowa/texts.js';
import { jenkins } from './jenkins/definition.js';
import { jenkinsTexts } from './jenkins/texts.js';
import { elementOne } from './partners/element-one/definition.js';
import { elementOneTexts } from './partners/element-one/texts.js';
import { localLeadership } from './partners/local-leadership/definition.js';
import { localLeadershipTexts } from './partners/local-leadership/texts.js';
import { localPlan } from './partners/local-plan/definition.js';
import { localPlanTexts } from './partners/local-plan/texts.js';
import { localTeam } from './partners/local-team/definition.js';
import { localTeamTexts } from './partners/local-team/texts.js';
import { oneStopMou } from './partners/one-stop-mou/definition.js';
import { oneStopMouTexts } from './partners/one-stop-mou/texts.js';
import { oneStopPartners } from './partners/one-stop-partners/definition.js';
import { oneStopPartnersTexts } from './partners/one-stop-partners/texts.js';
import { sectorPartnership } from './partners/sector-partnership/definition.js';
import { sectorPartnershipTexts } from './partners/sector-partnership/texts.js';
import { stateTeam } from './partners/state-team/definition.js';
import { stateTeamTexts } from './partners/state-team/texts.js';
import { strategicMinimum } from './partners/strategic-minimum/definition.js';
import { strategicMinimumTexts } from './partners/strategic-minimum/texts.js';
import { perkins } from './perkins/definition.js';
import { perkinsTexts } from './perkins/texts.js';
import { preApprenticeship } from './pre-apprenticeship/definition.js';
import { preApprenticeshipTexts } from './pre-apprenticeship/texts.js';
import { postsecondaryCredential } from './recognized-credential/definition.js';
import { postsecondaryCredentialTexts } from './recognized-credential/texts.js';
import { registeredApprenticeship } from './registered-apprenticeship/definition.js';
import { registeredApprenticeshipTexts } from './registered-apprenticeship/texts.js';
import { stackableCredential } from './stackable-credential/definition.js';
import { stackableCredentialTexts } from './stackable-credential/texts.js';
import { wioa } from './wioa/definition.js';
import { wioaTexts } from './wioa/texts.js';
import { workforcePell } from './workforce-pell/definition.js';
import { workforcePellTexts } from './workforce-pell/texts.js';

/** What a definition is about: every pathway, program or credential, the system as a whole, or every agreement of a kind. */
export type About =
  | { readonly kind: 'pathway' }
  | { readonly kind: 'program' }
  | { readonly kind: 'credential' }
  | { readonly kind: 'system' }
  | { readonly kind: 'agreement'; readonly agreement: Agreement['kind'] };

interface Entry<D extends Dossier, A extends About> {
  readonly definition: Definition<D>;
  readonly texts: Texts;
  readonly about: A;
  /** The sort of partnership that it speaks of; absent: any. */
  readonly level?: 'state' | 'local';
}

/** A definition with its texts, and what it is about. */
export type CatalogueEntry =
  | Entry<PathwayDossier, Extract<About, { kind: 'pathway' }>>
  | Entry<ProgramDossier, Extract<About, { kind: 'program' }>>
  | Entry<CredentialDossier, Extract<About, { kind: 'credential' }>>
  | Entry<Dossier, Extract<About, { kind: 'system' }>>
  | Entry<AgreementDossier, Extract<About, { kind: 'agreement' }>>;

const pathway = { kind: 'pathway' } as const;
const credential = { kind: 'credential' } as const;
const system = { kind: 'system' } as const;

/**
 * Every definition with its texts. To add one: a folder, and a line here.
 *
 * @example
 * ```ts
 * import { catalogue } from 'career-pathways/definitions';
 * catalogue.map(({ definition }) => definition.id)[0]; // => 'wioa-3-7'
 * ```
 */
export const catalogue: readonly CatalogueEntry[] = [
  { definition: wioa, texts: wioaTexts, about: pathway },
  { definition: iowa, texts: iowaTexts, about: pathway },
  { definition: strategicMinimum, texts: strategicMinimumTexts, about: system },
  { definition: stateTeam, texts: stateTeamTexts, about: system, level: 'state' },
  { definition: localTeam, texts: localTeamTexts, about: system, level: 'local' },
  { definition: elementOne, texts: elementOneTexts, about: system },
  { definition: oneStopPartners, texts: oneStopPartnersTexts, about: system, level: 'local' },
  { definition: sectorPartnership, texts: sectorPartnershipTexts, about: system },
  { definition: localLeadership, texts: localLeadershipTexts, about: system, level: 'local' },
  { definition: localPlan, texts: localPlanTexts, about: system, level: 'local' },
  {
    definition: oneStopMou,
    texts: oneStopMouTexts,
    about: { kind: 'agreement', agreement: 'one-stop-mou' },
  },
  { definition: jenkins, texts: jenkinsTexts, about: pathway },
  { definition: iet, texts: ietTexts, about: pathway },
  { definition: workforcePell, texts: workforcePellTexts, about: { kind: 'program' } },
  { definition: ecpp, texts: ecppTexts, about: pathway },
  { definition: hr8210, texts: hr8210Texts, about: pathway },
  { definition: perkins, texts: perkinsTexts, about: pathway },
  {
    definition: articulation,
    texts: articulationTexts,
    about: { kind: 'agreement', agreement: 'articulation' },
  },
  { definition: postsecondaryCredential, texts: postsecondaryCredentialTexts, about: credential },
  { definition: stackableCredential, texts: stackableCredentialTexts, about: credential },
  { definition: etp, texts: etpTexts, about: { kind: 'program' } },
  {
    definition: registeredApprenticeship,
    texts: registeredApprenticeshipTexts,
    about: { kind: 'program' },
  },
  { definition: preApprenticeship, texts: preApprenticeshipTexts, about: { kind: 'program' } },
];
