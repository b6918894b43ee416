/** Learners: what one person brings. Ids and dates, never a name; not part of a system. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CompetencyId, CredentialId, OccupationId, StepId } from '../base/ids.js';
import type { Population } from './populations.js';
import type { Level } from './requirement.js';

/** A step that a person has taken. */
export interface StepTaken {
  readonly step: StepId;
  readonly on?: CalendarDate;
  /** In grade points. */
  readonly grade?: number;
}

/** Years of work. */
export interface Experience {
  readonly years: number;
  readonly occupation?: OccupationId;
}

/** What one person holds. `{}` is a person with nothing; what is absent is not held. */
export interface Learner {
  readonly credentials?: readonly CredentialId[];
  readonly steps?: readonly StepTaken[];
  readonly levels?: readonly Level[];
  readonly competencies?: readonly CompetencyId[];
  readonly experience?: readonly Experience[];
  readonly populations?: readonly Population[];
}
