/** Partners: the organizations at the table. */

import type { PartnerId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { PartnerType } from './partner-types.js';
import type { Population } from './populations.js';
import type { partnerLevels } from './vocabulary.js';

/** An organization that takes part. One college may be a bridge program and a postsecondary institution at once. */
export interface Partner extends Entity<PartnerId> {
  readonly name: string;
  /** What it is, among the ten kinds. */
  readonly types: readonly PartnerType[];
  readonly level?: (typeof partnerLevels)[number];
  /** WIOA one-stop partner programs that it carries out, in its own words. */
  readonly programs?: readonly string[];
  readonly populations?: readonly Population[];
}
