/** What two people's edits disagree about. */

import type { Json } from '../../base/json.js';
import type { Ref } from '../../model/tables.js';

/** What both changed, each in another way. */
export interface EditConflict {
  /** The thing; the system where it is a field of the document itself. */
  readonly at: Ref;
  /** The field, as a JSON Pointer within the thing: `/requires`, `/translations/es/title`. */
  readonly field?: string;
  /**
   * In place of `field`: several fields that mean something only together, such as `credits` and `creditUnit`. The values
   * are objects of these fields; take them from one side. Absent, as `field` is: the thing itself.
   */
  readonly fields?: readonly string[];
  /** As it was; absent: not there. */
  readonly base?: Json;
  /** As one made it; absent: removed. */
  readonly ours?: Json;
  /** As the other made it; absent: removed. */
  readonly theirs?: Json;
}
