/** Credentials: what is earned. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CredentialId, OccupationId, PartnerId } from '../base/ids.js';
import type { CredentialKind } from './credential-kinds.js';
import type { IssuerKind, SkillKind } from './credential-marks.js';
import type { Entity } from './entity.js';
import type { recognitionKinds, registrationAgencies } from './vocabulary.js';

/** A sign that industry, a State or the Federal Government recognizes a credential. */
export interface Recognition {
  readonly kind: (typeof recognitionKinds)[number];
  /** Who recognizes it. */
  readonly by: string;
  readonly on?: CalendarDate;
  readonly url?: string;
}

/** Registration of an apprenticeship program under the National Apprenticeship Act. */
export interface Registration {
  readonly agency: (typeof registrationAgencies)[number];
  /** The program's number with that agency. */
  readonly id: string;
}

/** A degree, certificate, certification, license, diploma, badge … that a step may award. */
export interface Credential extends Entity<CredentialId> {
  readonly title: string;
  readonly kind: CredentialKind;
  readonly issuer?: PartnerId;
  readonly issuerKind?: IssuerKind;
  readonly skillKind?: SkillKind;
  readonly recognition?: readonly Recognition[];
  /** For the certificate of an apprenticeship: the program's registration, or `false` when it has none. */
  readonly registered?: Registration | false;
  /** For a license, a diploma or its equivalent: whether the State (or the Federal Government) recognizes it. */
  readonly recognizedByState?: boolean;
  /** The occupations that it opens. */
  readonly occupations?: readonly OccupationId[];
}
