/** Holds a subject of a system against a definition, on a day. */

import type { AgreementId, PathwayId } from '../base/ids.js';
import { type Dossier, type PathwayDossier, pathwayDossier } from '../facts/dossier.js';
import { type AgreementDossier, agreementDossier, systemDossier } from '../facts/partners/subjects.js';
import type { Determination } from '../logic/determination.js';
import type { PathwaySystem } from '../model/system.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { hold } from './hold.js';

/** A pathway that a definition is held against. */
export interface PathwaySubject {
  readonly kind: 'pathway';
  readonly id: PathwayId;
}

/** The whole system that a definition is held against. */
export interface SystemSubject {
  readonly kind: 'system';
}

/** An agreement that a definition is held against. */
export interface AgreementSubject {
  readonly kind: 'agreement';
  readonly id: AgreementId;
}

/**
 * Holds a pathway, a whole system or an agreement against a definition of such. Advisory, deterministic, and never a yes
 * or no alone. The result is frozen, and with it the citations of the definition that it carries.
 *
 * @throws PathwayError `unknown-pathway`, `unknown-agreement`, `bad-day` or `bad-count` for a mistake in the call;
 *   never for data.
 *
 * @example
 * ```ts
 * import { determine, wioa } from 'career-pathways/definitions';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: [] }] } as const;
 * determine(wioa, system, { kind: 'pathway', id: 'p' }, { asOf: '2026-11-01' }).verdict; // => 'undetermined'
 * ```
 */
export function determine(
  definition: Definition,
  system: PathwaySystem,
  subject: PathwaySubject,
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
  definition: Definition<PathwayDossier> | Definition<Dossier> | Definition<AgreementDossier>,
  system: PathwaySystem,
  subject: PathwaySubject | SystemSubject | AgreementSubject,
  options: DetermineOptions,
): Determination {
  const { asOf, maxAge } = options;
  switch (subject.kind) {
    case 'pathway':
      return hold(definition as Definition, () => pathwayDossier(system, subject.id, asOf, maxAge), options);
    case 'system':
      return hold(definition as Definition<Dossier>, () => systemDossier(system, asOf, maxAge), options);
    case 'agreement':
      return hold(
        definition as Definition<AgreementDossier>,
        () => agreementDossier(system, subject.id, asOf, maxAge),
        options,
      );
  }
}
