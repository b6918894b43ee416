/** Problems of a document: what, where, and how to mend it. */

import type { Finding } from '../base/finding.js';
import type { EntityKind } from '../model/tables.js';

/** A problem with a document that was read. `at` says which entity; `path` is a JSON Pointer to the place. */
export interface Problem extends Finding {
  readonly at: { readonly kind: EntityKind | 'system'; readonly id: string };
}
