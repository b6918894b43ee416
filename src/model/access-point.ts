/** Access points: one place where many programs and services are reached. */

import type { AccessPointId, PartnerId, PathwayId, SupportId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Entity } from './entity.js';
import type { OneStopProgram } from './one-stop-programs.js';
import type { customers } from './vocabulary.js';

/** A place, or a page, at which people or businesses reach programs, pathways and supports. */
export interface AccessPoint extends Entity<AccessPointId> {
  readonly title: string;
  /** Who runs it. */
  readonly partner?: PartnerId;
  readonly place?: Area;
  readonly customers?: readonly (typeof customers)[number][];
  /** The one-stop programs that are reached there. */
  readonly programs?: readonly OneStopProgram[];
  readonly pathways?: readonly PathwayId[];
  readonly supports?: readonly SupportId[];
}
