/** Readiness ratings: how far a system has come, indicator by indicator. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, RatingId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { ReadinessEdition, ReadinessElement } from './readiness.js';
import type { priorities } from './vocabulary.js';

/** One indicator, rated on the four-point scale of the readiness assessment: 1 initiation to 4 maintenance. */
export interface ReadinessRating extends Entity<RatingId> {
  readonly title: string;
  readonly edition: ReadinessEdition;
  readonly element: ReadinessElement;
  readonly phase: 1 | 2 | 3 | 4;
  readonly on: CalendarDate;
  readonly by?: PartnerId;
  readonly priority?: (typeof priorities)[number];
  readonly gap?: string;
  /** The technical assistance that is needed. */
  readonly assistance?: string;
  readonly nextStep?: string;
}
