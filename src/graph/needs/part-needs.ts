/** What every way of meeting a requirement, and each of its parts, needs: as bits over steps and facts. */

import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { thousandths } from '../credits.js';
import { type BitRows, listRow } from '../digraph/bit-rows.js';
import type { StepGraph } from '../step-graph.js';
import type { Needs } from './needs.js';

/** What something needs at the latest together with it, and what must be over before: one bit for each column. */
export interface PartNeeds {
  readonly any: Uint32Array;
  readonly before: Uint32Array;
}

/** What is known of the leaves of requirements. */
export interface LeafLookup {
  /** The node of a leaf other than `credits`: a step or a fact; a step counts `later` if it has to be over before. */
  node(leaf: RequirementLeaf): { readonly node: number; readonly later: boolean } | undefined;
  /** What a leaf other than `credits` needs; `undefined` where it is out of reach. */
  needs(leaf: RequirementLeaf): PartNeeds | undefined;
}

/** Looks leaves up among what all nodes need. */
export function leafLookup(graph: StepGraph, found: Needs): LeafLookup {
  const facts = new Map(graph.leaves.map((leaf, index) => [keyOf(leaf), graph.leafNodes[index]!]));
  const lookup: LeafLookup = {
    node(leaf) {
      const fact = facts.get(keyOf(leaf));
      if (fact !== undefined) return { node: fact, later: false };
      const step = leaf.kind === 'step' ? graph.indexOf.get(leaf.step) : undefined;
      if (leaf.kind !== 'step' || step === undefined) return undefined;
      return { node: step, later: (leaf.timing ?? 'before') === 'before' };
    },
    needs(leaf) {
      const place = lookup.node(leaf);
      if (!place || found.reached[place.node] === 0) return undefined;
      const any = rowOf(found.any, place.node);
      return { any, before: place.later ? any : rowOf(found.before, place.node) };
    },
  };
  return lookup;
}

/** The needs of a tree and of each part in it; `undefined` for what is out of reach. Cost: parts · columns / 32, and what they need. */
export function partNeeds(
  graph: StepGraph,
  tree: Requirement,
  lookup: LeafLookup,
  words: number,
): Map<Requirement, PartNeeds | undefined> {
  const answers = new Map<Requirement, PartNeeds | undefined>();
  const note = (part: Requirement, answer: PartNeeds | undefined) => {
    answers.set(part, answer);
    return answer;
  };
  foldRequirement<PartNeeds | undefined>(
    tree,
    (leaf) => {
      if (leaf.kind !== 'credits') return note(leaf, lookup.needs(leaf));
      const members = creditMembers(graph, leaf.of).map(({ step, worth }) => ({
        needs: lookup.needs({ kind: 'step', step }),
        worth,
      }));
      return note(leaf, enough(members, thousandths(leaf.least), words));
    },
    (group, parts) =>
      note(
        group,
        enough(
          parts.map((needs) => ({ needs, worth: 1 })),
          leastOf(group),
          words,
        ),
      ),
  );
  return answers;
}

/** The steps of a credits requirement, each once, and what they are worth in thousandths. */
export function creditMembers({ credits }: StepGraph, of: readonly string[]) {
  return [...new Set(of)].map((step) => ({ step, worth: thousandths(credits.get(step) ?? 0) }));
}

/** What all ways need in which enough of the members are met. */
function enough(
  members: readonly { readonly needs: PartNeeds | undefined; readonly worth: number }[],
  least: number,
  words: number,
): PartNeeds | undefined {
  const open = members.flatMap(({ needs, worth }) => (needs ? { needs, worth } : []));
  const spare = open.reduce((sum, { worth }) => sum + worth, 0) - least;
  if (spare < 0) return undefined;
  const join = (rows: readonly Uint32Array[]): Uint32Array => {
    const joined = new Uint32Array(words);
    if (least <= 0) return joined;
    const lost = new Float64Array(words * 32);
    for (const [index, row] of rows.entries())
      for (const column of columnsOf(row)) {
        lost[column]! += open[index]!.worth;
        if (lost[column]! > spare) joined[column >>> 5]! |= 1 << (column & 31);
      }
    return joined;
  };
  return {
    any: join(open.map(({ needs }) => needs.any)),
    before: join(open.map(({ needs }) => needs.before)),
  };
}

/** The columns of a row, ascending. */
export function columnsOf(row: Uint32Array): Int32Array {
  return listRow({ rows: 1, words: row.length, bits: row }, 0);
}

function rowOf({ bits, words }: BitRows, row: number): Uint32Array {
  return bits.subarray(row * words, (row + 1) * words);
}

/** A text that is the same for leaves that ask the same. */
export function keyOf(leaf: RequirementLeaf): string {
  return JSON.stringify(Object.entries(leaf).sort());
}
