/** Economic events: employers that close or come. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { EconomicEventId, PartnerId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Code, Entity } from './entity.js';
import type { economicEventKinds } from './vocabulary.js';

/** A closing or an opening that pathways of its industry have to answer. */
export interface EconomicEvent extends Entity<EconomicEventId> {
  readonly kind: (typeof economicEventKinds)[number];
  readonly title: string;
  readonly on?: CalendarDate;
  readonly place?: Area;
  /** Industries, as NAICS codes. */
  readonly sectors?: readonly Code[];
  /** How many jobs are lost or made. */
  readonly jobs?: number;
  /** The partner who told the others. */
  readonly toldBy?: PartnerId;
}
