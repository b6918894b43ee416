/** The partners that a system has. Whom it does not have is no partner: what names it is not known to be so. */

import type { PartnerId } from '../base/ids.js';
import type { PathwaySystem } from '../model/system.js';

/** Whether a partner is in the system; where none is named, nothing says otherwise. */
export function knowsPartner({ partners = [] }: PathwaySystem): (id: PartnerId | undefined) => boolean {
  const there = new Set(partners.map(({ id }) => id));
  return (id) => id === undefined || there.has(id);
}
