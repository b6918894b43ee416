/** Which service is there, for which people and where, and whether there is enough of it. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId, type PlanId, type StepId, type SupportId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Population } from '../model/populations.js';
import type { Support } from '../model/support.js';
import type { SupportKind } from '../model/support-kinds.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { placeKey, placesOf, reaches } from './places.js';
import { servicesOn, servicesWithPlaces } from './services-on.js';
import { systemOn } from './system-on.js';

/** A kind of service for a population in a place. */
export interface ServiceCell {
  readonly kind: SupportKind;
  /** Absent: none is named. */
  readonly population?: Population;
  /** Where none is named: the document says that the service is for everybody. */
  readonly everybody?: true;
  /** Scheme and code of the place, such as `us-county 04019`; absent: wherever the system is. */
  readonly place?: string;
  /** Those that have places here, or do not say how many. */
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
  /** How many can be served, over all periods that are given and may be of the day; absent: none is given. */
  readonly places?: number;
  readonly need?: number;
  /** How many more are needed than can be served. */
  readonly short?: number;
  /** What plans have found to be lacking for these people in this place, whether or not there is a service; absent: nothing. */
  readonly unmet?: readonly UnmetNeed[];
}

/** A need that a plan has found unmet. */
export interface UnmetNeed {
  readonly plan: PlanId;
  readonly title: string;
}

/** The day of the question. */
export interface ServiceCoverageOptions {
  /** The day; absent: all services and findings, whenever they are in effect. */
  readonly asOf?: CalendarDate;
}

/**
 * Services by kind, population and place, with capacity against need where both are given. A service that names no
 * population is for everybody where its model is universal; otherwise the document leaves open who it is for. A need that a
 * plan has found unmet is marked in its cell, also where some service is there; without one, or with 0 places, the cell is
 * empty. A service whose provider is not in the document, or none of whose steps is, serves nobody. On a day, capacity of another time does not count. See `coverageByPlace` for every place of the region.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { serviceCoverage } from 'career-pathways/partnership';
 * const [cell] = serviceCoverage({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   supports: [{ id: 'bus', title: 'Bus passes', kind: 'transportation', steps: 'all', capacity: [{ places: 20, need: 35 }] }],
 * });
 * cell?.short; // => 15
 * ```
 */
export function serviceCoverage(system: PathwaySystem, options: ServiceCoverageOptions = {}): ServiceCell[] {
  checkQuestion(system, options);
  const now = systemOn(system, options.asOf);
  const cells = new Map<string, Offered[]>();
  for (const offered of [...offeredBy(servicesOn(now.supports, options.asOf)), ...unmetIn(now)])
    put(cells, JSON.stringify([offered.kind, offered.population ?? null, offered.place ?? null]), offered);
  return [...cells.keys()].sort(byCodeUnits).map((key) => cellOf(cells.get(key) ?? []));
}

/** A service for a population in a place: by a support, or by none where a plan has found an unmet need. */
interface Offered {
  readonly kind: SupportKind;
  readonly population: Population | undefined;
  readonly place: string | undefined;
  readonly support?: Support;
  readonly places?: number;
  readonly need?: number;
  readonly unmet?: UnmetNeed;
}

function offeredBy(supports: readonly Support[]): Offered[] {
  return supports.flatMap((support): Offered[] => {
    const { kind, capacity, populations = [undefined] } = support;
    return capacity
      ? capacity.map(({ population, place, places, need }) => ({
          kind,
          population,
          place: place && placeKey(place),
          support,
          places,
          ...(need !== undefined && { need }),
        }))
      : populations.map((population) => ({ kind, population, place: undefined, support }));
  });
}

function unmetIn({ plans = [] }: PathwaySystem): Offered[] {
  return plans.flatMap(({ id: plan, findings = [] }) =>
    findings.flatMap(({ kind, title, support, populations = [undefined], place }) =>
      (kind === 'unmet-need' || kind === 'gap') && support
        ? populations.map((population) => ({
            kind: support,
            population,
            place: place && placeKey(place),
            unmet: { plan, title },
          }))
        : [],
    ),
  );
}

