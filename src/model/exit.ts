/** Exit points: where a person can leave a pathway with something in hand. */

import type { CredentialId, EntryId, ExitId, OccupationId, PathwayId, StepId } from '../base/ids.js';
import type { Entity } from './entity.js';

/** The step or the credential that an exit comes after. */
export type ExitAfter =
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'credential'; readonly credential: CredentialId };

/** A place to leave, what it opens, and where one can come back in. */
export interface ExitPoint extends Entity<ExitId> {
  readonly title?: string;
  readonly pathway: PathwayId;
  readonly after: ExitAfter;
  readonly occupations?: readonly OccupationId[];
  /** Entries through which a person who left here can come back. */
  readonly reenter?: readonly EntryId[];
}
