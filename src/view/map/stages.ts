/**
 * In which row each step stands.
 *
 * Problem: layers of a graph that may have circles, in bands that follow each other. Method: lines that run against the
 * order of the document inside a circle lead back; the longest path over the others is the stage, and a band begins a
 * new one. Cost: steps + lines.
 */

import { put } from '../../base/put.js';
import { components } from '../../graph/digraph/components.js';

/** A line from one step to another, by their places in the document. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Where steps stand. */
export interface Stages {
  /** From 1, by place. */
  readonly stage: readonly number[];
  readonly isBack: (from: number, to: number) => boolean;
  /** The band of each step: a place in the order of bands. Absent: there are none. */
  readonly band?: readonly number[];
  /** Whether bands were given up, because a line would run from a later to an earlier one. */
  readonly givenUp: boolean;
}

/** What steps say about the bands they belong to, in order, as far as they do; `undefined`: bands are not wanted. */
export type Wanted = readonly (number | undefined)[] | undefined;

/** The stages of so many steps; `early` are sources that stand at the top whatever they open. */
export function stagesOf(
  size: number,
  links: readonly Link[],
  { wanted, early }: { readonly wanted: Wanted; readonly early: ReadonlySet<number> },
): Stages {
  const isBack = backLinks(size, links);
  const onward = links.filter(({ from, to }) => !isBack(from, to));
  const order = ordered(size, onward);
  const band = wanted && bandsOf(order, onward, wanted);
  const runsBack = band !== undefined && onward.some(({ from, to }) => (band[from] ?? 0) > (band[to] ?? 0));
  const kept = runsBack ? undefined : band;
  const stage = layered(order, onward, kept);
  return {
    stage: counted(sourcesLate(stage, onward, { wanted, early, band: kept })),
    isBack,
    ...(kept && { band: kept }),
    givenUp: runsBack,
  };
}

/** What nothing comes before, and no level places, stands right before what it opens. */
function sourcesLate(
  stage: readonly number[],
  links: readonly Link[],
  {
    wanted,
    early,
    band,
  }: {
    readonly wanted: Wanted;
    readonly early: ReadonlySet<number>;
    readonly band: readonly number[] | undefined;
  },
): number[] {
  const next = Array<number>(stage.length).fill(Infinity);
  const free = stage.map((_, at) => wanted?.[at] === undefined && !early.has(at));
  for (const { from, to } of links) {
    free[to] = false;
    if (band === undefined || band[from] === band[to])
      next[from] = Math.min(next[from] ?? Infinity, stage[to] ?? Infinity);
  }
  return stage.map((each, at) => {
    const opens = next[at] ?? Infinity;
    return free[at] && opens < Infinity ? Math.max(each, opens - 1) : each;
  });
}

/** The same order, with no number left out. */
function counted(stage: readonly number[]): number[] {
  const used = [...new Set(stage)].sort((a, b) => a - b);
  const place = new Map(used.map((each, at) => [each, at + 1]));
  return stage.map((each) => place.get(each) ?? 1);
}

function backLinks(size: number, links: readonly Link[]): (from: number, to: number) => boolean {
  const offsets = new Int32Array(size + 1);
  for (const { from } of links) offsets[from + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const targets = new Int32Array(links.length);
  for (const { from, to } of links) targets[next[from]!++] = to;
  const { starts, members } = components({ offsets, targets });
  const group = new Int32Array(size);
  for (let set = 0; set + 1 < starts.length; set++)
    for (let at = starts[set]!; at < starts[set + 1]!; at++) group[members[at]!] = set;
  return (from, to) => group[from] === group[to] && from >= to;
}

/** The steps, each after all that lead to it. */
function ordered(size: number, links: readonly Link[]): number[] {
  const waits = new Int32Array(size);
  const after = Array.from({ length: size }, (): number[] => []);
  for (const { from, to } of links) {
    waits[to]!++;
    after[from]?.push(to);
  }
  const order = [...Array(size).keys()].filter((at) => waits[at] === 0);
  for (const at of order) for (const to of after[at] ?? []) if (--waits[to]! === 0) order.push(to);
  return order;
}

/** The band of every step: what says none stands with what comes before it, else with what comes after, else first. */
function bandsOf(
  order: readonly number[],
  links: readonly Link[],
  wanted: Exclude<Wanted, undefined>,
): number[] {
  const band: (number | undefined)[] = [...wanted];
  const into = new Map<number, number[]>();
  const out = new Map<number, number[]>();
  for (const { from, to } of links) {
    put(into, to, from);
    put(out, from, to);
  }
  const settle = (at: number, near: readonly number[], pick: (...bands: number[]) => number) => {
    if (band[at] !== undefined) return;
    const found = near.flatMap((each) => band[each] ?? []);
    if (found.length > 0) band[at] = pick(...found);
  };
  for (const at of order) settle(at, into.get(at) ?? [], Math.max);
  for (const at of [...order].reverse()) settle(at, out.get(at) ?? [], Math.min);
  return band.map((each) => each ?? 0);
}

/** The longest path to each, with a new stage for each band. */
function layered(
  order: readonly number[],
  links: readonly Link[],
  band: readonly number[] | undefined,
): number[] {
  const stage = Array<number>(order.length).fill(1);
  const into = new Map<number, number[]>();
  for (const { from, to } of links) put(into, to, from);
  const bands = band === undefined ? [undefined] : [...new Set(band)].sort((a, b) => a - b);
  let first = 1;
  for (const each of bands) {
    let last = first - 1;
    for (const at of order) {
      if (band !== undefined && band[at] !== each) continue;
      const before = (into.get(at) ?? []).map((from) => (stage[from] ?? 0) + 1);
      stage[at] = Math.max(first, ...before);
      last = Math.max(last, stage[at] ?? 1);
    }
    first = last + 1;
  }
  return stage;
}
