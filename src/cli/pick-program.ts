/** Which program of a system a command is about. */

import type { StepId } from '../base/ids.js';
import { programsOf } from '../model/is-program.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** How many are named where there are many. */
const most = 20;

/** The one that is asked for, or the only one there is. */
export function pickProgram(system: PathwaySystem, asked: string | undefined): StepId {
  if (asked !== undefined && system.steps?.some(({ id }) => id === asked)) return asked;
  const ids = programsOf(system);
  const more = ids.length > most ? ' …' : '';
  const known = ids.length > 0 ? `It has: ${ids.slice(0, most).join(', ')}${more}.` : 'It has none.';
  if (asked !== undefined)
    throw new Failure(exitCodes.usage, `There is no program "${asked}" in the system. ${known}`);
  if (ids.length === 0) throw new Failure(exitCodes.usage, 'The document has no program.');
  if (ids.length > 1)
    throw new Failure(exitCodes.usage, `Say which program with --program ID, or use --all. ${known}`);
  return ids[0] as string;
}
