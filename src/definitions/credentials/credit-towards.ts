/** Credit that agreements give towards a certificate or a degree, and how each agreement stands. */

import type { CredentialId, StepId } from '../../base/ids.js';
import { leadsFrom } from '../../graph/doors/leads-from.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Agreement } from '../../model/agreement.js';
import { familyOf } from '../../model/credential-kinds.js';
import type { Partner } from '../../model/partner.js';
import type { Dossier } from '../engine/dossier.js';
import { isOfSchool } from '../engine/of-school.js';
import type { TakenCredit } from '../engine/taken-credit.js';
import { type Standing, signedByAll } from '../partners/agreements.js';

/** A dossier with the pathways on which a step stands. */
export type WithGraphs = Dossier & { graphsWith(step: StepId): readonly PathwayGraph[] };

/** Credit, what it is for, and how the agreement stands. */
export interface CreditTowards extends TakenCredit {
  readonly to: StepId;
  /** A certificate or a degree that builds on the step for which the credit is given. */
  readonly credential?: CredentialId;
  /** `no-party`: who offers the step did not agree to it, nor did a body of the State; `no-provider`: nobody is named. */
  readonly standing: Standing | 'no-party' | 'no-provider';
}

/** Where credit leads, towards other credentials than its `own`. Cost: the credit, and the pathways of what it is for. */
export function creditTowards(
  dossier: WithGraphs,
  credit: readonly TakenCredit[],
  own: readonly CredentialId[],
): readonly CreditTowards[] {
  const further = (id: CredentialId) => {
    const kind = dossier.find('credential', id)?.kind;
    const family = kind && familyOf(kind);
    return (family === 'degree' || family === 'certificate') && !own.includes(id) && !isOfSchool(dossier, id);
  };
  return credit.map(({ agreement, articulation }) => {
    const { to } = articulation;
    const credential = credentialBehind(dossier, to, further);
    const standing = lacksParty(dossier, agreement, to) ?? signedByAll(dossier, agreement);
    return { agreement, articulation, to, standing, ...(credential !== undefined && { credential }) };
  });
}

/** Whether a partner speaks for a State. */
export function isOfState({ level, types }: Pick<Partner, 'level' | 'types'>): boolean {
  return types.includes('state-agency') || (level === 'state' && types.includes('workforce-system'));
}

/** Whether who offers a step is known and a party, or the State speaks for all. */
export function lacksParty(
  { find }: Dossier,
  { parties }: Agreement,
  to: StepId,
): 'no-party' | 'no-provider' | undefined {
  const provider = find('step', to)?.provider;
  const agrees = parties.some(({ partner }) => {
    const party = find('partner', partner);
    return partner === provider || (party !== undefined && isOfState(party));
  });
  if (agrees) return undefined;
  return provider === undefined ? 'no-provider' : 'no-party';
}

/** A credential that a step awards or that builds on it, of those that are meant. */
export function credentialBehind(
  { find, graphsWith }: WithGraphs,
  to: StepId,
  isMeant: (id: CredentialId) => boolean,
): CredentialId | undefined {
  const awarded = (find('step', to)?.awards ?? []).find(isMeant);
  if (awarded !== undefined) return awarded;
  for (const graph of graphsWith(to)) {
    const found = leadsFrom(graph)(to).credentials.find(isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
}
