/** Dossiers of subjects that are no pathways: a system, an agreement. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { AgreementId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { Agreement } from '../../model/agreement.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Dossier, dossier } from '../dossier.js';

/** Opens the dossier of a whole system. */
export function systemDossier(
  system: PathwaySystem,
  asOf: CalendarDate,
  maxAge: number | undefined,
): Dossier {
  const { partners = [], roles = [], agreements = [], plans = [], pathways = [] } = system;
  const counts = {
    partners: partners.length,
    roles: roles.length,
    agreements: agreements.length,
    plans: plans.length,
    pathways: pathways.length,
  };
  const subject = { kind: 'system', id: system.id, title: system.title, system: system.id, counts };
  return dossier(system, subject, asOf, maxAge);
}

/** What collectors about an agreement look at. */
export interface AgreementDossier extends Dossier {
  readonly agreement: Agreement;
}

/** Opens the dossier of an agreement. Throws `PathwayError` `unknown-agreement` when there is none. */
export function agreementDossier(
  system: PathwaySystem,
  id: AgreementId,
  asOf: CalendarDate,
  maxAge: number | undefined,
): AgreementDossier {
  const agreement = system.agreements?.find((each) => each.id === id);
  if (!agreement)
    throw new PathwayError('unknown-agreement', `There is no agreement "${id}" in this system.`);
  const counts = { parties: agreement.parties.length, sections: agreement.sections?.length ?? 0 };
  const subject = { kind: 'agreement', id, title: agreement.title ?? id, system: system.id, counts };
  return { ...dossier(system, subject, asOf, maxAge), agreement };
}
