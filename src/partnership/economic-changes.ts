/** Closings and openings of employers, and the pathways without a review since. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { ActivityId, EconomicEventId, PathwayId } from '../base/ids.js';
import type { Activity } from '../model/activity.js';
import type { EconomicEvent } from '../model/economic-event.js';
import { sectorsMeet } from '../model/naics-sectors.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import { firstDay, lastDay } from '../time/days.js';
import { checkQuestionOnDay } from './check-question.js';
import { mayMeet, regionOf } from './places.js';
import { systemOn } from './system-on.js';

/** A closing or an opening, and the pathways that have to answer it. */
export interface EconomicChange {
  readonly event: EconomicEventId;
  readonly kind: EconomicEvent['kind'];
  readonly on?: CalendarDate;
  /** Pathways of its industry with the review that followed; without one, there was none. */
  readonly pathways: readonly { readonly pathway: PathwayId; readonly review?: ActivityId }[];
  /** Those of them without a review since. */
  readonly unreviewed: readonly PathwayId[];
}

/** The day of the question. */
export interface EconomicChangesOptions {
  /** The day: events and reviews that come later are left out. */
  readonly asOf: CalendarDate;
}

/**
 * What changed in the economy by a day, and which pathways of the industry have had no review since. A pathway is of the
 * industry where one of its NAICS codes contains one of the event's or lies in it, two digits standing for the whole sector (31 to 33, 44 and 45, 48 and 49 are one
 * each); an event without industry is about all
 * pathways, and one that is surely elsewhere about none. A review follows an event when it surely took place on the event's day or later; without a date it does not.
 *
 * Source: Partner Roles and Responsibilities (ED-04-CO-0121/0001), Economic Development.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { economicChanges } from 'career-pathways/partnership';
 * const [closing] = economicChanges({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   pathways: [{ id: 'p', title: 'P', sectors: [{ edition: '2022', code: '331' }], steps: [] }],
 *   activities: [{ id: 'r', kind: 'review', on: '2026-01-15', about: [{ kind: 'pathway', id: 'p' }] }],
 *   economicEvents: [{ id: 'e', kind: 'closing', title: 'Mill', on: '2026-06', sectors: [{ edition: '2022', code: '33' }] }],
 * }, { asOf: '2026-11-01' });
 * closing?.unreviewed; // => ['p']
 * ```
 */
export function economicChanges(system: PathwaySystem, options: EconomicChangesOptions): EconomicChange[] {
  checkQuestionOnDay(system, options);
  const { pathways = [], activities = [], economicEvents = [] } = systemOn(system, options.asOf);
  const reviews = activities.filter(({ kind }) => kind === 'review');
  return economicEvents.map((event) => {
    const its = pathways
      .filter((pathway) => isOf(pathway, event) && isNear(pathway, event, system))
      .map(({ id }) => {
        const review = reviews.find((each) => isAbout(each, id, system) && follows(each, event));
        return { pathway: id, ...(review && { review: review.id }) };
      });
    return {
      event: event.id,
      kind: event.kind,
      ...(event.on !== undefined && { on: event.on }),
      pathways: its,
      unreviewed: its.filter(({ review }) => review === undefined).map(({ pathway }) => pathway),
    };
  });
}

function isOf({ sectors = [] }: Pathway, { sectors: its = [] }: EconomicEvent): boolean {
  if (its.length === 0) return true;
  return sectors.some(({ code }) => its.some((one) => sectorsMeet(code, one.code)));
}

/** Whether an event may touch the region of a pathway; without a place it may. */
function isNear(pathway: Pathway, { place }: EconomicEvent, system: PathwaySystem): boolean {
  return mayMeet(place ? [place] : [], regionOf(system, pathway));
}

/** Whether a review looked at a pathway: by name, or with the whole system. */
function isAbout({ about = [] }: Activity, pathway: PathwayId, { id }: PathwaySystem): boolean {
  return about.some(
    (each) => (each.kind === 'pathway' && each.id === pathway) || (each.kind === 'system' && each.id === id),
  );
}

/** Whether a review surely took place no earlier than an event. */
function follows({ on }: Activity, event: EconomicEvent): boolean {
  if (on === undefined) return false;
  return event.on === undefined || firstDay(on) >= lastDay(event.on);
}
