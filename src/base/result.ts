/** What a reader answers: the value, or everything that is wrong with it. */

import type { Finding } from './finding.js';

/** A value that was accepted, or the issues that kept it out. Never both, never neither. */
export type Result<T, F extends Finding = Finding> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly F[] };
