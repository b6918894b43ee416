/** Engagements: what employers did for a pathway. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { EngagementId, PartnerId, PathwayId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { engagementKinds } from './vocabulary.js';

/** Something that employers did for the system or for some of its pathways. */
export interface Engagement extends Entity<EngagementId> {
  readonly kind: (typeof engagementKinds)[number];
  readonly title?: string;
  readonly partner?: PartnerId;
  readonly pathways?: readonly PathwayId[];
  readonly on?: CalendarDate;
}
