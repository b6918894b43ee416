/** What two people's edits disagree about. */

import type { Json } from '../../base/json.js';
import type { Ref } from '../../model/tables.js';

/** What both changed, each in another way. */
export interface EditConflict {
  /** The thing; the system where it is a field of the document itself. */
  readonly at: Ref;
  /** The field, as a JSON Pointer within the thing: `/requires`, `/translations/es/title`; absent: the thing itself. */
  readonly field?: string;
  /** As it was; absent: not there. */
  readonly base?: Json;
  /** As one made it; absent: removed. */
  readonly ours?: Json;
  /** As the other made it; absent: removed. */
  readonly theirs?: Json;
}
