/** The commands, in the order of the help. */

import { check } from './check.js';
import type { Command } from './command.js';
import { convert } from './convert.js';
import { diff } from './diff.js';
import { edit } from './edit.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { map } from './map.js';
import { next } from './next.js';
import { partners } from './partners.js';
import { report } from './report.js';
import { show } from './show.js';
import { merge } from './table/merge.js';
import { summarize } from './table/summarize.js';
import { table } from './table/table.js';

/** Every command there is. */
export const commands: readonly Command[] = [
  check,
  next,
  map,
  report,
  inspect,
  show,
  partners,
  diff,
  edit,
  convert,
  table,
  summarize,
  merge,
  init,
];
