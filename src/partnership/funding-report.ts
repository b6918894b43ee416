/** What pays for a system, and what pays on the day after a pilot. */

import type { CalendarDate } from '../base/calendar-date.js';
import { exactSum } from '../base/exact-sum.js';
import { byCodeUnits, type FundingId, type PathwayId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Funding } from '../model/funding.js';
import type { Money } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { fundingSources } from '../model/vocabulary.js';
import { dayNumber, dayOf, lastDayNumber } from '../time/day-number.js';
import { firstDay, lastDay } from '../time/days.js';
import { type Timed, timingOf } from '../time/timing.js';
import { checkQuestionOnDay } from './check-question.js';
import { knowsPartner } from './known-partners.js';
import { systemOn } from './system-on.js';

/** Funding from one kind of source: all that is on record, whether or not it pays on the day. */
export interface FundingStream {
  readonly source: (typeof fundingSources)[number];
  readonly funding: readonly FundingId[];
  /** Sums by currency, of what has an amount. */
  readonly amounts: readonly Money[];
}

/** A time in which nothing pays for a pathway that a pilot has paid for. */
export interface FundingGap {
  readonly pathway: PathwayId;
  /** The first day on which nothing pays. */
  readonly from: CalendarDate;
  /** What pays again, and from which day; absent: nothing does. */
  readonly next?: FundingId;
  readonly until?: CalendarDate;
  /** Days from `from` to `until`. */
  readonly days?: number;
}

/** How a system is paid for. */
export interface FundingReport {
  readonly streams: readonly FundingStream[];
  /** Funding in effect on the day. */
  readonly paying: readonly FundingId[];
  /** Pathways that a pilot's funding pays for, and that nothing pays for on the day after it has surely ended. */
  readonly unsustained: readonly PathwayId[];
  /** For each of these, how long nothing pays. */
  readonly gaps: readonly FundingGap[];
}

/** The day of the question. */
export interface FundingReportOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Funding by source, and the pathways that nothing sustains once their pilot funding has ended: on the day after the last
 * pilot, or on the day of the question where that comes later, no other money is in effect. A pilot ends with the partner
 * who gives it; of one without an end on record nothing is said. Money for planning, evaluation or infrastructure alone
 * runs no program and sustains nothing; money of a partner who is gone by then, or is not in the document, does not either. Money
 * without pathways pays for all of them; without an end it goes on; without uses it may pay for anything.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), funding beyond pilots.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { fundingReport } from 'career-pathways/partnership';
 * const { gaps } = fundingReport({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   pathways: [{ id: 'p', title: 'P', steps: [] }],
 *   funding: [
 *     { id: 'start', title: 'Pilot', source: 'foundation', uses: ['pilot'], effective: { to: '2027-06-30' } },
 *     { id: 'run', title: 'Training', source: 'state', uses: ['training'], effective: { from: '2027-09-01' } },
 *   ],
 * }, { asOf: '2026-11-01' });
 * gaps; // => [{ pathway: 'p', from: '2027-07-01', next: 'run', until: '2027-09-01', days: 62 }]
 * ```
 */
export function fundingReport(system: PathwaySystem, options: FundingReportOptions): FundingReport {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const gaps = gapsIn(system, asOf);
  const now = systemOn(system, asOf);
  const isThere = knowsPartner(now);
  return {
    streams: streamsOf(system.funding ?? []),
    paying: (now.funding ?? []).filter(({ partner }) => isThere(partner)).map(({ id }) => id),
    unsustained: gaps.map(({ pathway }) => pathway),
    gaps,
  };
}

function streamsOf(funding: readonly Funding[]): FundingStream[] {
  return fundingSources.flatMap((source): FundingStream[] => {
    const its = funding.filter((each) => each.source === source);
    if (its.length === 0) return [];
    const sums = new Map<string, number[]>();
    for (const { amount } of its) if (amount) put(sums, amount.currency, amount.amount);
    return [
      {
        source,
        funding: its.map(({ id }) => id),
        amounts: [...sums].map(([currency, some]) => ({ amount: exactSum(some), currency })),
      },
    ];
  });
}

/** Uses that run a program. */
const running: readonly string[] = ['training', 'supports', 'staff'];

const isPilot = ({ uses }: Funding) => uses?.includes('pilot') ?? false;
const sustains = (each: Funding) =>
  !isPilot(each) && (each.uses === undefined || each.uses.some((use) => running.includes(use)));

function gapsIn(system: PathwaySystem, asOf: CalendarDate): FundingGap[] {
  const { pathways = [], partners = [] } = system;
  const partnerOf = new Map(partners.map((partner) => [partner.id, partner]));
  const giverOf = ({ partner }: Funding) => (partner === undefined ? {} : partnerOf.get(partner));
  const paysOn = (each: Funding, day: CalendarDate) => {
    const giver = giverOf(each);
    return giver !== undefined && timingOf(each, day) === 'now' && timingOf(giver, day) === 'now';
  };
  return pathways.flatMap((pathway): FundingGap[] => {
    const its = (system.funding ?? []).filter((each) => !each.pathways || each.pathways.includes(pathway.id));
    const pilots = its.filter((each) => isPilot(each) && each.status !== 'developing');
    const day = dayAfter(
      pilots.map((pilot) => lastDayOf(pilot, giverOf(pilot), asOf)),
      asOf,
    );
    if (day === undefined) return [];
    const lasting = its.filter(sustains);
    if (timingOf(pathway, day) === 'over' || lasting.some((each) => paysOn(each, day))) return [];
    const [next] = lasting
      .flatMap((each) =>
        each.effective?.from ? [{ id: each.id, on: firstDay(each.effective.from), each }] : [],
      )
      .filter(({ on, each }) => on > day && paysOn(each, on))
      .sort((a, b) => byCodeUnits(a.on, b.on) || byCodeUnits(a.id, b.id));
    const days = next && dayNumber(next.on) - dayNumber(day);
    return [{ pathway: pathway.id, from: day, ...(next && days && { next: next.id, until: next.on, days }) }];
  });
}

/** The number of the last day on which a pilot may pay; 0 where it is over or its giver is gone, none without an end. */
function lastDayOf(pilot: Funding, giver: Timed | undefined, asOf: CalendarDate): number | undefined {
  if (!giver || timingOf(pilot, asOf) === 'over' || timingOf(giver, asOf) === 'over') return 0;
  const ends = [pilot.effective?.to, giver.effective?.to].filter((to) => to !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends.map((to) => dayNumber(lastDay(to))));
}

/** The day after the last pilot, or the day of the question where it comes later; none where one has no end, or none is. */
function dayAfter(ends: readonly (number | undefined)[], asOf: CalendarDate): CalendarDate | undefined {
  const known = ends.filter((end) => end !== undefined);
  if (ends.length === 0 || known.length < ends.length) return undefined;
  const last = Math.max(...known);
  const after = last === 0 ? asOf : dayOf(Math.min(last + 1, lastDayNumber));
  return after > asOf ? after : asOf;
}
