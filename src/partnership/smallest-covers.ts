/** The smallest sets of offers that close every gap. */

import { byCodeUnits } from '../base/ids.js';

/** What could close gaps: a partner, a kind of partner. */
export interface Offer {
  readonly id: string;
  readonly closes: readonly string[];
}

/** Sets of offers that close every gap that any of them can. */
export interface ClosingSets {
  /** The smallest sets, each by id, in order. */
  readonly sets: readonly (readonly string[])[];
  /** Gaps that no offer closes. */
  readonly open: readonly string[];
  /** Whether these are all sets of this size. */
  readonly complete: boolean;
  /** Whether no smaller set closes the gaps. */
  readonly exact: boolean;
}

/** How many sets to find, and how many branches to try. */
export interface Limits {
  readonly count: number;
  readonly budget: number;
}

/**
 * Problem: minimum set cover, all solutions. Method: offers that close no more than another one are kept, since they make
 * sets of their own; sizes are tried from the smallest; within a size, the gap with fewest offers branches first, and a
 * branch ends when more gaps are left of which no offer closes two than there is room for (Balas and Ho 1980). Cost:
 * exponential in the answer's size; branches are limited. When they run out before a set is found, the answer is one set
 * that takes the most useful offer first, and not `exact`.
 */
export function smallestCovers(
  gaps: readonly string[],
  offers: readonly Offer[],
  limits: Limits,
): ClosingSets {
  const wanted = [...new Set(gaps)].sort(byCodeUnits);
  const useful = offers
    .map(({ id, closes }) => ({ id, closes: new Set(closes.filter((gap) => wanted.includes(gap))) }))
    .filter(({ closes }) => closes.size > 0)
    .sort((a, b) => byCodeUnits(a.id, b.id));
  const closable = wanted.filter((gap) => useful.some(({ closes }) => closes.has(gap)));
  const open = wanted.filter((gap) => !closable.includes(gap));
  if (closable.length === 0) return { sets: [], open, complete: true, exact: true };
  const search = searchOf(useful, closable, limits);
  for (let size = 1; size <= useful.length; size++) {
    const { sets, complete } = search(size);
    if (sets.length > 0) return { sets, open, complete, exact: true };
    if (!complete) return { sets: [greedy(closable, useful)], open, complete, exact: false };
  }
  return { sets: [], open, complete: true, exact: true };
}

type Useful = readonly { readonly id: string; readonly closes: ReadonlySet<string> }[];

/** Offers chosen so far, gaps still open, and offers that may still be chosen; by number. */
interface Branch {
  readonly chosen: readonly number[];
  readonly left: readonly number[];
  readonly free: readonly number[];
}

/** A search that keeps count of its branches over all sizes. */
function searchOf(offers: Useful, gaps: readonly string[], { count, budget }: Limits) {
  const numberOf = new Map(gaps.map((gap, index) => [gap, index]));
  const closes = offers.map((offer) => [...offer.closes].flatMap((gap) => numberOf.get(gap) ?? []));
  const root: Branch = { chosen: [], left: [...gaps.keys()], free: [...offers.keys()] };
  let branches = 0;
  return (size: number): { sets: string[][]; complete: boolean } => {
    const sets: string[][] = [];
    const stack = [root];
    let complete = true;
    for (let branch = stack.pop(); branch; branch = stack.pop()) {
      complete = ++branches <= budget && sets.length < count;
      if (!complete) break;
      const { chosen, left, free } = branch;
      if (left.length === 0) {
        sets.push(chosen.map((offer) => offers[offer]?.id ?? '').sort(byCodeUnits));
        continue;
      }
      const closers: number[][] = gaps.map(() => []);
      for (const offer of free) for (const gap of closes[offer]!) closers[gap]!.push(offer);
      const byFewest = [...left].sort((a, b) => closers[a]!.length - closers[b]!.length);
      if (apart(byFewest, closers, offers.length) > size - chosen.length) continue;
      // Each branch leaves out the offers of the ones before it, so that no set is found twice.
      let others = free;
      for (const offer of closers[byFewest[0]!]!) {
        others = others.filter((other) => other !== offer);
        const closed = closes[offer]!;
        stack.push({
          chosen: [...chosen, offer],
          left: left.filter((gap) => !closed.includes(gap)),
          free: others,
        });
      }
    }
    return { sets: sets.sort((a, b) => byCodeUnits(a.join('\n'), b.join('\n'))), complete };
  };
}

/** How many of the gaps surely need an offer each, as no offer closes two of them. */
function apart(gaps: readonly number[], closers: readonly (readonly number[])[], offers: number): number {
  const taken = new Uint8Array(offers);
  let count = 0;
  for (const gap of gaps) {
    const its = closers[gap]!;
    if (its.some((offer) => taken[offer] === 1)) continue;
    for (const offer of its) taken[offer] = 1;
    count++;
  }
  return count;
}

/** A set that closes every gap, the most useful offer first. */
function greedy(gaps: readonly string[], offers: Useful): string[] {
  const left = new Set(gaps);
  const chosen: string[] = [];
  while (left.size > 0) {
    const count = ({ closes }: Useful[number]) => [...closes].filter((gap) => left.has(gap)).length;
    const best = offers.reduce((most, each) => (count(each) > count(most) ? each : most));
    for (const gap of best.closes) left.delete(gap);
    chosen.push(best.id);
  }
  return chosen.sort(byCodeUnits);
}
