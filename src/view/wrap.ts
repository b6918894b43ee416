/** Breaks text into lines. */

import { visible } from '../base/visible.js';

/** Lines of at most `width` code units (longer words stay whole); the first begins with `first`, the others with `rest`. */
export function wrap(text: string, first = '', rest = first, width = 80): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of visible(text).split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
