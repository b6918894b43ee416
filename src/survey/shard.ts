/** Which part of many pathways one is in: by its ids alone, so that it stays there whatever stands beside it. */

import { checkCount, checkFields, wrong } from '../base/arguments.js';

/** One of several parts: `index` from 0, below `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * In which of so many parts something with these ids is, from 0: of a pathway, the id of its system and its own. A hash
 * (FNV-1a, 32 bits, over UTF-16 code units, then mixed), so that every machine comes to the same without asking.
 */
export function partOf(words: readonly string[], parts: number): number {
  let hash = 0x811c9dc5;
  // A mark that no id begins with keeps "a", "bc" from "ab", "c".
  for (const word of words) {
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  // The last bits of this hash are weak; all of them are folded in.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) % parts;
}

/** A part of several. */
export function checkShard(value: unknown, argument: string): asserts value is Shard {
  checkFields(value, ['index', 'of'], argument, '{ index: 0, of: 4 }');
  const { index, of } = value as Shard;
  checkCount(of, `${argument}.of`);
  if (!Number.isSafeInteger(index) || index < 0 || index >= of)
    wrong(`${argument}.index`, index, `a whole number from 0 to ${of - 1}`, 'bad-count');
}
