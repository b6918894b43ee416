/** Whether the work at the end of a pathway pays what a household needs: wages against a self-sufficiency standard. */

import { checkFields } from '../base/arguments.js';
import {
  byCodeUnits,
  type CompetencyId,
  type ExitId,
  type OccupationId,
  type PathwayId,
  type StepId,
} from '../base/ids.js';
import { type ExitOutcome, exitOutcomes } from '../graph/doors/exit-outcomes.js';
import { unavoidable } from '../graph/needs/unavoidable.js';
import { type PathwayGraph, pathwayGraph } from '../graph/pathway-graph.js';
import type { Area } from '../model/area.js';
import type { Occupation, Wage } from '../model/occupation.js';
import type { PathwaySystem } from '../model/system.js';
import { closeness } from './closeness.js';
import {
  checkPlace,
  checkStandard,
  rowFor,
  type SelfSufficiencyStandard,
  type StandardRow,
} from './self-sufficiency.js';

/** The standard, and for whom it is asked. */
export interface WageAgainstOptions {
  readonly standard: SelfSufficiencyStandard;
  /** Where the household lives. */
  readonly place: Area;
  /** The household, as the standard names it. */
  readonly household: string;
}

/** One job at one exit. */
export interface WageAtExit {
  readonly occupation: OccupationId;
  /** The step after which it is open; absent: the pathway names the occupation, and no exit opens it. */
  readonly step?: StepId;
  /** The exit that declares it. */
  readonly exit?: ExitId;
  /** `true`: further steps build on this one, so that it need not be where a person stays. */
  readonly offRamp?: true;
  /**
   * `reaches`: at least half are paid what the household needs. `falls-short`: at least half are paid less. `unclear`: the
   * amounts on record do not say. `not-stated`: no wage on record is of the place. `not-comparable`: another currency,
   * or hours against months or years where the standard has no `hoursPerYear`. `no-standard`: it says nothing about
   * this place.
   */
  readonly state: 'reaches' | 'falls-short' | 'unclear' | 'not-stated' | 'not-comparable' | 'no-standard';
  /** The wage that was compared: of those that can be, that of the place or the nearest around it, the latest, with a median. */
  readonly wage?: Wage;
  /** The median less what is needed, a year, to the cent; below 0: so much is lacking. */
  readonly margin?: number;
  /** The competencies that every way to this exit teaches. */
  readonly competencies: readonly CompetencyId[];
}

/** Wages against what a household needs. */
export interface WageAgainst {
  /** The row of the standard; absent: it has none for the place. */
  readonly needed?: StandardRow;
  readonly source: string;
  readonly year: number;
  /** By step, exit and occupation; occupations that no exit opens last. */
  readonly jobs: readonly WageAtExit[];
}

/**
 * Whether each job at an exit of a pathway pays what a household needs in a place, with the competencies that every way
 * there teaches: the baseline of skills for self-sufficiency. Amounts of different years stand as they are: neither is
 * adjusted for prices, and the answer names both years.
 *
 * Source: GO TO 2040 discussion paper, recommendation 2. Cost: exits · (steps + requirements).
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`; `bad-argument` for a standard that is none, or a household that it does not have.
 *
 * @example
 * ```ts
 * import { wageAgainst } from 'career-pathways/measure';
 * const place = { scheme: 'us-county', code: '04019' } as const;
 * const { jobs } = wageAgainst({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   occupations: [{ id: 'aide', title: 'Aide', wages: [
 *     { median: 36_000, unit: 'year', currency: 'USD', place, year: 2024, source: 'A survey' },
 *   ] }],
 *   steps: [{ id: 'cna', title: 'CNA', kind: 'course' }],
 *   pathways: [{ id: 'p', title: 'P', steps: ['cna'] }],
 *   exits: [{ id: 'work', pathway: 'p', after: { kind: 'step', step: 'cna' }, occupations: ['aide'] }],
 * }, 'p', {
 *   standard: { source: 'A standard', year: 2024, currency: 'USD', hoursPerYear: 2112, rows: [
 *     { place, household: 'one adult', amount: 15.5, unit: 'hour' },
 *   ] },
 *   place,
 *   household: 'one adult',
 * });
 * jobs.map(({ occupation, state, margin }) => [occupation, state, margin]); // => [['aide', 'reaches', 3264]]
 * ```
 */
