/** `career-pathways show`: a system at a glance. */

import { systemText } from '../view/system-text.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { load } from './load.js';

/** Prints partners, and each pathway in waves with its doors. */
export function show(file: string, options: { from?: string | undefined }, io: Io): number {
  io.out(systemText(load(file, options.from, io)));
  return exitCodes.ok;
}
