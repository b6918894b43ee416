/** Whether a partner is an employer. */

import type { Partner } from './partner.js';
import type { PartnerFunction } from './partner-functions.js';

/** By the type, or by a function: a private business or a public company. */
export function isEmployer({ types, functions = [] }: Partner): boolean {
  return types.includes('industry') || functions.some((each) => employers.includes(each));
}

const employers: readonly PartnerFunction[] = ['private-business', 'public-company'];
