/**
 * When credentials can be earned, alone and one after the other.
 *
 * Problem: earliest times in which each credential of a chain is begun once the one before it is earned. Method: Knuth
 * 1977, once for all that waits for nothing, and once more for what lies between the links of a chain: there each link
 * needs the one before it. Where a later link also leads to an earlier one, or steps can only be taken together, link
 * by link. Cost: one run, and for each chain what its links lead to; there, one run for each link.
 */

import { outsideLeaves } from '../outside.js';
import { edgeCounts, programBuilder } from '../program.js';
import { type Earliest, earliest } from '../routes/earliest.js';
import type { StepGraph } from '../step-graph.js';
import type { Awarded } from './awarded.js';

/** When credentials can be earned. */
export interface StackTimes {
  readonly whole: Earliest;
  /** When a credential can be earned by beginning nothing that awards it before some time, as things stand. */
  readonly after: (credential: Awarded, time: number) => number;
  /** When the last of a chain is earned, each being begun after the one before. */
  readonly chained: (chain: readonly Awarded[]) => number;
}

/** Answers for steps that take so long. */
export function stackTimes(graph: StepGraph, lengths: readonly number[]): StackTimes {
  const held = outsideLeaves(graph);
  const run = (notBefore: ReadonlyMap<number, number>) =>
    earliest(graph.program, held, (node, ready) => {
      const begun = Math.max(ready, notBefore.get(node) ?? 0);
      return { start: begun, end: begun + (lengths[node] ?? 0) };
    });
  const whole = run(new Map());
  const scope = { graph, lengths, whole, held: new Set(held) };
  return {
    whole,
    after: ({ steps }, time) =>
      steps.reduce(
        (least, step) => Math.min(least, Math.max(whole.start[step]!, time) + lengths[step]!),
        Infinity,
      ),
    chained(chain) {
      const between = partBetween(scope, chain);
      if (between) return timeIn(scope, chain, between);
      const notBefore = new Map<number, number>();
      let time = 0;
      for (const { node, steps } of chain) {
        for (const step of steps) notBefore.set(step, time);
        time = run(notBefore).end[node]!;
      }
      return time;
    },
  };
}

interface Scope {
  readonly graph: StepGraph;
  readonly lengths: readonly number[];
  readonly whole: Earliest;
  readonly held: ReadonlySet<number>;
}

/** The nodes that wait for a link and lead to another; `undefined` where a later link leads to an earlier one. */
function partBetween({ graph, whole }: Scope, chain: readonly Awarded[]): ReadonlySet<number> | undefined {
  const { offsets, targets, intoOffsets, into, sources, clusterOf } = graph.program;
  const latest = new Map<number, number>();
  for (let link = chain.length - 1; link > 0; link--) {
    const waiting = [...chain[link]!.steps];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (latest.has(node) || whole.ready[node] === Infinity) continue;
      latest.set(node, link);
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) waiting.push(targets[edge]!);
    }
  }
  if (chain.some(({ node }, link) => (latest.get(node) ?? 0) > link)) return undefined;
  const part = new Set<number>();
  const waiting = chain.slice(1).map(({ node }) => node);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (part.has(node) || !latest.has(node)) continue;
    if (clusterOf[node]! >= 0) return undefined;
    part.add(node);
    for (let at = intoOffsets[node]!; at < intoOffsets[node + 1]!; at++) waiting.push(sources[into[at]!]!);
  }
  return part;
}

/** The time of a chain, reckoned in the part between its links; what leads into that is there when it always is. */
function timeIn(
  { graph, lengths, whole, held }: Scope,
  chain: readonly Awarded[],
  part: ReadonlySet<number>,
): number {
  const last = chain[chain.length - 1]!.node;
  if (!part.has(last)) return whole.end[last]!;
  const { need, intoOffsets, into, sources, weights, counts } = graph.program;
  const before = new Map(
    chain.flatMap(({ steps }, link) =>
      link === 0 ? [] : steps.map((step) => [step, chain[link - 1]!.node] as const),
    ),
  );
  const builder = programBuilder();
  const original: number[] = [];
  const places = new Map<number, number>();
  const placeOf = (node: number) => {
    const place = places.get(node) ?? builder.node(!part.has(node) ? 0 : before.has(node) ? 2 : need[node]!);
    original[place] = node;
    places.set(node, place);
    return place;
  };
  for (const node of part) {
    const link = before.get(node);
    const place = placeOf(node);
    const own = link === undefined ? place : builder.node(need[node]!);
    for (const [from, to] of link === undefined
      ? []
      : [[own, place] as const, [placeOf(link), place] as const])
      builder.edge({ from, weight: 1, counts: edgeCounts.atOnce }, to);
    for (const edge of into.subarray(intoOffsets[node]!, intoOffsets[node + 1]!))
      if (whole.ready[sources[edge]!] !== Infinity)
        builder.edge(
          { from: placeOf(sources[edge]!), weight: weights[edge]!, counts: counts[edge] as 0 | 1 | 2 },
          own,
        );
  }
  const known = [...places].flatMap(([node, place]) => (held.has(node) ? [place] : []));
  const times = earliest(builder.finish(), known, (place, ready) => {
    const node = original[place];
    if (node !== undefined && !part.has(node)) return { start: whole.start[node]!, end: whole.end[node]! };
    return { start: ready, end: ready + (node === undefined ? 0 : (lengths[node] ?? 0)) };
  });
  return times.end[places.get(last)!]!;
}
