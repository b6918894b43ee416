/** Loads a system from a file in any format. */

import type { PathwaySystem } from '../model/system.js';
import type { Io } from './io.js';
import { sourceNamed } from './sources.js';

/** Reads a system, in the format of `--from`; throws a `Failure` with every issue when it cannot. */
export function load(file: string, from: string | undefined, io: Io): PathwaySystem {
  return sourceNamed(from ?? 'system')(file, io, {}).system;
}
