/** Which pathway of a system a command is about. */

import type { PathwayId } from '../base/ids.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The one that is asked for, or the only one there is. */
export function pickPathway(system: PathwaySystem, asked: string | undefined): PathwayId {
  const ids = (system.pathways ?? []).map(({ id }) => id);
  if (asked !== undefined && ids.includes(asked)) return asked;
  const known = ids.length > 0 ? `It has: ${ids.join(', ')}.` : 'It has none.';
  if (asked !== undefined)
    throw new Failure(exitCodes.usage, `There is no pathway "${asked}" in the system. ${known}`);
  if (ids.length === 0)
    throw new Failure(
      exitCodes.usage,
      'The document has no pathway. `partners` reports on partners without one.',
    );
  if (ids.length > 1) throw new Failure(exitCodes.usage, `Say which pathway with --pathway ID. ${known}`);
  return ids[0] as string;
}
