/** What is lost if one partner leaves. */

import { checkText } from '../base/arguments.js';
import type { AgreementId, FundingId, PartnerId, RoleId, StepId, SupportId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type { OneStopProgram } from '../model/one-stop-programs.js';
import { requiredPrograms } from '../model/one-stop-programs.js';
import type { Responsibility } from '../model/responsibilities.js';
import type { PathwaySystem } from '../model/system.js';
import {
  checkMatrixQuestion,
  type ResponsibilityMatrixOptions,
  responsibilityMatrix,
} from './responsibility-matrix.js';

/** Which roles to count, and whether to add what is common. */
export type IfPartnerLeavesOptions = ResponsibilityMatrixOptions;

/** What only this partner has been giving. */
export interface PartnerLoss {
  /** Of the sixteen responsibilities, those that no other partner answers for, and how many stay owned. */
  readonly responsibilities: readonly Responsibility[];
  readonly ownedAfter: number;
  readonly steps: readonly StepId[];
  readonly supports: readonly SupportId[];
  readonly agreements: readonly AgreementId[];
  readonly funding: readonly FundingId[];
  /** Required one-stop programs that no other partner carries out. */
  readonly programs: readonly OneStopProgram[];
  readonly roles: readonly RoleId[];
}

/**
 * What is lost if a partner leaves: what it alone answers for, provides, pays and signs.
 *
 * @throws PathwayError `unknown-partner`, `bad-system`, `bad-day`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { ifPartnerLeaves } from 'career-pathways/partnership';
 * const loss = ifPartnerLeaves({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'course', provider: 'college' }],
 * }, 'college');
 * loss.steps; // => ['weld']
 * ```
 */
export function ifPartnerLeaves(
  system: PathwaySystem,
  partner: PartnerId,
  options: IfPartnerLeavesOptions = {},
): PartnerLoss {
  checkMatrixQuestion(system, options);
  checkText(partner, 'partner');
  const { partners = [], roles = [], steps = [], supports = [], agreements = [], funding = [] } = system;
  if (!partners.some(({ id }) => id === partner))
    throw new PathwayError('unknown-partner', `There is no partner "${partner}" in this system.`, {
      argument: 'partner',
    });
  const before = responsibilityMatrix(system, options);
  const without: PathwaySystem = {
    ...system,
    partners: partners.filter(({ id }) => id !== partner),
    roles: roles.filter((role) => role.partner !== partner),
  };
  const after = responsibilityMatrix(without, options);
  const stays = new Set(after.unowned);
  const programsOf = (all: typeof partners) => new Set(all.flatMap(({ programs = [] }) => programs));
  const left = programsOf(without.partners ?? []);
  const had = programsOf(partners);
  return {
    responsibilities: [...before.single, ...before.shared].filter((each) => stays.has(each)),
    ownedAfter: after.single.length + after.shared.length,
    steps: steps.filter(({ provider, site }) => provider === partner || site === partner).map(({ id }) => id),
    supports: supports.filter(({ provider }) => provider === partner).map(({ id }) => id),
    agreements: agreements
      .filter(({ parties }) => parties.some((party) => party.partner === partner))
      .map(({ id }) => id),
    funding: funding.filter((each) => each.partner === partner).map(({ id }) => id),
    programs: requiredPrograms.filter((program) => had.has(program) && !left.has(program)),
    roles: roles.filter((role) => role.partner === partner).map(({ id }) => id),
  };
}