export function wageAgainst(
  system: PathwaySystem,
  pathway: PathwayId,
  options: WageAgainstOptions,
): WageAgainst {
  const graph = pathwayGraph(system, pathway);
  checkFields(options, ['standard', 'place', 'household'], 'options', '{ standard, place, household }');
  const { standard, place, household } = options;
  checkStandard(standard, household);
  checkPlace(place, 'options.place');
  const needed = rowFor(standard, place, household);
  const occupations = new Map((system.occupations ?? []).map((row) => [row.id, row]));
  const payOf = (id: OccupationId) => paid(occupations.get(id), { standard, place, needed });
  const outcomes = exitOutcomes(graph);
  const atExits = outcomes.flatMap((outcome) =>
    jobsAt(graph, outcome).map((job) => ({ ...job, ...payOf(job.occupation) })),
  );
  const opened = new Set(atExits.map(({ occupation }) => occupation));
  const others = (graph.pathway.occupations ?? []).filter((id) => !opened.has(id));
  return {
    ...(needed && { needed }),
    source: standard.source,
    year: standard.year,
    jobs: [
      ...atExits,
      ...[...new Set(others)]
        .sort(byCodeUnits)
        .map((occupation) => ({ occupation, ...payOf(occupation), competencies: [] })),
    ],
  };
}

/** The jobs that are open at an exit, with what every way there teaches. */
function jobsAt(graph: PathwayGraph, { step, exit, offRamp, occupations }: ExitOutcome) {
  const ids = [...new Set([...occupations.declared, ...occupations.opened])].sort(byCodeUnits);
  if (ids.length === 0) return [];
  const ways = unavoidable(graph, { kind: 'step', step });
  const taught = ways.status === 'found' ? ways.steps.flatMap((id) => graph.step(id).competencies ?? []) : [];
  const competencies = [...new Set(taught)].sort(byCodeUnits);
  return ids.map((occupation) => ({
    occupation,
    step,
    ...(exit !== undefined && { exit }),
    ...(offRamp && ({ offRamp: true } as const)),
    competencies,
  }));
}

interface Asked extends Pick<WageAgainstOptions, 'standard' | 'place'> {
  readonly needed: StandardRow | undefined;
}

function paid(
  occupation: Occupation | undefined,
  { standard, place, needed }: Asked,
): Pick<WageAtExit, 'state' | 'wage' | 'margin'> {
  const { wages = [] } = occupation ?? {};
  const perYear = { hour: standard.hoursPerYear, month: 12, year: 1 } as const;
  const factors = ({ unit, currency }: Wage) => {
    const [theirs, ours] = unit === needed?.unit ? [1, 1] : [perYear[unit], needed && perYear[needed.unit]];
    if (currency !== standard.currency || theirs === undefined || ours === undefined) return undefined;
    return { theirs, ours };
  };
  // One that can be compared, though another may be nearer or later.
  const wage = wageIn(wages.filter(factors), place) ?? wageIn(wages, place);
  if (!needed) return { state: 'no-standard', ...(wage && { wage }) };
  if (!wage) return { state: 'not-stated' };
  const comparable = factors(wage);
  if (!comparable) return { state: 'not-comparable', wage };
  const { theirs, ours } = comparable;
  const sameUnit = wage.unit === needed.unit;
  const enough = (needed.amount / (needed.earners ?? 1)) * ours;
  const reaches = (amount: number) => amount * theirs >= enough - 1e-9;
  const inYear = sameUnit ? perYear[wage.unit] : 1;
  const margin =
    wage.median === undefined || inYear === undefined ? undefined : (wage.median * theirs - enough) * inYear;
  return {
    state: stateOf(wage, reaches),
    wage,
    ...(margin !== undefined && { margin: Math.round(margin * 100) / 100 }),
  };
}

function stateOf({ low, median, high }: Wage, reaches: (amount: number) => boolean): WageAtExit['state'] {
  if (median !== undefined) return reaches(median) ? 'reaches' : 'falls-short';
  if (low !== undefined && reaches(low)) return 'reaches';
  return high !== undefined && !reaches(high) ? 'falls-short' : 'unclear';
}

/** The wage that speaks of a place: of those that do, the nearest; of these the latest, with a median; of these the first. */
function wageIn(wages: readonly Wage[], place: Area): Wage | undefined {
  const rank = (wage: Wage) => [-closeness(place, wage.place), wage.year, wage.median === undefined ? 0 : 1];
  const beats = (one: Wage, other: Wage) => {
    const [a, b] = [rank(one), rank(other)];
    const at = a.findIndex((each, index) => each !== b[index]);
    return at >= 0 && a[at]! > b[at]!;
  };
  return wages
    .filter((wage) => closeness(place, wage.place) < Infinity)
    .reduce<Wage | undefined>((best, wage) => (!best || beats(wage, best) ? wage : best), undefined);
}
