/** Supports that no person can reach, and people that no support reaches. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId, type PathwayId, type StepId, type SupportId } from '../base/ids.js';
import type { OneStopProgram } from '../model/one-stop-programs.js';
import type { Partner } from '../model/partner.js';
import type { PartnerFunction } from '../model/partner-functions.js';
import type { Pathway } from '../model/pathway.js';
import type { Population } from '../model/populations.js';
import type { Capacity, Support } from '../model/support.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { regionOf } from './places.js';
import { mayServe, servicesWithPlaces } from './services-on.js';
import { partnersThere, systemOn } from './system-on.js';

/** A support that goes with no step of any pathway, is meant for people for whom none is, or is where none is. */
export interface UnreachableSupport {
  readonly support: SupportId;
  readonly why: 'no-step' | 'no-population' | 'no-place';
}

/** The day of the question. */
export interface UnreachableSupportsOptions {
  /** The day; absent: all supports and pathways, whenever they are in effect. */
  readonly asOf?: CalendarDate;
}

/**
 * Supports that no step, or no population of any pathway or entry, can reach, or that are offered only where no pathway is.
 * A universal support is for whoever comes, whichever populations it names.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function unreachableSupports(
  system: PathwaySystem,
  options: UnreachableSupportsOptions = {},
): UnreachableSupport[] {
  checkQuestion(system, options);
  const now = systemOn(system, options.asOf);
  const { supports = [], pathways = [], entries = [] } = now;
  const onPathways = new Set<StepId>(pathways.flatMap(({ steps }) => steps));
  const meant = new Set([...pathways, ...entries].flatMap(({ populations = [] }) => populations));
  return supports.flatMap((support): UnreachableSupport[] => {
    const { id, steps, model } = support;
    const populations = model === 'universal' ? [] : (support.populations ?? []);
    const why = (reason: UnreachableSupport['why']) => [{ support: id, why: reason }];
    if (steps === 'all' ? onPathways.size === 0 : !steps.some((step) => onPathways.has(step)))
      return why('no-step');
    if (meant.size > 0 && populations.length > 0 && !populations.some((each) => meant.has(each)))
      return why('no-population');
    const near = pathways.some((each) => goesWith(support, each) && mayServe(support, regionOf(now, each)));
    return near ? [] : why('no-place');
  });
}

/** Whether a support goes with a step of a pathway. */
function goesWith({ steps }: Support, pathway: Pathway): boolean {
  return steps === 'all' || steps.some((step) => pathway.steps.includes(step));
}

/** A population that a pathway is meant for, and who serves it. */
export interface PopulationServed {
  readonly pathway: PathwayId;
  readonly population: Population;
  /** Partners at the table who say that they serve it. */
  readonly partners: readonly PartnerId[];
  /** Partners at the table whose program or function is there for it. */
  readonly agencies: readonly PartnerId[];
  /** Those of the agencies that are on the leadership or the operations team; absent: none is. */
  readonly onTeam?: readonly PartnerId[];
  /** This library knows of no program or function that is there for it: that no agency is named is no gap. */
  readonly unmapped?: true;
  /** Supports for it where the pathway is. */
  readonly supports: readonly SupportId[];
  /** Those of the supports that are for everybody and name no population; absent: none is. */
  readonly forEverybody?: readonly SupportId[];
}

/**
 * Population → the programs and functions that are there for it. A new target population brings its agencies to the table.
 * Sources: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One (disabilities: vocational
 * rehabilitation); WIOA section 121(b)(1)(B) for the programs that are named after the group they serve.
 */
