/** What was read, or the end of the command with everything that is wrong. */

import type { Result } from '../base/result.js';
import { visible } from '../base/visible.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The value of a reading; throws a `Failure` with every issue where there is none. */
export function accepted<T>(read: Result<T, CellFinding>, name: string, what: string): T {
  if (read.ok) return read.value;
  throw new Failure(exitCodes.badData, `${visible(name)} is not ${what}:`, read.issues);
}
