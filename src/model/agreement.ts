/** Agreements: what partners put in writing. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AgreementId, PartnerId, StepId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { ExitAfter } from './exit.js';
import type { Ref } from './tables.js';
import type { agreementKinds, mouSections } from './vocabulary.js';

/** Who signs an agreement, and when they did. */
export interface Party {
  readonly partner: PartnerId;
  readonly signedOn?: CalendarDate;
}

/** Credit for a step without taking it: who has taken or earned `from` need not take `to`. No grade comes with it. */
export interface Articulation {
  readonly from: ExitAfter;
  readonly to: StepId;
}

/** A letter, a memorandum, an articulation agreement, an employer's commitment. */
export interface Agreement extends Entity<AgreementId> {
  readonly title?: string;
  readonly kind: (typeof agreementKinds)[number];
  readonly parties: readonly Party[];
  readonly reviewBy?: CalendarDate;
  /** The roles, pathways, steps and other things it is about: the only link from agreements to them. */
  readonly covers?: readonly Ref[];
  /** For the memorandum of a one-stop system: what it contains. */
  readonly sections?: readonly (typeof mouSections)[number][];
  /** What it gives credit for. */
  readonly articulates?: readonly Articulation[];
}
