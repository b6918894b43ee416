/** Which attestations count for a determination, and what becomes of the others. */

import { byCodeUnits } from '../../base/ids.js';
import type { AttestationUse } from '../../logic/determination.js';
import type { EvidenceItem } from '../../logic/fact.js';
import type { Attestation } from '../../model/attestation.js';
import { outOfDate } from '../../time/staleness.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier, Opened } from './dossier.js';

/** An attestation of this definition and what can be made of it. */
export interface Weighed {
  readonly attestation: Attestation;
  readonly use: AttestationUse['use'];
  /** Absent when it does not bear on this determination. */
  readonly evidence?: EvidenceItem;
}

/**
 * The attestations of the document and of the call, one set by id (the call's where both have it), in id order. Those made
 * for a definition that this one extends count as well.
 */
export function weighAttestations<D extends Dossier>(
  definition: Definition<D>,
  { now: dossier, digestOf }: Opened<D>,
  { attestations = [], asOf, maxAge }: DetermineOptions,
): Weighed[] {
  const editions = new Map(
    [definition, ...(definition.extends?.bases ?? [])].map(({ id, edition }) => [id, edition]),
  );
  const isSubject = (kind: string) => kind === dossier.subject.kind || kind === 'system';
  const all = new Map(
    [...(dossier.system.attestations ?? []), ...attestations].map((each) => [each.id, each]),
  );
  return [...all.values()]
    .filter((attestation) => editions.has(attestation.definition))
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .map((attestation): Weighed => {
      const { edition, digest, subject } = attestation;
      const stale = outOfDate(attestation, asOf, maxAge);
      if (stale === 'not-yet' || !concerns(attestation, definition, dossier))
        return { attestation, use: 'unused' };
      if (edition !== undefined && edition !== editions.get(attestation.definition))
        return { attestation, use: 'edition-changed' };
      const barred = definition.propositions
        .find(({ id }) => id === attestation.proposition)
        ?.bars?.(attestation);
      if (barred) return { attestation, use: barred };
      // Parts that may be attested have no digest of their own.
      if (digest !== undefined && isSubject(subject.kind) && digest !== digestOf(subject))
        return { attestation, use: 'subject-changed' };
      return { attestation, use: stale ? 'expired' : 'used', evidence: asEvidence(attestation, stale) };
    });
}

/** Whether an attestation speaks of the subject, of the whole system, or of a part that may be attested. */
function concerns<D extends Dossier>(
  { proposition, subject: { kind, id } }: Attestation,
  definition: Definition<D>,
  { find, subject, system }: Dossier,
): boolean {
  if (kind !== subject.kind && kind !== 'system')
    return definition.attestableParts?.[proposition] === kind && find(kind, id) !== undefined;
  return (
    id === (kind === 'system' ? system.id : subject.id) &&
    definition.propositions.some((known) => known.id === proposition)
  );
}

/** An attestation as a piece of evidence for or against its proposition. */
function asEvidence({ id, asserts, by, on, basis }: Attestation, stale: EvidenceItem['stale']): EvidenceItem {
  return {
    at: { kind: 'attestation', id },
    bearing: asserts ? 'establishes' : 'refutes',
    grade: 'attested',
    on,
    message: { id: 'attested', params: { office: by.office, organization: by.organization, on, basis } },
    ...(stale && { stale }),
  };
}
