/** Which service is there for whom and where, and whether there is enough of it. */

import { byCodeUnits, type PartnerId, type SupportId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Population } from '../model/populations.js';
import type { Support } from '../model/support.js';
import type { SupportKind } from '../model/support-kinds.js';
import type { PathwaySystem } from '../model/system.js';

/** A kind of service for a population in a place. */
export interface ServiceCell {
  readonly kind: SupportKind;
  /** Absent: whoever comes. */
  readonly population?: Population;
  /** Scheme and code of the place, such as `us-county 04019`; absent: wherever the system is. */
  readonly place?: string;
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
  /** How many can be served, over all periods that are said; absent: nobody says. */
  readonly places?: number;
  readonly need?: number;
  /** How many more are needed than can be served. */
  readonly short?: number;
}

/**
 * Services by kind, population and place, with capacity against need where both are told. A service that names no
 * population is for whoever comes. Unmet needs that scans have found stand beside it, with nobody to serve them.
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
  const cells = new Map<
    string,
    { kind: SupportKind; population?: Population; place?: string; from: Entry[] }
  >();
  const add = (
    kind: SupportKind,
    population: Population | undefined,
    place: string | undefined,
    entry?: Entry,
  ) => {
    const key = JSON.stringify([kind, population ?? null, place ?? null]);
    const cell = cells.get(key) ?? {
      kind,
      ...(population !== undefined && { population }),
      ...(place !== undefined && { place }),
      from: [],
    };
    if (entry) cell.from.push(entry);
    cells.set(key, cell);
  };
  for (const support of system.supports ?? []) {
    for (const { population, place, places, need } of support.capacity ?? [])
      add(support.kind, population, placeKey(place), {
        support,
        places,
        ...(need !== undefined && { need }),
      });
    if (!support.capacity)
      for (const population of support.populations ?? [undefined])
        add(support.kind, population, undefined, { support });
  }
  for (const { findings = [] } of system.plans ?? [])
    for (const { kind, support, populations, place } of findings)
      if (kind === 'unmet-need' && support)
        for (const population of populations ?? [undefined]) add(support, population, placeKey(place));
  return [...cells.keys()].sort(byCodeUnits).map((key) => {
    const { from, ...cell } = cells.get(key) as NonNullable<ReturnType<typeof cells.get>>;
    const sum = (values: readonly (number | undefined)[]) =>
      values.every((value) => value === undefined)
        ? undefined
        : values.reduce<number>((total, value) => total + (value ?? 0), 0);
    const places = sum(from.map((entry) => entry.places));
    const need = sum(from.map((entry) => entry.need));
    return {
      ...cell,
      supports: [...new Set(from.map(({ support }) => support.id))].sort(byCodeUnits),
      providers: [...new Set(from.flatMap(({ support }) => support.provider ?? []))].sort(byCodeUnits),
      ...(places !== undefined && { places }),
      ...(need !== undefined && { need }),
      ...(places !== undefined && need !== undefined && { short: Math.max(0, need - places) }),
    };
  });
}

interface Entry {
  readonly support: Support;
  readonly places?: number;
  readonly need?: number;
}

function placeKey(place: { readonly scheme: string; readonly code: string } | undefined): string | undefined {
  return place && `${place.scheme} ${place.code}`;
}

/** Services of one kind that several partners offer to the same people. */
export interface DuplicateService {
  readonly kind: SupportKind;
  readonly population?: Population;
  readonly supports: readonly SupportId[];
  readonly providers: readonly PartnerId[];
}

/** Services of one kind for one population by more than one partner: perhaps needed, perhaps worth joining. */
export function duplicateServices(system: PathwaySystem): DuplicateService[] {
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
        ...(population !== null && { population }),
        supports: supports.map(({ id }) => id).sort(byCodeUnits),
        providers,
      },
    ];
  });
}
