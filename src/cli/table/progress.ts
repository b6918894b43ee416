/** How far a table has come: shown to people at a terminal, at most twice a second. */

import type { Io } from '../io.js';
import type { Say } from '../say.js';
import type { Input, Reading } from './inputs.js';

/** Shows how many rows and errors there are, how many a second, and how long the rest may take where that is known. */
export function progressOn(
  inputs: readonly Input[],
  reading: Reading,
  { io, say }: { readonly io: Io; readonly say: Say },
): (lines: number) => void {
  const sizes = inputs.map(({ file }) => io.size(file));
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? Number.NaN), 0);
  const began = performance.now();
  let shown = began;
  return (lines) => {
    const now = performance.now();
    if (now - shown < 500) return;
    shown = now;
    const rate = lines / ((now - began) / 1000);
    // A list is read whole before its rows are made: then nobody knows.
    const left = (now - began) * (total / reading.bytes() - 1) || Number.NaN;
    const said = [say(`${lines} rows`), say(`${Math.round(rate)} a second`)];
    io.progress([...said, ...(Number.isFinite(left) ? [say(`${timeText(left)} left`)] : [])].join(', '));
  };
}

/** `40 s`, `12 min`, `3 h`. */
function timeText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
