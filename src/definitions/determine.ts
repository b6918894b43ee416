/** Checks a subject of a system against a definition, on a day. */

import { checkObject, checkText, checkWord } from '../base/arguments.js';
import type { AgreementId, CredentialId, PathwayId, StepId } from '../base/ids.js';
import type { Determination } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import { checkedDefinition } from './engine/check-definition.js';
import { type CredentialDossier, openCredential } from './engine/credential.js';
import type { Definition } from './engine/definition.js';
import { determineOpened } from './engine/determine-opened.js';
import { checkDetermineOptions, checkExcluded, type DetermineOptions } from './engine/determine-options.js';
import type { Dossier, Opened } from './engine/dossier.js';
import { openProgram, type ProgramDossier } from './engine/program.js';
import {
  type AgreementDossier,
  openAgreement,
  openPathway,
  openSystem,
  type PathwayDossier,
} from './engine/subjects.js';
import { type Views, viewsOf } from './engine/views.js';

/** A pathway that is checked against a definition. */
export interface PathwaySubject {
  readonly kind: 'pathway';
  readonly id: PathwayId;
}

/** A program that is checked against a definition: a step, as the document has it. */
export interface ProgramSubject {
  readonly kind: 'step';
  readonly id: StepId;
}

/** A credential that is checked against a definition. */
export interface CredentialSubject {
  readonly kind: 'credential';
  readonly id: CredentialId;
}

/** The whole system that is checked against a definition. */
export interface SystemSubject {
  readonly kind: 'system';
}

/** An agreement that is checked against a definition. */
export interface AgreementSubject {
  readonly kind: 'agreement';
  readonly id: AgreementId;
}

/** What can be checked against a definition. */
export type Subject = PathwaySubject | ProgramSubject | CredentialSubject | SystemSubject | AgreementSubject;

/**
 * Checks a pathway, a program, a credential, a whole system or an agreement against a definition of such. Advisory,
 * deterministic, and never a yes or no alone.
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`, `unknown-step`, `unknown-credential`, `unknown-agreement`,
 *   `unknown-proposition`, `doubled-id`, `bad-day`, `bad-count` or `bad-argument` for a mistake in the call; never for data.
 *
 * @example
 * ```ts
 * import { determine, strategicMinimum } from 'career-pathways/definitions';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', partners: [] } as const;
 * determine(strategicMinimum, system, { kind: 'system' }, { asOf: '2026-11-01' }).verdict; // => 'undetermined'
 * ```
 */
export function determine(
  definition: Definition,
  system: PathwaySystem,
  subject: PathwaySubject,
  options: DetermineOptions,
): Determination;
export function determine(
  definition: Definition<ProgramDossier>,
  system: PathwaySystem,
  subject: ProgramSubject,
  options: DetermineOptions,
): Determination;
export function determine(
  definition: Definition<CredentialDossier>,
  system: PathwaySystem,
  subject: CredentialSubject,
  options: DetermineOptions,
): Determination;
export function determine(
  definition: Definition<Dossier>,
  system: PathwaySystem,
  subject: SystemSubject,
  options: DetermineOptions,
): Determination;
export function determine(
  definition: Definition<AgreementDossier>,
  system: PathwaySystem,
  subject: AgreementSubject,
  options: DetermineOptions,
): Determination;
export function determine(
  definition:
    | Definition<PathwayDossier>
    | Definition<ProgramDossier>
    | Definition<CredentialDossier>
    | Definition<Dossier>
    | Definition<AgreementDossier>,
  system: PathwaySystem,
  subject: Subject,
  options: DetermineOptions,
): Determination {
  const checked = checkedDefinition(definition);
  checkSystem(system);
  checkObject(subject, 'subject');
  checkWord(subject.kind, ['pathway', 'step', 'credential', 'system', 'agreement'], 'subject.kind');
  if (subject.kind !== 'system') checkText(subject.id, 'subject.id');
  checkDetermineOptions(options);
  checkExcluded(checked, options);
  return determineIn(viewsOf(system, options), checked, subject, options);
}

/** The same for a system that has been opened for the day, without a check. */
export function determineIn(
  views: Views,
  definition: Definition<Dossier>,
  subject: Subject,
  options: DetermineOptions,
): Determination {
  const open = (from: Views): Opened<Dossier> => {
    switch (subject.kind) {
      case 'pathway':
        return openPathway(from, subject.id, options);
      case 'step':
        return openProgram(from, subject.id, options);
      case 'credential':
        return openCredential(from, subject.id, options);
      case 'agreement':
        return openAgreement(from, subject.id, options);
      default:
        return openSystem(from, options);
    }
  };
  return determineOpened(views, definition, open, options);
}
