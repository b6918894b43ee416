/** The commands, in the order of the help. */

import { check } from './check.js';
import type { Command } from './command.js';
import { convert } from './convert.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { next } from './next.js';
import { partners } from './partners.js';
import { show } from './show.js';

/** Every command there is. */
export const commands: readonly Command[] = [check, next, inspect, show, partners, convert, init];
