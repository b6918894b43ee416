/** Teams of the source documents, judged by the definitions about them. */
import { determine, type localTeam, type stateTeam } from '../../src/definitions/index.js';
import type { Partner } from '../../src/model/partner.js';
import { role, system } from '../partnership/system.js';

/** What each element says where these partners are members, in a tier and until a day. */
export function teamVerdicts(
  definition: typeof localTeam | typeof stateTeam,
  partners: readonly Partner[],
  { tier = 'leadership', to }: { tier?: 'leadership' | 'operations' | 'stakeholder'; to?: string } = {},
) {
  return determine(
    definition,
    system({
      partners,
      roles: partners.map(({ id }) => role(id, id, { kind: 'member', tier, ...(to && { to }) })),
      complete: ['partners', 'roles'],
    }),
    { kind: 'system' },
    { asOf: '2026-11-01' },
  ).elements.map(({ id, verdict }) => [id, verdict]);
}
