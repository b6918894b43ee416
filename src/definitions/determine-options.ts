/** What a determination is asked with. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Grade } from '../base/grade.js';
import type { Attestation } from '../model/attestation.js';

/** What a determination is asked with. */
export interface DetermineOptions {
  /** The day it is asked about, as `YYYY-MM-DD`. There is no clock in this library. */
  readonly asOf: CalendarDate;
  /** Attestations beside those of the document. */
  readonly attestations?: readonly Attestation[];
  /** Evidence below this grade does not count; absent: all counts. */
  readonly threshold?: Grade;
  /** Records and attestations older than so many days are stale; absent: nothing is by itself. */
  readonly maxAge?: number;
  /** `verdict`: no explanations, change sets and gaps, for scanning many systems; absent: everything. */
  readonly explain?: 'verdict' | 'full';
}
