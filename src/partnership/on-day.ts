/** Whether a row of a table counts on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Entity } from '../model/entity.js';
import { during } from '../time/during.js';
import { staleness } from '../time/staleness.js';

/** Whether a thing is there on a day: neither ceased, suspended nor developing, and not surely out of its time. */
export function isThere({ status = 'active', effective = {} }: Entity<string>, day: CalendarDate): boolean {
  return status === 'active' && during(effective, day) !== 'no';
}

/** Whether something with a date may have taken place by a day; without a date it may. */
export function tookPlace(on: CalendarDate | undefined, day: CalendarDate): boolean {
  return staleness(on, undefined, day) !== 'not-yet';
}
