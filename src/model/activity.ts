/** Activities: what partners did together, and what came of it. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { ActivityId, PartnerId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { Ref } from './tables.js';
import type { activityKinds, phases, reviewSubjects } from './vocabulary.js';

/** Something that took place: a review, a training of staff, outreach. What is still to do is an action of a plan. */
export interface Activity extends Entity<ActivityId> {
  readonly kind: (typeof activityKinds)[number];
  readonly title?: string;
  readonly on?: CalendarDate;
  /** Who led it. */
  readonly by?: PartnerId;
  /** The partners who took part, whose staff was trained, or whom outreach reached. */
  readonly partners?: readonly PartnerId[];
  /** Others it reached or asked, in words: `faculty`, `department chairs`. */
  readonly others?: readonly string[];
  /** For a review: what was looked at. */
  readonly reviewed?: readonly (typeof reviewSubjects)[number][];
  /** The plans, pathways or other things it was about. */
  readonly about?: readonly Ref[];
  /** How far the work had come. */
  readonly phase?: (typeof phases)[number];
  /** What came of it. */
  readonly result?: string;
  /** What was changed because of it. */
  readonly changes?: readonly string[];
}
