/** What was read, or the end of the command with everything that is wrong. */

import type { Finding } from '../base/finding.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { placeOf } from './place.js';

/** The value of a reading; throws a `Failure` with every issue where there is none. */
export function accepted<T>(
  read:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly Finding[] },
  name: string,
  what: string,
): T {
  if (read.ok) return read.value;
  const lines = read.issues.map((issue) => `  ${placeOf(issue)}: ${issue.message} (${issue.code})`);
  throw new Failure(exitCodes.badData, `${name} is not ${what}:\n${lines.join('\n')}`);
}
