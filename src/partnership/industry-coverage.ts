/** Which industries and occupations have a pathway, which have none, and who asks for them. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type OccupationId, type PathwayId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Evidence } from '../model/evidence.js';
import { isEmployer } from '../model/is-employer.js';
import { sectorCodes, sectorOf } from '../model/naics-sectors.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { outOfDate } from '../time/staleness.js';
import { checkMaxAge, checkQuestionOnDay } from './check-question.js';
import { mayMeet } from './places.js';
import { rowsNamed } from './rows-named.js';
import { partnersThere, systemOn } from './system-on.js';

/** What asks for an industry or an occupation: a skill need, an employer at the table, a record about the labor market. */
export interface Demand {
  readonly kind: EntityKind;
  readonly id: string;
}

/** An industry, the pathways that serve it, and what asks for it. */
export interface SectorCovered {
  /** The first two digits of its NAICS code; of a sector that spans several, the first of them. */
  readonly sector: string;
  readonly pathways: readonly PathwayId[];
  readonly demand: readonly Demand[];
}

/** An occupation of the document, the pathways that lead to it, and what asks for it. */
export interface OccupationCovered {
  readonly occupation: OccupationId;
  readonly pathways: readonly PathwayId[];
  readonly demand: readonly Demand[];
}

/** Industries and occupations with and without pathways. */
export interface IndustryCoverage {
  /** All twenty sectors of NAICS. */
  readonly sectors: readonly SectorCovered[];
  readonly occupations: readonly OccupationCovered[];
  /** Pathways that name no industry. */
  readonly unplaced: readonly PathwayId[];
}

/** The day of the question. */
export interface IndustryCoverageOptions {
  /** The day. */
  readonly asOf: CalendarDate;
  /** How many days old a record or an engagement may be; absent: any age. */
  readonly maxAge?: number;
}

/**
 * The map of industries and occupations on a day: for each the pathways that serve it, and what asks for it. Of records
 * only those count that speak for it, are current, and hold for the region of the system or say nothing of places.
 * An employer at the table asks for its own industries (`Partner.sectors`). A pathway leads to its own occupations, to those of its exits and of the credentials that its steps award.
 *
 * Source: GO TO 2040 (CMAP, 2010), workforce hub: ongoing mapping by industry and occupation.
 *
 * @throws PathwayError `bad-system`, `bad-day`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { industryCoverage } from 'career-pathways/partnership';
 * const { sectors } = industryCoverage({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   pathways: [{ id: 'care', title: 'Care', steps: [], sectors: [{ edition: '2022', code: '62' }] }],
 *   skillNeeds: [{ id: 'cnc', title: 'CNC machining', sectors: [{ edition: '2022', code: '33' }] }],
 * }, { asOf: '2026-11-01' });
 * sectors.filter(({ pathways }) => pathways.length > 0).map(({ sector }) => sector); // => ['62']
 * sectors.filter(({ pathways, demand }) => demand.length > pathways.length).map(({ sector }) => sector); // => ['31']
 * ```
 */
export function industryCoverage(system: PathwaySystem, options: IndustryCoverageOptions): IndustryCoverage {
  checkQuestionOnDay(system, options, ['maxAge']);
  checkMaxAge(options.maxAge);
  const { pathways = [] } = systemOn(system, options.asOf);
  const naming = ({ sectors = [] }: Pathway) => sectors.length > 0;
  return {
    ...industriesOf(system, options.asOf, options.maxAge),
    unplaced: pathways.filter((each) => !naming(each)).map(({ id }) => id),
  };
}

/** Whether something asks for it and no pathway serves it. */
export function isUnserved({ pathways, demand }: Pick<SectorCovered, 'pathways' | 'demand'>): boolean {
  return pathways.length === 0 && demand.length > 0;
}

