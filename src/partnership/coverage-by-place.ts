/** Place by place: which services and pathways are there, and which are not. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PathwayId, type SupportId } from '../base/ids.js';
import type { Area } from '../model/area.js';
import type { Support } from '../model/support.js';
import type { SupportKind } from '../model/support-kinds.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { placeKey, placesOf, reaches, regionOf } from './places.js';
import type { UnmetNeed } from './service-coverage.js';
import { servicesWithPlaces } from './services-on.js';
import { systemOn } from './system-on.js';

/** A kind of service in a place. No support in `supports`, `partly` and `unplaced`: the cell is empty. */
export interface PlaceService {
  readonly kind: SupportKind;
  /** Supports that name the place, or one that it lies in. */
  readonly supports: readonly SupportId[];
  /** Supports that name only a part of the place. */
  readonly partly: readonly SupportId[];
  /** Supports that name no place: the document leaves open where in the region they are. */
  readonly unplaced: readonly SupportId[];
  /** What plans have found to be lacking here, or wherever the system is. */
  readonly unmet: readonly UnmetNeed[];
}

/** A pathway in a place: offered there, in a part of it, or not; `unknown` where no region is given or codes cannot tell. */
export interface PlacePathway {
  readonly pathway: PathwayId;
  readonly offered: 'yes' | 'part' | 'no' | 'unknown';
}

/** A place, with a cell for every kind of service and every pathway of the system. */
export interface PlaceCoverage {
  /** Scheme and code, such as `us-county 17031`. */
  readonly place: string;
  readonly title?: string;
  readonly services: readonly PlaceService[];
  readonly pathways: readonly PlacePathway[];
}

/** The day of the question. */
export interface CoverageByPlaceOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Every place that the system, its pathways, its services or the findings of its plans name, with a cell for each kind of
 * service that the system has or is found to lack, and for each pathway: empty cells show where something is missing. A
 * service is not where it has 0 places, or only places of another time, and nowhere where its provider or all its steps are gone. A
 * pathway of which no step is there is offered nowhere.
 *
 * Source: GO TO 2040 (CMAP, 2010): services are inconsistent across the region.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { coverageByPlace } from 'career-pathways/partnership';
 * const county = (code: string) => ({ scheme: 'us-county', code }) as const;
 * const places = coverageByPlace({
 *   format: 'career-pathways/1', id: 's', title: 'S', region: [county('17031'), county('17043')],
 *   supports: [{
 *     id: 'care', title: 'Child care', kind: 'child-and-dependent-care', steps: 'all',
 *     capacity: [{ place: county('17031'), places: 50 }],
 *   }],
 * }, { asOf: '2026-11-01' });
 * places.map(({ place, services }) => [place, services[0]?.supports]); // => [['us-county 17031', ['care']], ['us-county 17043', []]]
 * ```
 */
export function coverageByPlace(system: PathwaySystem, options: CoverageByPlaceOptions): PlaceCoverage[] {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  const needs = needsIn(now);
  const supports = servicesWithPlaces(now.supports, options.asOf);
  const kinds = [...new Set([...(now.supports ?? []), ...needs].map(({ kind }) => kind))].sort(byCodeUnits);
  const there = new Set(now.steps?.map(({ id }) => id));
  // A pathway that lists no step yet says no more than where it is.
  const drafted = new Set((system.pathways ?? []).flatMap(({ id, steps }) => (steps.length === 0 ? id : [])));
  return placesIn(now).map((place) => ({
    place: placeKey(place),
    ...(place.title !== undefined && { title: place.title }),
    services: kinds.map((kind) => ({
      kind,
      ...supportsIn(
        supports.filter((each) => each.kind === kind),
        place,
      ),
      unmet: needs
        .filter((each) => each.kind === kind && (!each.place || meets(each.place, place)))
        .map(({ need }) => need),
    })),
    pathways: (now.pathways ?? []).map((pathway) => ({
      pathway: pathway.id,
      offered:
        drafted.has(pathway.id) || pathway.steps.some((step) => there.has(step))
          ? reachOf(regionOf(now, pathway), place)
          : 'no',
    })),
  }));
}

/** The places that the document names, by scheme and code. */
function placesIn(now: PathwaySystem): Area[] {
  const named = [
    ...(now.region ?? []),
    ...(now.pathways ?? []).flatMap(({ region = [] }) => region),
    ...(now.supports ?? []).flatMap(({ capacity = [] }) => capacity.flatMap(({ place }) => place ?? [])),
    ...needsIn(now).flatMap(({ place }) => place ?? []),
  ];
  const places = new Map<string, Area>();
  for (const place of named) if (!places.has(placeKey(place))) places.set(placeKey(place), place);
  return [...places].sort(([a], [b]) => byCodeUnits(a, b)).map(([, place]) => place);
}

interface Need {
  readonly kind: SupportKind;
  readonly place: Area | undefined;
  readonly need: UnmetNeed;
}

function needsIn({ plans = [] }: PathwaySystem): Need[] {
  return plans.flatMap(({ id: plan, findings = [] }) =>
    findings.flatMap(({ kind, support, place, title }) =>
      (kind === 'unmet-need' || kind === 'gap') && support
        ? [{ kind: support, place, need: { plan, title } }]
        : [],
    ),
  );
}

function meets(one: Area, other: Area): boolean {
  const reach = reaches(one, other);
  return reach === 'yes' || reach === 'part';
}

function supportsIn(supports: readonly Support[], place: Area) {
  const reachedAs = (wanted: 'yes' | 'part') =>
    supports.filter((each) => reachOf(namedBy(each), place) === wanted).map(({ id }) => id);
  return {
    supports: reachedAs('yes'),
    partly: reachedAs('part'),
    unplaced: supports.filter((each) => placesOf(each).length === 0).map(({ id }) => id),
  };
}

/** The places that a service names, whether or not it is elsewhere too. */
function namedBy({ capacity = [] }: Support): Area[] {
  return capacity.flatMap(({ place }) => place ?? []);
}

/** How far what is offered in some places reaches a place: the best of them. */
function reachOf(offered: readonly Area[], place: Area): PlacePathway['offered'] {
  const all = offered.map((each) => reaches(each, place));
  return (['yes', 'part', 'unknown', 'no'] as const).find((each) => all.includes(each)) ?? 'unknown';
}