/** What is offered of one kind, to one population, in one place. */
function cellOf(offered: readonly Offered[]): ServiceCell {
  const [{ kind, population, place }] = offered as readonly [Offered];
  const all = offered.flatMap(({ support }) => support ?? []);
  const supports = offered.flatMap((each) => (each.places === 0 ? [] : (each.support ?? [])));
  const places = sum(offered.map((each) => each.places));
  const need = sum(offered.map((each) => each.need));
  const unmet = offered.flatMap((each) => each.unmet ?? []);
  return {
    kind,
    ...(population !== undefined ? { population } : isUniversal(all)),
    ...(place !== undefined && { place }),
    supports: [...new Set(supports.map(({ id }) => id))].sort(byCodeUnits),
    providers: [...new Set(supports.flatMap(({ provider }) => provider ?? []))].sort(byCodeUnits),
    ...(places !== undefined && { places }),
    ...(need !== undefined && { need }),
    ...(places !== undefined && need !== undefined && { short: Math.max(0, need - places) }),
    ...(unmet.length > 0 && { unmet }),
  };
}

/** Whether all of some services are for everybody, and there are some. */
function isUniversal(supports: readonly Support[]): { everybody?: true } {
  return supports.length > 0 && supports.every(({ model }) => model === 'universal')
    ? { everybody: true }
    : {};
}

/** The sum of the values that are there; absent when none is. */
function sum(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((total, value) => total + value, 0);
}

/** Services of one kind that several partners offer to the same people in the same place. */
export interface DuplicateService {
  readonly kind: SupportKind;
  readonly population?: Population;
  /** Where none is named: the document says that all of them are for everybody. */
  readonly everybody?: true;
  /** Scheme and code of the place; absent: they name none, and are wherever the system is. */
  readonly place?: string;
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
}

/** The day of the question. */
export interface DuplicateServicesOptions {
  /** The day; absent: all services, whenever they are offered. */
  readonly asOf?: CalendarDate;
}

/**
 * Services of one kind for one population in one place by more than one partner: perhaps needed, perhaps worth joining. They
 * go with the same steps. A service for the whole State is one in each of its counties; services in two counties are none
 * of each other; services without places, without a provider or a step that is in the document, or on a day with places of another time, are none. Cost: the services and their steps, for each place.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function duplicateServices(
  system: PathwaySystem,
  options: DuplicateServicesOptions = {},
): DuplicateService[] {
  checkQuestion(system, options);
  const byKey = new Map<string, Support[]>();
  const { supports: known } = systemOn(system, options.asOf);
  for (const support of servicesWithPlaces(known, options.asOf))
    for (const population of support.populations ?? [null])
      put(byKey, JSON.stringify([support.kind, population]), support);
  return [...byKey.keys()].sort(byCodeUnits).flatMap((key) => {
    const supports = byKey.get(key) ?? [];
    const [kind, population] = JSON.parse(key) as [SupportKind, Population | null];
    return groupsByPlace(supports).flatMap(([place, here]) => {
      const its = sharingSteps(here);
      const providers = [...new Set(its.flatMap(({ provider }) => provider ?? []))].sort(byCodeUnits);
      if (providers.length < 2) return [];
      return [
        {
          kind,
          ...(population !== null ? { population } : isUniversal(its)),
          ...(place !== undefined && { place }),
          supports: its.map(({ id }) => id).sort(byCodeUnits),
          providers,
        },
      ];
    });
  });
}

/** The services that go with a step which a service of another provider goes with too: one person may be offered both. */
function sharingSteps(services: readonly Support[]): Support[] {
  const at = new Map<StepId | 'all', Set<PartnerId | undefined>>();
  const providers = new Set<PartnerId | undefined>();
  for (const { provider, steps } of services) {
    providers.add(provider);
    for (const step of steps === 'all' ? (['all'] as const) : steps) {
      const there = at.get(step) ?? new Set();
      at.set(step, there.add(provider));
    }
  }
  const hasOther = (some: ReadonlySet<PartnerId | undefined> | undefined, provider: PartnerId | undefined) =>
    some !== undefined && some.size > (some.has(provider) ? 1 : 0);
  return services.filter(({ provider, steps }) =>
    steps === 'all'
      ? hasOther(providers, provider)
      : hasOther(at.get('all'), provider) || steps.some((step) => hasOther(at.get(step), provider)),
  );
}

/** The services that are in each place that one of them names; those that name none are in all of them. */
function groupsByPlace(supports: readonly Support[]): (readonly [string | undefined, Support[]])[] {
  const places = new Map(supports.flatMap(placesOf).map((place) => [placeKey(place), place]));
  const anywhere = supports.filter((each) => placesOf(each).length === 0);
  const named = [...places].map(([key, place]) => {
    const there = (each: Support) => {
      const its = placesOf(each);
      return its.length === 0 || its.some((one) => reaches(one, place) === 'yes');
    };
    return [key, supports.filter(there)] as const;
  });
  const inPlaces = named
    .filter(([, its]) => its.some((each) => !anywhere.includes(each)))
    .sort(([a], [b]) => byCodeUnits(a, b));
  return [[undefined, anywhere], ...inPlaces];
}
