/** Short constructors of systems with partners. */
import type { Partner } from '../../src/model/partner.js';
import type { PartnerType } from '../../src/model/partner-types.js';
import type { Role } from '../../src/model/role.js';
import type { PathwaySystem } from '../../src/model/system.js';

export const partner = (id: string, types: readonly PartnerType[], more: Partial<Partner> = {}): Partner => ({
  id,
  name: id,
  types,
  ...more,
});

export const role = (id: string, who: string, more: Partial<Role> = {}): Role => ({
  id,
  partner: who,
  kind: 'provider',
  ...more,
});

export const system = (more: Partial<PathwaySystem>): PathwaySystem => ({
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  ...more,
});
