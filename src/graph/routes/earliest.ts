/**
 * When everything can be begun and over at the earliest.
 *
 * Problem: the least times of an AND/OR/k-of-n program in which what comes true takes time: all of them wait for the
 * last, one of them for the first, k of n for the k-th, an amount for the moment at which enough is counted.
 * Method: Knuth 1977 (Dijkstra's algorithm for superior functions), with counters; steps that may only be taken
 * together by a greatest fixpoint of their own. Cost: edges + nodes · log nodes, and for each cluster its size once
 * per time at which something changes within it. On cycles: what is only supported by itself is never begun.
 */

import { edgeCounts, type Program } from '../program.js';
import { supportingPart } from '../supporting-part.js';
import { type EventQueue, eventQueue } from './event-queue.js';

/** What happens to a node: it may begin together with its cluster, it begins, it is over. */
const [joined, begun, over, events] = [0, 1, 2, 3];

/** When something begins and is over; `Infinity` is never. In a unit of the caller's: days, weeks, terms. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * When a node begins and is over that is ready at some time: `ready` ≤ `start` ≤ `end`, and a later `ready` never
 * gives an earlier `start` or `end`.
 */
export type TimeSpanOf = (node: number, ready: number) => TimeSpan;

/** The least times of the nodes of a program; `Infinity` is never. */
export interface Earliest {
  /** When enough is counted towards each node. */
  readonly ready: Float64Array;
  /** When each node begins: its own first possibility from then on. */
  readonly start: Float64Array;
  /** When each node is over. */
  readonly end: Float64Array;
  /** The node that came last of those that each node had to wait for; -1 where it waited for nothing. */
  readonly waitedFor: Int32Array;
  /** 1 for the edges that were counted before their target was ready. */
  readonly counted: Uint8Array;
}

/** Times under way. */
interface Timing extends Earliest {
  readonly program: Program;
  readonly spanOf: TimeSpanOf;
  readonly queue: EventQueue;
  /** How much is counted towards each node. */
  readonly got: Float64Array;
  /** The edges that counted since a cluster was tried last. */
  readonly news: readonly number[][];
  /** Clusters in which something changed. */
  readonly touched: number[];
  now: number;
}

/**
 * The earliest times at which every node of a program can be begun and over. Edges that count at once do so when their
 * source begins, the others when it is over. Nodes of a cluster can begin once all of the largest part of it can that
 * supports itself; each then begins at its own first possibility.
 *
 * @param held - nodes that hold at the start
 * @param from - the time of the start
 */
export function earliest(program: Program, held: Iterable<number>, spanOf: TimeSpanOf, from = 0): Earliest {
  const { size, need, counts } = program;
  const timing = timingOf(program, spanOf, from);
  const { ready, start, end, waitedFor, counted, queue } = timing;
  const first = [...new Set(held)].sort((a, b) => a - b);
  for (const node of first) ready[node] = start[node] = end[node] = from;
  for (let node = 0; node < size; node++)
    if (need[node]! <= 0 && ready[node] === Infinity) fire(timing, node, -1);
  for (const node of first) give(timing, node, (edge) => counts[edge] !== edgeCounts.laterIfTaken);

  // All that happens at one time, then the clusters in which it changed something, then what follows from that.
  while (true) {
    if (queue.time() > timing.now && touchedFires(timing)) continue;
    timing.now = queue.time();
    const event = queue.next();
    if (event === undefined) return { ready, start, end, waitedFor, counted };
    const node = Math.floor(event / events);
    const kind = event % events;
    if (kind === over) give(timing, node, (edge) => counts[edge] !== edgeCounts.atOnce);
    else {
      const joins = kind === joined;
      give(
        timing,
        node,
        (edge) => counts[edge] === edgeCounts.atOnce && isWithin(program, node, edge) === joins,
      );
    }
  }
}

function timingOf(program: Program, spanOf: TimeSpanOf, now: number): Timing {
  const { size, clusters, targets } = program;
  const ready = new Float64Array(size).fill(Infinity);
  return {
    program,
    spanOf,
    ready,
    start: ready.slice(),
    end: ready.slice(),
    waitedFor: new Int32Array(size).fill(-1),
    counted: new Uint8Array(targets.length),
    got: new Float64Array(size),
    news: clusters.map((): number[] => []),
    touched: [...clusters.keys()],
    queue: eventQueue(),
    now,
  };
}

/** Counts a node towards others by those of its edges that are chosen. */
function give(timing: Timing, node: number, chosen: (edge: number) => boolean): void {
  const { program, ready, counted, got, news, touched } = timing;
  const { offsets, targets, weights, need, clusterOf } = program;
  for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
    const target = targets[edge]!;
    if (ready[target] !== Infinity || !chosen(edge)) continue;
    counted[edge] = 1;
    got[target]! += weights[edge]!;
    const cluster = clusterOf[target]!;
    if (got[target]! >= need[target]!) fire(timing, target, node);
    else if (cluster >= 0 && news[cluster]!.push(edge) === 1) touched.push(cluster);
  }
}

/** A node is ready now, after it waited for another. */
function fire(timing: Timing, node: number, source: number): void {
  const { program, queue, now } = timing;
  const span = timing.spanOf(node, now);
  timing.ready[node] = now;
  timing.start[node] = span.start;
  timing.end[node] = span.end;
  timing.waitedFor[node] = source;
  if (program.clusterOf[node]! >= 0 && span.start !== Infinity) queue.add(now, node * events + joined);
  queue.add(span.start, node * events + begun);
  queue.add(span.end, node * events + over);
}

/** Whether an edge of a node stays within its cluster. */
function isWithin({ clusterOf, targets }: Program, node: number, edge: number): boolean {
  return clusterOf[node]! >= 0 && clusterOf[node] === clusterOf[targets[edge]!];
}

/** Tries clusters in which something changed until some nodes of one can be taken together. */
function touchedFires(timing: Timing): boolean {
  const { program, spanOf, ready, counted, got, news, touched, now } = timing;
  const { offsets, targets, counts, clusters } = program;
  for (let cluster = touched.pop(); cluster !== undefined; cluster = touched.pop()) {
    const amounts = new Map<number, number>();
    for (const node of clusters[cluster]!)
      if (ready[node] === Infinity && spanOf(node, now).start !== Infinity) amounts.set(node, got[node]!);
    const part = supportingPart(program, amounts);
    const source = lastNeeded(program, part, news[cluster]!.splice(0));
    for (const node of part.keys()) {
      fire(timing, node, source);
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
        if (counts[edge] === edgeCounts.atOnce && part.has(targets[edge]!)) counted[edge] = 1;
    }
    if (part.size > 0) return true;
  }
  return false;
}

/** The source of the last of some edges without which a part of a cluster would not hold; -1 for none. */
function lastNeeded(
  { targets, weights, need, sources }: Program,
  part: ReadonlyMap<number, number>,
  edges: readonly number[],
): number {
  const amounts = new Map(part);
  const into = edges.filter((edge) => part.has(targets[edge]!));
  const add = (edge: number, sign: number) => {
    const amount = amounts.get(targets[edge]!)! + sign * weights[edge]!;
    amounts.set(targets[edge]!, amount);
    return amount >= need[targets[edge]!]!;
  };
  for (const edge of into) add(edge, -1);
  let last = -1;
  for (const edge of into) {
    const had = amounts.get(targets[edge]!)! >= need[targets[edge]!]!;
    if (add(edge, 1) && !had) last = sources[edge]!;
  }
  return last;
}
