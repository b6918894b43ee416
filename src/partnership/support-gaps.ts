/** Supports that no person can reach, and people that no support reaches. */

import type { PartnerId, PathwayId, StepId, SupportId } from '../base/ids.js';
import { checkSystem } from '../model/check-arguments.js';
import type { OneStopProgram } from '../model/one-stop-programs.js';
import type { PartnerFunction } from '../model/partner-functions.js';
import type { Population } from '../model/populations.js';
import type { PathwaySystem } from '../model/system.js';

/** A support that goes with no step of any pathway, or that is meant for people for whom no pathway or entry is. */
export interface UnreachableSupport {
  readonly support: SupportId;
  readonly why: 'no-step' | 'no-population';
}

/** Supports that no step, or no population of any pathway or entry, can reach. */
export function unreachableSupports(system: PathwaySystem): UnreachableSupport[] {
  checkSystem(system);
  const { supports = [], pathways = [], entries = [] } = system;
  const onPathways = new Set<StepId>(pathways.flatMap(({ steps }) => steps));
  const meant = new Set([...pathways, ...entries].flatMap(({ populations = [] }) => populations));
  return supports.flatMap(({ id, steps, populations = [] }): UnreachableSupport[] => {
    if (steps === 'all' ? onPathways.size === 0 : !steps.some((step) => onPathways.has(step)))
      return [{ support: id, why: 'no-step' }];
    return meant.size > 0 && populations.length > 0 && !populations.some((each) => meant.has(each))
      ? [{ support: id, why: 'no-population' }]
      : [];
  });
}

/** A population that a pathway is meant for, and who serves it. */
export interface PopulationServed {
  readonly pathway: PathwayId;
  readonly population: Population;
  /** Partners who say that they serve it. */
  readonly partners: readonly PartnerId[];
  /** Partners whose program or function is there for it. */
  readonly agencies: readonly PartnerId[];
  readonly supports: readonly SupportId[];
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

/** Every population that a pathway is meant for, with the partners and supports that serve it; none is a gap. */
export function populationsServed(system: PathwaySystem): PopulationServed[] {
  checkSystem(system);
  const { partners = [], supports = [], pathways = [], entries = [] } = system;
  return pathways.flatMap((pathway) => {
    const own = new Set(pathway.steps);
    const populations = new Set([
      ...(pathway.populations ?? []),
      ...entries.filter((entry) => entry.pathway === pathway.id).flatMap((entry) => entry.populations ?? []),
    ]);
    return [...populations].sort().map((population): PopulationServed => {
      const { programs = [], functions = [] } = agenciesFor[population] ?? {};
      return {
        pathway: pathway.id,
        population,
        partners: partners.filter((each) => each.populations?.includes(population)).map(({ id }) => id),
        agencies: partners
          .filter(
            (each) =>
              each.programs?.some((program) => programs.includes(program)) ||
              each.functions?.some((one) => functions.includes(one)),
          )
          .map(({ id }) => id),
        supports: supports
          .filter(
            (each) =>
              each.populations?.includes(population) &&
              (each.steps === 'all' || each.steps.some((step) => own.has(step))),
          )
          .map(({ id }) => id),
      };
    });
  });
}
