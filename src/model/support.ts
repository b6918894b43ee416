/** Supports: what helps a person stay and move on. */

import type { PartnerId, StepId, SupportId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { Population } from './populations.js';
import type { SupportKind } from './support-kinds.js';
import type { goalKinds } from './vocabulary.js';

/** A service beside instruction: counseling, a supportive service, placement. */
export interface Support extends Entity<SupportId> {
  readonly title: string;
  readonly kind: SupportKind;
  readonly provider?: PartnerId;
  /** Which goals counseling serves. */
  readonly goals?: readonly (typeof goalKinds)[number][];
  readonly populations?: readonly Population[];
  /** The steps it goes with: all of the system's, or these. */
  readonly steps: 'all' | readonly StepId[];
}
