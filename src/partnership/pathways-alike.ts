/** Pathways that teach the same for the same work in the same place, by steps of their own. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CredentialId, PartnerId, PathwayId } from '../base/ids.js';
import type { Code } from '../model/entity.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { occupationsOf } from './industry-coverage.js';
import { mayMeet, regionOf } from './places.js';
import { systemOn } from './system-on.js';

/** Two pathways, and what both have. */
export interface PathwaysAlike {
  readonly pathways: readonly [PathwayId, PathwayId];
  /** Programs of instruction, by CIP code. */
  readonly programs: readonly string[];
  /** Occupations, by id, or by SOC code where two of them have the same. */
  readonly occupations: readonly string[];
  readonly credentials: readonly CredentialId[];
  /** Who provides their steps. */
  readonly providers: readonly PartnerId[];
}

/** The day of the question. */
export interface PathwaysAlikeOptions {
  /** The day; absent: all pathways and steps, whenever they are offered. */
  readonly asOf?: CalendarDate;
}

/**
 * Pairs of pathways whose places may meet and that share two of three: a program of instruction by CIP code, an
 * occupation, a credential. Perhaps one is enough, perhaps they can share.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One: no duplication.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { pathwaysAlike } from 'career-pathways/partnership';
 * const aide = (id: string) =>
 *   ({ id, title: 'Nurse aide', kind: 'course', provider: id, cip: { edition: '2020', code: '51.3902' } }) as const;
 * const [pair] = pathwaysAlike({
 *   format: 'career-pathways/1', id: 's', title: 'S', steps: [aide('north'), aide('south')],
 *   pathways: [
 *     { id: 'n', title: 'N', steps: ['north'], occupations: ['cna'] },
 *     { id: 's', title: 'S', steps: ['south'], occupations: ['cna'] },
 *   ],
 * });
 * pair?.programs; // => ['51.3902']
 * pair?.providers; // => ['north', 'south']
 * ```
 */
export function pathwaysAlike(system: PathwaySystem, options: PathwaysAlikeOptions = {}): PathwaysAlike[] {
  checkQuestion(system, options);
  const now = systemOn(system, options.asOf);
  const all = (now.pathways ?? []).map((pathway) => marksOf(now, pathway));
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): PathwaysAlike[] => {
      const both = (mark: 'programs' | 'occupations' | 'credentials') =>
        one[mark].filter((each) => other[mark].includes(each));
      const shared = {
        programs: both('programs'),
        occupations: both('occupations'),
        credentials: both('credentials'),
      };
      const alike = Object.values(shared).filter((each) => each.length > 0).length > 1;
      if (!alike || !mayMeet(one.region, other.region)) return [];
      const providers = [...new Set([...one.providers, ...other.providers])].sort();
      return [{ pathways: [one.id, other.id], ...shared, providers }];
    }),
  );
}

/** What makes a pathway like another one. */
function marksOf(now: PathwaySystem, pathway: Pathway) {
  const steps = (now.steps ?? []).filter(({ id }) => pathway.steps.includes(id));
  const occupations = new Set(occupationsOf(now, pathway));
  const codes = (now.occupations ?? []).flatMap(({ id, soc }) => (occupations.has(id) ? (soc ?? []) : []));
  return {
    id: pathway.id,
    programs: codesOf(steps.flatMap(({ cip }) => cip ?? [])),
    occupations: [...occupations, ...codesOf(codes)],
    credentials: [...new Set(steps.flatMap(({ awards = [] }) => awards))],
    providers: steps.flatMap(({ provider }) => provider ?? []),
    region: regionOf(now, pathway),
  };
}

function codesOf(codes: readonly Code[]): string[] {
  return [...new Set(codes.map(({ code }) => code))];
}
