/** Who answers for what: responsibilities by partner. */

import { wrong } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import { type Duty, duties } from '../model/duties.js';
import { type Responsibility, responsibilities } from '../model/responsibilities.js';
import { responsibilityChart } from '../model/responsibility-chart.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { groupsOf } from './groups-of.js';
import { rolesAt } from './role-times.js';
import { partnersThere } from './system-on.js';

/** A responsibility and the partners who answer for it. */
export interface Ownership {
  readonly responsibility: Responsibility | Duty;
  readonly owners: readonly PartnerId[];
}

/** Which roles to count, and whether to add what is common. */
export interface ResponsibilityMatrixOptions {
  /** The day; absent: all roles, whenever they are played. */
  readonly asOf?: CalendarDate;
  /** Partners whose roles name no responsibility count for what the chart of the source commonly assigns to their kind. */
  readonly common?: boolean;
}

/** Throws for what is no system, or no option of the matrix. */
export function checkMatrixQuestion(
  system: PathwaySystem,
  options: ResponsibilityMatrixOptions,
  more: readonly string[] = [],
): void {
  checkQuestion(system, options, ['common', ...more]);
  if (options.common !== undefined && typeof options.common !== 'boolean')
    wrong('options.common', options.common, 'true or false');
}

/** The matrix of a system. */
export interface ResponsibilityMatrix {
  /** The sixteen responsibilities in the order of the source, then the duties that some partner has. */
  readonly rows: readonly Ownership[];
  /** Responsibilities, of the sixteen, that no partner answers for. */
  readonly unowned: readonly Responsibility[];
  /** Responsibilities, of the sixteen, that one partner alone answers for. */
  readonly single: readonly Responsibility[];
  /** Responsibilities, of the sixteen, that several partners answer for. */
  readonly shared: readonly Responsibility[];
  /** How many pairs of responsibility and partner there are among the sixteen. */
  readonly cells: number;
}

/**
 * Who answers for what. The sixteen responsibilities are those of the chart; no partner has to take on any of them.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, chart of roles and responsibilities.
 *
 * @throws PathwayError `bad-system`, `bad-day`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { responsibilityMatrix } from 'career-pathways/partnership';
 * const matrix = responsibilityMatrix({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
 *   roles: [{ id: 'r', partner: 'college', kind: 'provider', responsibilities: ['design-programs'] }],
 * });
 * matrix.single; // => ['design-programs']
 * matrix.unowned.length; // => 15
 * ```
 */
export function responsibilityMatrix(
  system: PathwaySystem,
  options: ResponsibilityMatrixOptions = {},
): ResponsibilityMatrix {
  checkMatrixQuestion(system, options);
  const owners = new Map<Responsibility | Duty, Set<PartnerId>>();
  const there = partnersThere(system, options.asOf);
  const silent = new Set(there.map(({ id }) => id));
  const own = (responsibility: Responsibility | Duty, partner: PartnerId) => {
    const there = owners.get(responsibility);
    if (there) there.add(partner);
    else owners.set(responsibility, new Set([partner]));
  };
  for (const { role } of rolesAt(system, options.asOf))
    for (const responsibility of role.responsibilities ?? []) {
      silent.delete(role.partner);
      own(responsibility, role.partner);
    }
  if (options.common)
    for (const partner of there)
      if (silent.has(partner.id))
        for (const group of groupsOf(partner))
          for (const responsibility of responsibilityChart[group]) own(responsibility, partner.id);
  const row = (responsibility: Responsibility | Duty): Ownership => ({
    responsibility,
    owners: [...(owners.get(responsibility) ?? [])].sort(),
  });
  const sixteen = (Object.keys(responsibilities) as Responsibility[]).map(row);
  const further = (Object.keys(duties) as Duty[]).map(row).filter((each) => each.owners.length > 0);
  const having = (fits: (count: number) => boolean) =>
    sixteen
      .filter((each) => fits(each.owners.length))
      .map(({ responsibility }) => responsibility as Responsibility);
  return {
    rows: [...sixteen, ...further],
    unowned: having((count) => count === 0),
    single: having((count) => count === 1),
    shared: having((count) => count > 1),
    cells: sixteen.reduce((sum, each) => sum + each.owners.length, 0),
  };
}
