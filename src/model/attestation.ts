/** Attestations: who vouches for what the law leaves to judgment. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AttestationId, EvidenceId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { Ref } from './tables.js';

/** The office that attests. Name the office; a person's name is never needed. */
export interface Attestor {
  readonly office: string;
  readonly organization: string;
  readonly name?: string;
}

/** A statement by a person in office that a proposition holds, or does not, for a subject. Never of a verdict. */
export interface Attestation extends Entity<AttestationId> {
  /** The definition whose proposition it is, such as `wioa-3-7`. */
  readonly definition: string;
  /** The edition it was made for; absent: any. */
  readonly edition?: string;
  /** The proposition, such as `wioa.0.quality`. */
  readonly proposition: string;
  readonly subject: Ref;
  /** The digest of the subject for which it was made, as a determination has it; absent: it holds for any version. */
  readonly digest?: string;
  /** `true`: the proposition holds; `false`: it does not. */
  readonly asserts: boolean;
  readonly by: Attestor;
  readonly on: CalendarDate;
  readonly expiresOn?: CalendarDate;
  /** What was considered and why. */
  readonly basis: string;
  readonly evidence?: readonly EvidenceId[];
}
