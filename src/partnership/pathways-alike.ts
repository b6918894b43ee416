/** Pathways that teach the same for the same work in the same place, by steps of their own. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CredentialId, PartnerId, PathwayId } from '../base/ids.js';
import type { Code } from '../model/entity.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { occupationsOf } from './industry-coverage.js';
import { pairsSharingTwo } from './pairs-sharing.js';
import { mayMeet, regionOf } from './places.js';
import { rowsNamed } from './rows-named.js';
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
 * Cost: tables, and the pairs that share two of them wherever they are.
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
  const all = (now.pathways ?? []).map(marksIn(now));
  const sharing = pairsSharingTwo([
    all.map(({ programs }) => programs),
    all.map(({ occupations }) => occupations),
    all.map(({ credentials }) => credentials),
  ]);
  return all.flatMap((one, index) =>
    [...sharing[index]!]
      .sort((a, b) => a - b)
      .flatMap((at): PathwaysAlike[] => {
        const other = all[at]!;
        const both = (mark: 'programs' | 'occupations' | 'credentials') =>
          [...one[mark]].filter((each) => other[mark].has(each));
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

/** Answers what makes a pathway like another one. */
function marksIn(now: PathwaySystem) {
  const [stepsNamed, occupationsNamed] = [rowsNamed(now.steps), rowsNamed(now.occupations)];
  const leadsTo = occupationsOf(now);
  return (pathway: Pathway) => {
    const steps = stepsNamed(pathway.steps);
    const occupations = leadsTo(pathway);
    return {
      id: pathway.id,
      programs: codesOf(steps.flatMap(({ cip }) => cip ?? [])),
      occupations: new Set([
        ...occupations,
        ...codesOf(occupationsNamed(occupations).flatMap(({ soc }) => soc ?? [])),
      ]),
      credentials: new Set(steps.flatMap(({ awards = [] }) => awards)),
      providers: steps.flatMap(({ provider }) => provider ?? []),
      region: regionOf(now, pathway),
    };
  };
}

function codesOf(codes: readonly Code[]): Set<string> {
  return new Set(codes.map(({ code }) => code));
}
