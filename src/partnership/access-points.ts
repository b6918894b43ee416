/** Where people and businesses reach programs, pathways and supports, and what they do not reach there. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AccessPointId, PathwayId, SupportId } from '../base/ids.js';
import type { OneStopProgram } from '../model/one-stop-programs.js';
import type { PathwaySystem } from '../model/system.js';
import { customers } from '../model/vocabulary.js';
import { checkQuestionOnDay } from './check-question.js';
import { knowsPartner } from './known-partners.js';
import { mayMeet } from './places.js';
import { systemOn } from './system-on.js';

/** Programs, pathways and supports. */
export interface WhatIsReached {
  readonly programs: readonly OneStopProgram[];
  readonly pathways: readonly PathwayId[];
  readonly supports: readonly SupportId[];
}

type Customer = (typeof customers)[number];

/** The access points of a day. */
export interface AccessPoints {
  readonly points: readonly {
    readonly accessPoint: AccessPointId;
    readonly customers: readonly Customer[];
    readonly reached: WhatIsReached;
    /** What the system has and this point does not say it gives. */
    readonly notReached: WhatIsReached;
  }[];
  /** What no access point gives. */
  readonly nowhere: WhatIsReached;
  /** Customers that no access point names. */
  readonly unserved: readonly Customer[];
}

/** The day of the question. */
export interface AccessPointsOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * What is reached at each access point on a day, and what is not. One-stop centers "connect a wide array of federal
 * programs and community resources into a single access point for both business and job-seekers". What there is to reach:
 * the programs of partners, the pathways and the supports that are there on the day. A point that is surely outside the region of
 * the system, or run by one who is not there, is left out, and so is what it names and the system does not have, such as a program that no
 * partner who is there runs.
 *
 * Source: Partner Roles and Responsibilities (ED-04-CO-0121/0001), Workforce Investment System.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { accessPoints } from 'career-pathways/partnership';
 * const { nowhere, unserved } = accessPoints({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'center', name: 'Job center', types: ['workforce-system'], programs: ['adult', 'tanf'] }],
 *   accessPoints: [{ id: 'a', title: 'Main Street', customers: ['job-seeker'], programs: ['adult'] }],
 * }, { asOf: '2026-11-01' });
 * nowhere.programs; // => ['tanf']
 * unserved; // => ['business']
 * ```
 */
export function accessPoints(system: PathwaySystem, options: AccessPointsOptions): AccessPoints {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  const { partners: there = [], pathways: ways = [], supports: help = [], accessPoints: some = [] } = now;
  const all: WhatIsReached = {
    programs: [...new Set(there.flatMap(({ programs = [] }) => programs))],
    pathways: ways.map(({ id }) => id),
    supports: help.map(({ id }) => id),
  };
  const isThere = knowsPartner(now);
  const known = <T extends string>(its: readonly T[]) => {
    const there = new Set(its);
    return (named: readonly T[] = []) => [...new Set(named)].filter((each) => there.has(each));
  };
  const [runs, leads, helps] = [known(all.programs), known(all.pathways), known(all.supports)];
  const here = some.filter(
    ({ partner, place }) => isThere(partner) && mayMeet(place ? [place] : [], system.region ?? []),
  );
  const points = here.map((point) => {
    const reached = {
      programs: runs(point.programs),
      pathways: leads(point.pathways),
      supports: helps(point.supports),
    };
    return {
      accessPoint: point.id,
      customers: point.customers ?? [],
      reached,
      notReached: without(all, [reached]),
    };
  });
  return {
    points,
    nowhere: without(
      all,
      points.map(({ reached }) => reached),
    ),
    unserved: customers.filter((one) => !points.some((point) => point.customers.includes(one))),
  };
}

function without(all: WhatIsReached, reached: readonly WhatIsReached[]): WhatIsReached {
  const left = <T extends string>(what: (reach: WhatIsReached) => readonly T[]): T[] => {
    const given = new Set(reached.flatMap((each) => what(each)));
    return what(all).filter((each) => !given.has(each));
  };
  return {
    programs: left(({ programs }) => programs),
    pathways: left(({ pathways }) => pathways),
    supports: left(({ supports }) => supports),
  };
}
