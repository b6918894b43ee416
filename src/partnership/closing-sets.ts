/** The smallest sets that would close every gap. */

import { byCodeUnits } from '../base/ids.js';

/** Somebody who could close gaps: a partner, a kind of partner. */
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
  /** Whether these are surely the smallest, and all of them. */
  readonly exact: boolean;
}

/** How many branches are looked at, and how many sets are told. */
const mostBranches = 200_000;
const mostSets = 100;

/**
 * Problem: minimum set cover, all solutions. Method: offers that close no more than another one are kept, since they make
 * sets of their own; sizes are tried from the smallest that a count allows; within a size, the gap with fewest offers
 * branches first, and a branch ends when the largest offers left cannot close what is left (Balas and Ho 1980). Cost:
 * exponential in the answer's size; branches are limited, and `exact` tells when that cut the search.
 *
 * @example
 * ```ts
 * import { closingSets } from 'career-pathways/partnership';
 * closingSets(['recruit', 'teach'], [
 *   { id: 'center', closes: ['recruit'] }, { id: 'college', closes: ['recruit', 'teach'] },
 * ]).sets; // => [['college']]
 * ```
 */
export function closingSets(gaps: readonly string[], offers: readonly Offer[]): ClosingSets {
  const wanted = [...new Set(gaps)].sort(byCodeUnits);
  const useful = offers
    .map(({ id, closes }) => ({ id, closes: new Set(closes.filter((gap) => wanted.includes(gap))) }))
    .filter(({ closes }) => closes.size > 0)
    .sort((a, b) => byCodeUnits(a.id, b.id));
  const byGap = new Map(
    wanted.map((gap) => [gap, useful.flatMap(({ closes }, index) => (closes.has(gap) ? [index] : []))]),
  );
  const open = wanted.filter((gap) => byGap.get(gap)?.length === 0);
  const closable = wanted.filter((gap) => byGap.get(gap)?.length !== 0);
  if (closable.length === 0) return { sets: [], open, exact: true };
  const search = searchOf(useful, byGap);
  for (let size = 1; size <= useful.length; size++) {
    const { sets, exact } = search(closable, size);
    if (sets.length > 0) return { sets, open, exact: exact && sets.length < mostSets };
    if (!exact) return { sets: [greedy(closable, useful)], open, exact: false };
  }
  return { sets: [], open, exact: true };
}

type Useful = readonly { readonly id: string; readonly closes: ReadonlySet<string> }[];

/** A search that keeps count of its branches over all sizes. */
function searchOf(offers: Useful, byGap: ReadonlyMap<string, readonly number[]>) {
  let branches = 0;
  return (gaps: readonly string[], size: number): { sets: string[][]; exact: boolean } => {
    const found = new Map<string, string[]>();
    const stack: { chosen: readonly number[]; banned: ReadonlySet<number> }[] = [
      { chosen: [], banned: new Set() },
    ];
    for (let branch = stack.pop(); branch; branch = stack.pop()) {
      if (++branches > mostBranches) return { sets: [], exact: false };
      const { chosen, banned } = branch;
      const left = gaps.filter((gap) => !chosen.some((index) => offers[index]?.closes.has(gap)));
      if (left.length === 0) {
        const ids = chosen.map((index) => offers[index]?.id ?? '').sort(byCodeUnits);
        found.set(JSON.stringify(ids), ids);
        if (found.size >= mostSets) break;
        continue;
      }
      const room = size - chosen.length;
      const most = Math.max(
        0,
        ...offers.map(({ closes }, index) =>
          banned.has(index) ? 0 : left.filter((gap) => closes.has(gap)).length,
        ),
      );
      if (room === 0 || most * room < left.length) continue;
      const free = (gap: string) => (byGap.get(gap) ?? []).filter((index) => !banned.has(index));
      const hardest = left.reduce((best, gap) => (free(gap).length < free(best).length ? gap : best));
      // Each branch bans the offers of the ones before it, so that no set is found twice.
      const skipped = new Set(banned);
      for (const index of free(hardest)) {
        stack.push({ chosen: [...chosen, index], banned: new Set(skipped) });
        skipped.add(index);
      }
    }
    return { sets: [...found.values()].sort((a, b) => byCodeUnits(a.join('\n'), b.join('\n'))), exact: true };
  };
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
