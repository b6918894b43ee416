/**
 * What every way to each node of a program needs, for all nodes at once.
 *
 * Problem: landmarks of every node, with their timing. Method: `reachWithout`, 32 columns at a time: what is not reached
 * without a node needs it. Cost: columns / 32 · (nodes + edges); two bits for each pair of node and column are kept,
 * which is 12 MB for 5,000 steps with a requirement each. On cycles: exact, as `reachWithout` is.
 */

import { type BitRows, bitRows } from '../digraph/bit-rows.js';
import { never } from '../forward-chain.js';
import type { Program } from '../program.js';
import { ban } from './ban.js';
import { reachWithout } from './reach-without.js';

/** What the nodes of a program need. Rows are nodes; column `c` stands for the node `columns[c]`. */
export interface Needs {
  /** 1 for each node that is reached at all; the rows of the others are empty. */
  readonly reached: Uint8Array;
  /** What comes true on every way to a node, at the latest together with it. A node needs itself. */
  readonly any: BitRows;
  /** What comes true and is over before, on every way to a node. */
  readonly before: BitRows;
}

/**
 * What every way to each node needs of the nodes `columns`, from what is held at the start; `banned` nodes never come
 * true. What is held is needed by nothing.
 */
export function needs(
  program: Program,
  held: readonly number[],
  columns: ArrayLike<number>,
  banned: Iterable<number> = [],
): Needs {
  const { stages, without, notAfter } = reachWithout(ban(program, banned), held);
  const reached = Uint8Array.from(stages, (stage) => (stage === never ? 0 : 1));
  const any = bitRows(program.size, columns.length);
  const before = bitRows(program.size, columns.length);
  const nodes = Array.from(columns);
  for (let word = 0; word < any.words; word++) {
    const past = without(nodes.slice(word * 32, word * 32 + 32));
    const beside = notAfter();
    for (let node = 0; node < program.size; node++) {
      if (reached[node] === 0) continue;
      any.bits[node * any.words + word] = ~past[node]!;
      before.bits[node * any.words + word] = ~beside[node]!;
    }
  }
  return { reached, any, before };
}
