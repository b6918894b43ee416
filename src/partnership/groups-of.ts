/** The groups of agencies that a partner belongs to. */

import type { Partner } from '../model/partner.js';
import { type LeadershipGroup, leadershipGroups, partnerFunctions } from '../model/partner-functions.js';
import type { PartnerType } from '../model/partner-types.js';

/** What a type of partner says of its group; state agencies, intermediaries and foundations are in none by their type. */
const groupOfType: { readonly [T in PartnerType]?: LeadershipGroup } = {
  secondary: 'education',
  bridge: 'education',
  postsecondary: 'education',
  industry: 'employers',
  'workforce-system': 'workforce-development',
  'economic-development': 'economic-development',
  'community-social-service': 'community-based',
};

/** The groups of a partner, in their order: by its functions where it names any, else by its types. */
export function groupsOf({ types, functions = [] }: Partner): LeadershipGroup[] {
  const named: readonly (LeadershipGroup | undefined)[] =
    functions.length > 0
      ? functions.map((each) => partnerFunctions[each].group)
      : types.map((type) => groupOfType[type]);
  return leadershipGroups.filter((group) => named.includes(group));
}
