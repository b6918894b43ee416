/** Jobs to fill against places to learn for them, occupation by occupation. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { OccupationId, PathwayId, StepId } from '../base/ids.js';
import type { Area } from '../model/area.js';
import type { Period } from '../model/entity.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { during } from '../time/during.js';
import { checkQuestionOnDay } from './check-question.js';
import { pastSteps } from './doors.js';
import { mostCounted } from './most-counted.js';
import { mostPlaces, type PlacesNamed } from './most-places.js';
import { mayMeet, regionOf } from './places.js';
import { systemOn } from './system-on.js';

/** Something that is counted in a time and a place. */
interface Counted {
  readonly period?: Period;
  readonly place?: Area;
}

/** How many places the steps of a pathway have, as far as they say. */
export interface PathwaySupply {
  readonly pathway: PathwayId;
  readonly steps: readonly { readonly step: StepId; readonly places: number; readonly need?: number }[];
}

/** One occupation: what is asked for, and what the pathways to it can give. */
export interface DemandAndSupply {
  readonly occupation: OccupationId;
  /** Jobs to fill on the day: the most that sources count, each place once; absent: none is on record. */
  readonly openings?: number;
  readonly supply: readonly PathwaySupply[];
  /**
   * `no-pathway`: none leads there. `not-stated`: openings or places are not on record. `fewer-places`: even the largest
   * step of each pathway has fewer places than there are openings, those of a shared step counted once. `not-fewer`: otherwise, which does not say enough.
   */
  readonly state: 'no-pathway' | 'not-stated' | 'fewer-places' | 'not-fewer';
}

/** The day of the question. */
export interface DemandAndSupplyOptions {
  /** The day: openings and places of other periods are left out, and those that are surely elsewhere. */
  readonly asOf: CalendarDate;
}

/**
 * Occupations with the jobs to fill and the places in steps of the pathways that lead there: "both the demand and supply
 * sides of your talent pipeline". Places in several periods or for several groups of a step are added; steps are not, for
 * the same person takes one after the other. Places in a step whose schedule or terms are all over are none. Openings of
 * places that lie apart are added; a State and a county in it, or several sources for one place, are not: of those the
 * largest count is taken (this library's reading, for a source may know of a part only).
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { demandAndSupply } from 'career-pathways/partnership';
 * const [welder] = demandAndSupply({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   occupations: [{ id: 'welder', title: 'Welder', openings: [{ count: 60 }] }],
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'program', capacity: [{ places: 24 }] }],
 *   pathways: [{ id: 'p', title: 'P', occupations: ['welder'], steps: ['weld'] }],
 * }, { asOf: '2026-11-01' });
 * [welder?.openings, welder?.state]; // => [60, 'fewer-places']
 * ```
 */
export function demandAndSupply(system: PathwaySystem, options: DemandAndSupplyOptions): DemandAndSupply[] {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const counts = ({ period = {}, place }: Counted, region: readonly Area[] = []) =>
    during(period, asOf) !== 'no' && mayMeet(place ? [place] : [], region);
  const now = systemOn(system, asOf);
  const past = pastSteps(system, asOf);
  const steps = new Map(now.steps?.flatMap((each) => (past.has(each.id) ? [] : [[each.id, each]])));
  const { pathways = [], occupations: all = [] } = now;
  return all.map(({ id, openings = [] }) => {
    const stated = openings.filter((each) => counts(each, system.region));
    const its = pathways
      .filter(({ occupations = [] }) => occupations.includes(id))
      .map((pathway) => ({
        pathway: pathway.id,
        steps: pathway.steps.flatMap((step) =>
          placesIn(steps.get(step), (each) => counts(each, regionOf(system, pathway))),
        ),
      }));
    const count = stated.length > 0 ? mostCounted(stated) : undefined;
    return {
      occupation: id,
      ...(count !== undefined && { openings: count }),
      supply: its.map(({ pathway, steps: some }) => ({
        pathway,
        steps: some.map(({ name: _, ...row }) => row),
      })),
      state: stateOf(
        count,
        its.map((each) => each.steps),
      ),
    };
  });
}

/** The places of a step that count, by a name that they have on every pathway where the same of them count. */
function placesIn(
  step: Step | undefined,
  counts: (row: Counted) => boolean,
): (PathwaySupply['steps'][number] & PlacesNamed)[] {
  const rows = [...(step?.capacity ?? []).entries()].filter(([, row]) => counts(row));
  if (!step || rows.length === 0) return [];
  const needs = rows.flatMap(([, { need }]) => need ?? []);
  return [
    {
      name: JSON.stringify([step.id, ...rows.map(([at]) => at)]),
      step: step.id,
      places: sum(rows.map(([, { places }]) => places)),
      ...(needs.length > 0 && { need: sum(needs) }),
    },
  ];
}

function stateOf(
  openings: number | undefined,
  supply: readonly (readonly PlacesNamed[])[],
): DemandAndSupply['state'] {
  if (supply.length === 0) return 'no-pathway';
  if (openings === undefined || supply.some((steps) => steps.length === 0)) return 'not-stated';
  return mostPlaces(supply) < openings ? 'fewer-places' : 'not-fewer';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
