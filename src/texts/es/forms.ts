/** How words are put into Spanish phrases. */

import { capital } from '../../base/sentence.js';
import type { Forms, Say } from '../phrases.js';
import { basics } from './basics.js';
import { things } from './things.js';

/** A kind of thing after an article: `un paso`, `una credencial`. */
function after(el: string, la: string): (kind: string) => string {
  return (kind) => {
    const the = things.kind(kind);
    return the === kind ? kind : the.replace(/^el /, `${el} `).replace(/^la /, `${la} `);
  };
}

const one = after('un', 'una');

/** Items of an English list. */
const items = (list: string): string[] => list.split(/, (?:and |or )?| and | or /);

/** The forms of messages; `say` says what is itself a phrase. */
export const formsFor = (say: Say): Forms => ({
  said: (words) => say(words) ?? words,
  /** What is left out where it cannot be said: an engine has it in its own words. */
  why: (words) => {
    const said = say(words);
    return said === undefined ? '' : `: ${said}`;
  },
  the: things.kind,
  The: (kind) => capital(things.kind(kind)),
  a: one,
  no: after('ningún', 'ninguna'),
  /** `step and a credential`, after an article. */
  kinds: (kinds) => basics.and(kinds.split(/ and (?:of )?a /).map(one)),
  /** `step or a credential`, after an article. */
  anyKind: (kinds) => choice(kinds.split(' or a ').map(one)),
  /** `A, B and C`. */
  list: (list) => basics.and(items(list)),
  /** `"A" and "B", or "C" and "D"`: which belong together. */
  pairs: (list) => list.replaceAll('" and "', '" y "').replaceAll('", or "', '", o "'),
  /** `A, B or C`, or the same without "or". */
  choice: (list) => choice(items(list)),
  /** `A, B and others`. */
  others: (list) => list.replace(/ and others$/, ' y otros'),
  /** `once`, `3 times`. */
  times: (times) => (times === 'once' ? '1' : times.replace(/ times$/, '')),
});

function choice(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  // "o" is "u" before the sound of an o.
  const or = /^["¿(]*h?[oó8]/i.test(last) ? 'u' : 'o';
  return `${items.slice(0, -1).join(', ')} ${or} ${last}`;
}
