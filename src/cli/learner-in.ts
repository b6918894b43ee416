/** A person in a file of its own. */

import type { Learner } from '../model/learner.js';
import { readLearner } from '../model/read-learner.js';
import { accepted } from './accepted.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { bytesOf, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';

/** Reads what a person holds from a file besides that of the system; throws a `Failure` where it cannot. */
export function learnerIn(
  file: string,
  { besides, io }: { readonly besides: string; readonly io: Io },
): Learner {
  if (file === '-' && besides === '-')
    throw new Failure(exitCodes.usage, 'Standard input can be one of the files only.');
  const name = nameOf(file);
  return accepted(readLearner(parseJson(name, bytesOf(file, io))), name, 'a learner');
}