/** The coverage on a day. */
export function industriesOf(
  system: PathwaySystem,
  asOf: CalendarDate,
  maxAge?: number,
): Omit<IndustryCoverage, 'unplaced'> {
  const now = systemOn(system, asOf);
  const served = servedBy(now);
  const asked = demandIn(now, asOf, maxAge);
  for (const { id, sectors = [] } of partnersThere(system, asOf).filter(isEmployer))
    for (const sector of new Set(sectors.map(({ code }) => sectorOf(code))))
      put(asked, `sector ${sector}`, { kind: 'partner', id });
  const row = (key: string) => ({ pathways: served.get(key) ?? [], demand: asked.get(key) ?? [] });
  const known = [...served.keys(), ...asked.keys()].flatMap((key) =>
    key.startsWith('sector ') ? [key.slice(7)] : [],
  );
  const occupations = (now.occupations ?? []).map(({ id }) => id);
  return {
    sectors: [...new Set([...sectorCodes, ...known])]
      .sort(byCodeUnits)
      .map((sector) => ({ sector, ...row(`sector ${sector}`) })),
    occupations: [...new Set(occupations)].map((id) => ({ occupation: id, ...row(`occupation ${id}`) })),
  };
}

/** Sector or occupation → pathways. */
function servedBy(now: PathwaySystem): Map<string, PathwayId[]> {
  const served = new Map<string, PathwayId[]>();
  const leadsTo = occupationsOf(now);
  for (const pathway of now.pathways ?? []) {
    const keys = [
      ...(pathway.sectors ?? []).map(({ code }) => `sector ${sectorOf(code)}`),
      ...leadsTo(pathway).map((id) => `occupation ${id}`),
    ];
    for (const key of new Set(keys)) put(served, key, pathway.id);
  }
  return served;
}

/** Looks a system up, and answers which occupations a pathway leads to. */
export function occupationsOf({
  steps,
  credentials,
  exits = [],
}: PathwaySystem): (pathway: Pathway) => OccupationId[] {
  const [stepsNamed, credentialsNamed] = [rowsNamed(steps), rowsNamed(credentials)];
  const after = new Map<PathwayId, OccupationId[]>();
  for (const { pathway, occupations = [] } of exits) for (const id of occupations) put(after, pathway, id);
  return ({ id, occupations = [], steps: its }) => {
    const awarded = credentialsNamed(stepsNamed(its).flatMap(({ awards = [] }) => awards));
    return [
      ...new Set([
        ...occupations,
        ...(after.get(id) ?? []),
        ...awarded.flatMap((each) => each.occupations ?? []),
      ]),
    ];
  };
}

/** Sector or occupation → what asks for it. */
function demandIn(now: PathwaySystem, asOf: CalendarDate, maxAge?: number): Map<string, Demand[]> {
  const asked = new Map<string, Demand[]>();
  const ask = (keys: readonly string[], by: Demand) => {
    for (const key of new Set(keys)) put(asked, key, by);
  };
  const needs = now.skillNeeds ?? [];
  for (const need of needs) ask(keysOf(need), { kind: 'skill-need', id: need.id });
  const needOf = new Map(needs.map((need) => [need.id, need]));
  for (const record of now.evidence ?? [])
    if (speaksFor(record, now, asOf, maxAge))
      ask(
        record.about.flatMap(({ kind, id }) =>
          kind === 'occupation' ? [`occupation ${id}`] : kind === 'skill-need' ? keysOf(needOf.get(id)) : [],
        ),
        { kind: 'evidence', id: record.id },
      );
  return asked;
}

function keysOf(need: NonNullable<PathwaySystem['skillNeeds']>[number] | undefined): string[] {
  return [
    ...(need?.sectors ?? []).map(({ code }) => `sector ${sectorOf(code)}`),
    ...(need?.occupations ?? []).map((id) => `occupation ${id}`),
  ];
}

const aboutTheEconomy: readonly Evidence['kind'][] = [
  'labor-market',
  'employer-information',
  'direct-engagement',
];

/** Whether a record about the economy counts on the day, and for the region. */
function speaksFor(
  record: Evidence,
  { region = [] }: PathwaySystem,
  asOf: CalendarDate,
  maxAge?: number,
): boolean {
  const { kind, bearing, places = [] } = record;
  return (
    bearing === 'for' &&
    aboutTheEconomy.includes(kind) &&
    !outOfDate(record, asOf, maxAge) &&
    mayMeet(places, region)
  );
}
