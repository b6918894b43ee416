export type { Staleness } from '../time/staleness.js';
export { articulation } from './articulation/definition.js';
export { type About, type CatalogueEntry, catalogue } from './catalogue.js';
export { type DefinitionExample, type DefinitionSource, defineDefinition } from './define-definition.js';
export {
  type AgreementSubject,
  type CredentialSubject,
  determine,
  type PathwaySubject,
  type ProgramSubject,
  type SystemSubject,
} from './determine.js';
export { type DetermineAllOptions, determineAll } from './determine-all.js';
export { ecpp } from './ecpp/definition.js';
export type { CredentialDossier } from './engine/credential.js';
export type { Definition, Element, Proposition, Reading } from './engine/definition.js';
export type { Clause } from './engine/definition-from.js';
export type { DetermineOptions } from './engine/determine-options.js';
export type { Dossier } from './engine/dossier.js';
export { type Collector, collector, type Note, type Notebook } from './engine/notebook.js';
export type { ProgramDossier } from './engine/program.js';
export type { AgreementDossier, PathwayDossier } from './engine/subjects.js';
export type { TakenCredit } from './engine/taken-credit.js';
export type { PropositionTexts, Texts } from './engine/texts.js';
export type { Dated } from './engine/view.js';
export { etp } from './etp/definition.js';
export { hr8210 } from './hr-8210/definition.js';
export { iet } from './iet/definition.js';
export { iowa } from './iowa/definition.js';
export { jenkins } from './jenkins/definition.js';
export { elementOne } from './partners/element-one/definition.js';
export { localLeadership } from './partners/local-leadership/definition.js';
export { localPlan } from './partners/local-plan/definition.js';
export { localTeam } from './partners/local-team/definition.js';
export { oneStopMou } from './partners/one-stop-mou/definition.js';
export { oneStopPartners } from './partners/one-stop-partners/definition.js';
export { sectorPartnership } from './partners/sector-partnership/definition.js';
export { stateTeam } from './partners/state-team/definition.js';
export { strategicMinimum } from './partners/strategic-minimum/definition.js';
export { perkins } from './perkins/definition.js';
export { preApprenticeship } from './pre-apprenticeship/definition.js';
export { postsecondaryCredential } from './recognized-credential/definition.js';
export { registeredApprenticeship } from './registered-apprenticeship/definition.js';
export { stackableCredential } from './stackable-credential/definition.js';
export { textsOf } from './texts-of.js';
export { workforcePell } from './workforce-pell/definition.js';
