/** Which service is there, for which people and where, and whether there is enough of it. */

import { byCodeUnits, type PartnerId, type SupportId } from '../base/ids.js';
import { put } from '../base/put.js';
import { checkSystem } from '../model/check-arguments.js';
import type { Population } from '../model/populations.js';
import type { Support } from '../model/support.js';
import type { SupportKind } from '../model/support-kinds.js';
import type { PathwaySystem } from '../model/system.js';

/** A kind of service for a population in a place. */
export interface ServiceCell {
  readonly kind: SupportKind;
  /** Absent: none is named. */
  readonly population?: Population;
  /** Where none is named: the document says that the service is for everybody. */
  readonly everybody?: true;
  /** Scheme and code of the place, such as `us-county 04019`; absent: wherever the system is. */
  readonly place?: string;
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
  /** How many can be served, over all periods that are given; absent: none is given. */
  readonly places?: number;
  readonly need?: number;
  /** How many more are needed than can be served. */
  readonly short?: number;
}

/**
 * Services by kind, population and place, with capacity against need where both are given. A service that names no
 * population is for everybody where its model is universal; otherwise the document leaves open who it is for. Unmet needs that scans have found stand beside them, with no support and no provider.
 *
 * @throws PathwayError `bad-system`.
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
export function serviceCoverage(system: PathwaySystem): ServiceCell[] {
  checkSystem(system);
  const cells = new Map<string, Offered[]>();
  for (const offered of [...offeredBy(system), ...unmetIn(system)])
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
}

function offeredBy({ supports = [] }: PathwaySystem): Offered[] {
  return supports.flatMap((support): Offered[] => {
    const { kind, capacity, populations = [undefined] } = support;
    return capacity
      ? capacity.map(({ population, place, places, need }) => ({
          kind,
          population,
          place: placeKey(place),
          support,
          places,
          ...(need !== undefined && { need }),
        }))
      : populations.map((population) => ({ kind, population, place: undefined, support }));
  });
}

function unmetIn({ plans = [] }: PathwaySystem): Offered[] {
  return plans.flatMap(({ findings = [] }) =>
    findings.flatMap(({ kind, support, populations = [undefined], place }) =>
      kind === 'unmet-need' && support
        ? populations.map((population) => ({ kind: support, population, place: placeKey(place) }))
        : [],
    ),
  );
}

/** What is offered of one kind, to one population, in one place. */
function cellOf(offered: readonly Offered[]): ServiceCell {
  const [{ kind, population, place }] = offered as readonly [Offered];
  const supports = offered.flatMap(({ support }) => support ?? []);
  const places = sum(offered.map((each) => each.places));
  const need = sum(offered.map((each) => each.need));
  return {
    kind,
    ...(population !== undefined ? { population } : isUniversal(supports)),
    ...(place !== undefined && { place }),
    supports: [...new Set(supports.map(({ id }) => id))].sort(byCodeUnits),
    providers: [...new Set(supports.flatMap(({ provider }) => provider ?? []))].sort(byCodeUnits),
    ...(places !== undefined && { places }),
    ...(need !== undefined && { need }),
    ...(places !== undefined && need !== undefined && { short: Math.max(0, need - places) }),
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

function placeKey(place: { readonly scheme: string; readonly code: string } | undefined): string | undefined {
  return place && `${place.scheme} ${place.code}`;
}

/** Services of one kind that several partners offer to the same people. */
export interface DuplicateService {
  readonly kind: SupportKind;
  readonly population?: Population;
  /** Where none is named: the document says that all of them are for everybody. */
  readonly everybody?: true;
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
}

/** Services of one kind for one population by more than one partner: perhaps needed, perhaps worth joining. */
export function duplicateServices(system: PathwaySystem): DuplicateService[] {
  checkSystem(system);
  const byKey = new Map<string, Support[]>();
  for (const support of system.supports ?? [])
    for (const population of support.populations ?? [null])
      put(byKey, JSON.stringify([support.kind, population]), support);
  return [...byKey.keys()].sort(byCodeUnits).flatMap((key) => {
    const supports = byKey.get(key) ?? [];
    const providers = [...new Set(supports.flatMap(({ provider }) => provider ?? []))].sort(byCodeUnits);
    if (providers.length < 2) return [];
    const [kind, population] = JSON.parse(key) as [SupportKind, Population | null];
    return [
      {
        kind,
        ...(population !== null ? { population } : isUniversal(supports)),
        supports: supports.map(({ id }) => id).sort(byCodeUnits),
        providers,
      },
    ];
  });
}
