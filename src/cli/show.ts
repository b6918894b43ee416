/** `career-pathways show`: a system at a glance. */

import { systemText } from '../view/system-text.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { load } from './load.js';

/** Prints partners, and each pathway in waves with its doors. */
export const show = command({
  name: 'show',
  usage: `FILE [--language en|es]
Partners, and each pathway in waves with its doors.`,
  options: { from: { type: 'string' }, language: { type: 'string' } },
  run: ({ file, values, texts, io }) => {
    io.out(systemText(load(file, values.from, io), { texts }));
    return exitCodes.ok;
  },
});