const agenciesFor: {
  readonly [P in Population]?: {
    readonly programs?: readonly OneStopProgram[];
    readonly functions?: readonly PartnerFunction[];
  };
} = {
  'individuals-with-disabilities': {
    programs: ['vocational-rehabilitation'],
    functions: ['vocational-rehabilitation'],
  },
  'native-american': { programs: ['native-american'] },
  'migrant-seasonal-farmworkers': { programs: ['migrant-seasonal-farmworker'] },
  'older-individuals': { programs: ['scsep'] },
  'ex-offenders': { programs: ['second-chance'] },
  'exhausting-tanf': { programs: ['tanf'], functions: ['tanf'] },
  'public-assistance-recipients': { programs: ['tanf'], functions: ['tanf', 'human-services'] },
  'basic-skills-deficient': { programs: ['adult-education'], functions: ['adult-education'] },
  'adult-education-students': { programs: ['adult-education'], functions: ['adult-education'] },
  'english-learners-low-literacy-cultural-barriers': {
    programs: ['adult-education'],
    functions: ['adult-education'],
  },
  'high-school-students': { functions: ['secondary-education'] },
  adults: { programs: ['adult'] },
  'dislocated-workers': { programs: ['dislocated-worker'] },
  'in-school-youth': { programs: ['youth'] },
  'out-of-school-youth': { programs: ['youth'] },
  veterans: { programs: ['veterans-grants'] },
};

/** The day of the question. */
export interface PopulationsServedOptions {
  /** The day; absent: all partners, supports and pathways, whenever they are in effect. */
  readonly asOf?: CalendarDate;
}

/**
 * Every population that a pathway is meant for, with the partners and supports that serve it; none is a gap, apart from
 * agencies where the population is `unmapped`. A universal support that names no population is for whoever comes. A
 * support without places, or with places of another time, serves none; one with 0 places for a population does not serve it.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function populationsServed(
  system: PathwaySystem,
  options: PopulationsServedOptions = {},
): PopulationServed[] {
  checkQuestion(system, options);
  const now = systemOn(system, options.asOf);
  const partners = partnersThere(system, options.asOf);
  const team = new Set(
    (now.roles ?? []).flatMap(({ tier, partner }) =>
      tier === 'leadership' || tier === 'operations' ? partner : [],
    ),
  );
  return (now.pathways ?? []).flatMap((pathway) => {
    const its = now.supports?.filter((each) => goesWith(each, pathway));
    const near = servicesWithPlaces(its, options.asOf, regionOf(now, pathway));
    const written = new Map(its?.map((each) => [each.id, each]));
    return populationsOf(now, pathway).map((population): PopulationServed => {
      const agencies = partners.filter((each) => isAgencyFor(each, population)).map(({ id }) => id);
      const serving = near.filter((each) => hasPlacesFor(population, each, written.get(each.id)));
      const all = serving.filter(({ model, populations }) => model === 'universal' && !populations?.length);
      const forEverybody = all.map(({ id }) => id);
      const onTeam = agencies.filter((id) => team.has(id));
      return {
        pathway: pathway.id,
        population,
        partners: partners.filter((each) => each.populations?.includes(population)).map(({ id }) => id),
        agencies,
        ...(onTeam.length > 0 && { onTeam }),
        ...(agenciesFor[population] === undefined && { unmapped: true }),
        supports: serving
          .filter((each) => all.includes(each) || each.populations?.includes(population))
          .map(({ id }) => id),
        ...(forEverybody.length > 0 && { forEverybody }),
      };
    });
  });
}

/** Whether a support that has places has some for a population, or does not speak of its places. */
function hasPlacesFor(population: Population, { capacity: left = [] }: Support, written?: Support): boolean {
  const isNamed = written?.capacity?.some((row) => row.population === population) ?? false;
  const isFor = (row: Capacity) => row.population === undefined || row.population === population;
  return !isNamed || left.some(isFor);
}

/** The populations that a pathway or one of its entries is meant for. */
function populationsOf({ entries = [] }: PathwaySystem, { id, populations = [] }: Pathway): Population[] {
  const its = entries.filter(({ pathway }) => pathway === id);
  return [...new Set([...populations, ...its.flatMap((each) => each.populations ?? [])])].sort(byCodeUnits);
}

function isAgencyFor(partner: Partner, population: Population): boolean {
  const { programs = [], functions = [] } = agenciesFor[population] ?? {};
  return (
    (partner.programs?.some((each) => programs.includes(each)) ?? false) ||
    (partner.functions?.some((each) => functions.includes(each)) ?? false)
  );
}
