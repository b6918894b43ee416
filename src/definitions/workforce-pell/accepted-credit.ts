/** Credit that is accepted towards a certificate or degree program: HEA section 481(b)(3)(A)(iii)(IV). */

import type { CredentialId, StepId } from '../../base/ids.js';
import { leadsFrom } from '../../graph/doors/leads-from.js';
import type { Agreement } from '../../model/agreement.js';
import { familyOf } from '../../model/credential-kinds.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier, TakenCredit } from '../engine/program.js';
import { type Standing, standingOf } from '../partners/agreements.js';

/** Credit for the program, and how it stands. */
export interface AcceptedCredit extends TakenCredit {
  readonly to: StepId;
  /** A certificate or a degree that builds on the step for which the credit is given. */
  readonly credential?: CredentialId;
  /** `no-party`: who offers the step did not agree to it, nor did a body of the State; `no-provider`: nobody is named. */
  readonly standing: Standing | 'no-party' | 'no-provider';
}

/** The credit that agreements give for a program. Cost: these, and the pathways of the steps they give credit for. */
export function acceptedCredit(dossier: ProgramDossier): readonly AcceptedCredit[] {
  return dossier.credit.map(({ agreement, articulation }) => {
    const { to } = articulation;
    const everyone = (ids: readonly string[]) =>
      ids.length > 0 && agreement.parties.every(({ partner }) => ids.includes(partner));
    const credential = furtherCredential(dossier, to);
    const standing = lacksParty(dossier, agreement, to) ?? standingOf(dossier, agreement, everyone);
    return { agreement, articulation, to, standing, ...(credential !== undefined && { credential }) };
  });
}

/** Whether who offers a step is known and a party, or the State speaks for all. */
function lacksParty(
  { find }: ProgramDossier,
  { parties }: Agreement,
  to: StepId,
): 'no-party' | 'no-provider' | undefined {
  const provider = find('step', to)?.provider;
  const agrees = parties.some(({ partner }) => {
    const { level, types = [] } = find('partner', partner) ?? {};
    return partner === provider || level === 'state' || types.includes('state-agency');
  });
  if (agrees) return undefined;
  return provider === undefined ? 'no-provider' : 'no-party';
}

/** A certificate or degree that a step awards or that builds on it, other than the program's own. */
function furtherCredential(
  { find, graphsWith, program }: ProgramDossier,
  to: StepId,
): CredentialId | undefined {
  const further = (id: CredentialId) => {
    const kind = find('credential', id)?.kind;
    const family = kind && familyOf(kind);
    return (family === 'degree' || family === 'certificate') && !program.awards?.includes(id);
  };
  const awarded = (find('step', to)?.awards ?? []).find(further);
  if (awarded !== undefined) return awarded;
  for (const graph of graphsWith(to)) {
    const found = leadsFrom(graph)(to).credentials.find(further);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Somebody gives credit for it, by an agreement in force, towards a certificate or a degree. */
export const credit = collector<ProgramDossier>((book, dossier) => {
  const all = acceptedCredit(dossier);
  book.examine(all.length);
  for (const { agreement, to, credential, standing } of all) {
    const place = at('agreement', agreement.id);
    const step = book.follow('step', to, at('agreement', agreement.id, 'articulates'));
    for (const { partner } of agreement.parties)
      book.follow('partner', partner, at('agreement', agreement.id, 'parties'));
    if (!step) continue;
    if (credential === undefined) book.note('supports', place, 'credit.no-program', { step: to });
    else if (standing === 'in-force')
      book.as('derived').note('establishes', place, 'credit.accepted', { step: to, credential });
    else if (standing === 'later')
      book.as('planned').note('establishes', place, 'credit.accepted', { step: to, credential });
    else book.note('supports', place, `credit.${standing}`, { step: to });
  }
  if (all.length === 0) book.noneIfClaimed('credit.none', ['agreements']);
});
