/** What was read, or the end of the command with everything that is wrong. */

import type { Result } from '../base/result.js';
import { visible } from '../base/visible.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { placeOf } from './place.js';

/** The value of a reading; throws a `Failure` with every issue where there is none. */
export function accepted<T>(read: Result<T, CellFinding>, name: string, what: string): T {
  if (read.ok) return read.value;
  const lines = read.issues.map((issue) => visible(`  ${placeOf(issue)}: ${issue.message} (${issue.code})`));
  throw new Failure(exitCodes.badData, `${visible(name)} is not ${what}:\n${lines.join('\n')}`);
}
