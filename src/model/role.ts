/** Roles: what one partner answers for. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, PathwayId, RoleId } from '../base/ids.js';
import type { Duty } from './duties.js';
import type { Entity } from './entity.js';
import type { Responsibility } from './responsibilities.js';
import type { championKinds, roleKinds, roleTiers } from './vocabulary.js';

/** One partner's part in the system, or in some of its pathways, for a time. */
export interface Role extends Entity<RoleId> {
  readonly partner: PartnerId;
  readonly kind: (typeof roleKinds)[number];
  /** The pathways it is played in; absent: the whole system. */
  readonly scope?: readonly PathwayId[];
  readonly tier?: (typeof roleTiers)[number];
  readonly responsibilities?: readonly (Responsibility | Duty)[];
  /** For a champion: by what. */
  readonly champions?: readonly (typeof championKinds)[number][];
  /** What the partner brings. */
  readonly resources?: readonly string[];
  /** What the partner answers for. */
  readonly outcomes?: readonly string[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}
