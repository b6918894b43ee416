/**
 * The credentials that every way to a credential holds, where there is one way only.
 *
 * Problem: stacks without a row for each two credentials. Method: where all that counts towards a node is needed, and
 * there is one way to each of it, what is needed is what leads there; the best of it is handed up in topological order.
 * Cost: nodes + edges once, and what builds on the credentials for each list of them. On cycles: nodes of steps that are
 * taken together have no sole way, nor has what rests on them.
 */

import { byCodeUnits, type CredentialId } from '../../base/ids.js';
import { components } from '../digraph/components.js';
import { forwardChain, never } from '../forward-chain.js';
import { gateKinds, gates } from '../needs/gate-bits.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import type { Awarded } from './awarded.js';

/** For credentials of a list, each by its place in it; -1 where nothing of the list stacks into one. */
export interface Below {
  /** How many credentials the longest chain up to each has; 1 for those that have no sole way. */
  readonly length: Int32Array;
  /** The credential before it in that chain, of equals the first by id. */
  readonly under: Int32Array;
  /** Of all that stack into it, the first as JSON. */
  readonly first: Int32Array;
}

/** Where there is one way only, and what stacks there. */
export interface SoleWays {
  readonly isSole: (credential: Awarded) => boolean;
  readonly below: (list: readonly Awarded[]) => Below;
}

/** Finds out where there is one way only. */
export function soleWays({ program, ...graph }: StepGraph): SoleWays {
  const { size, clusterOf, offsets, targets } = program;
  const stages = forwardChain(program, outsideLeaves({ program, ...graph }));
  const { kept, starts, sources, kinds } = gates(program, stages);
  const { members: order } = components(program, (edge) => kept[edge] === 1);
  const places = new Int32Array(size);
  order.forEach((node, place) => {
    places[node] = place;
  });
  const sole = new Uint8Array(size);
  /** The sources that count towards a node: none where it holds anyhow. */
  const into = (node: number) =>
    kinds[node] === gateKinds.all ? sources.subarray(starts[node], starts[node + 1]) : [];
  for (const node of order) {
    const settled = stages[node] === 0 || kinds[node] === gateKinds.open || kinds[node] === gateKinds.all;
    if (stages[node] === never || clusterOf[node]! >= 0 || !settled) continue;
    sole[node] = into(node).every((source) => sole[source] === 1) ? 1 : 0;
  }
  const above = (list: readonly Awarded[]) => {
    const found = new Set(list.filter(({ node }) => sole[node]).map(({ node }) => node));
    for (const node of found)
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
        if (kept[edge] && sole[targets[edge]!]) found.add(targets[edge]!);
    return [...found].sort((a, b) => places[a]! - places[b]!);
  };
  return {
    isSole: ({ node }) => sole[node] === 1,
    below: (list) => handedUp(list, above(list), into),
  };
}

/** Hands up the best of what leads to each node, members before what they count towards. */
function handedUp(
  list: readonly Awarded[],
  nodes: readonly number[],
  into: (node: number) => Iterable<number>,
): Below {
  const places = new Map(list.map(({ node }, place) => [node, place]));
  const ids = ranks(list, (id) => id);
  const texts = ranks(list, (id) => JSON.stringify(id));
  const length = new Int32Array(list.length).fill(1);
  const under = new Int32Array(list.length).fill(-1);
  const first = new Int32Array(list.length).fill(-1);
  const longer = (a: number, b: number) => length[b]! - length[a]! || ids[a]! - ids[b]!;
  const earlier = (a: number, b: number) => texts[a]! - texts[b]!;
  const handed = new Map<number, readonly [top: number, first: number]>();
  for (const node of nodes) {
    let [top, least] = [-1, -1];
    for (const source of into(node)) {
      const [itsTop, itsLeast] = handed.get(source) ?? [-1, -1];
      if (itsTop >= 0 && (top < 0 || longer(itsTop, top) < 0)) top = itsTop;
      if (itsLeast >= 0 && (least < 0 || earlier(itsLeast, least) < 0)) least = itsLeast;
    }
    const place = places.get(node);
    if (place !== undefined) {
      under[place] = top;
      first[place] = least;
      if (top >= 0) length[place] = length[top]! + 1;
      if (least < 0 || earlier(place, least) < 0) least = place;
      top = place;
    }
    handed.set(node, [top, least]);
  }
  return { length, under, first };
}

function ranks(list: readonly Awarded[], textOf: (id: CredentialId) => string): Int32Array {
  const rank = new Int32Array(list.length);
  list
    .map(({ credential }, place) => [textOf(credential), place] as const)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .forEach(([, place], at) => {
      rank[place] = at;
    });
  return rank;
}
