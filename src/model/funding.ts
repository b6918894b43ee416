/** Funding: what pays for the system, by which partner, how long. */

import type { FundingId, PartnerId, PathwayId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { Money } from './step.js';
import type { fundingSources, fundingUses } from './vocabulary.js';

/** Money or something worth money, for a time: its term is `effective`. */
export interface Funding extends Entity<FundingId> {
  readonly title: string;
  readonly source: (typeof fundingSources)[number];
  /** The partner who gives it. */
  readonly partner?: PartnerId;
  readonly amount?: Money;
  /** Whether it is given as money or in kind; absent: not known. */
  readonly inKind?: boolean;
  readonly uses?: readonly (typeof fundingUses)[number][];
  /** The pathways it pays for; absent: the whole system. */
  readonly pathways?: readonly PathwayId[];
}
