/** What is lost if one partner leaves. */

import { checkText } from '../base/arguments.js';
import type { AgreementId, FundingId, PartnerId, RoleId, StepId, SupportId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type { Duty } from '../model/duties.js';
import type { OneStopProgram } from '../model/one-stop-programs.js';
import { requiredPrograms } from '../model/one-stop-programs.js';
import type { Responsibility } from '../model/responsibilities.js';
import type { PathwaySystem } from '../model/system.js';
import {
  checkMatrixQuestion,
  type ResponsibilityMatrixOptions,
  responsibilityMatrix,
} from './responsibility-matrix.js';
import { partnersThere, systemOn } from './system-on.js';

/** Which roles to count, and whether to add what is common. */
export type IfPartnerLeavesOptions = ResponsibilityMatrixOptions;

/** What only this partner has been giving. */
export interface PartnerLoss {
  /** Responsibilities and duties that no other partner answers for. */
  readonly responsibilities: readonly (Responsibility | Duty)[];
  /** How many of the sixteen responsibilities stay owned. */
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
 * What is lost if a partner leaves: what it alone answers for, the duties too, and what it provides, pays and signs. On a day
 * only what is in effect counts, and other partners only as long as they are at the table.
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
  if (!system.partners?.some(({ id }) => id === partner))
    throw new PathwayError('unknown-partner', `There is no partner "${partner}" in this system.`, {
      argument: 'partner',
    });
  const now = systemOn(system, options.asOf);
  const { roles = [], steps = [], supports = [], agreements = [], funding = [] } = now;
  const others = (system.partners ?? []).filter(({ id }) => id !== partner);
  // Whom the document does not have takes nothing over.
  const known = new Set(others.map(({ id }) => id));
  const without: PathwaySystem = {
    ...system,
    partners: others,
    roles: (system.roles ?? []).filter((role) => known.has(role.partner)),
  };
  const after = responsibilityMatrix(without, options);
  const stays = new Set(
    after.rows.filter(({ owners }) => owners.length > 0).map((row) => row.responsibility),
  );
  const programsOf = (all: PathwaySystem) =>
    new Set(partnersThere(all, options.asOf).flatMap(({ programs = [] }) => programs));
  const left = programsOf(without);
  const had = programsOf(system);
  return {
    responsibilities: responsibilityMatrix(system, options)
      .rows.filter(({ owners }) => owners.length > 0)
      .map((row) => row.responsibility)
      .filter((each) => !stays.has(each)),
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
