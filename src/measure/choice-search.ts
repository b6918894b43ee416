/**
 * The least and greatest metrics of a graph whose nodes choose the edges into them.
 *
 * Problem: extremes over all combinations of choices; there can be exponentially many. Method: all of them, up to a
 * budget; beyond it one choice is changed at a time for as long as that improves (coordinate descent), for each metric
 * both ways, and what is found is exact if it meets the bounds given by the edges that no choice avoids and by all
 * edges together (on graphs without cycles, no metric falls when an edge is added). Cost: at most the budget times one
 * measuring. On cycles: combinations with a cycle are left out.
 */

import { adjacency } from '../graph/digraph/digraph.js';
import type { StepChoice } from './step-choices.js';
import { type Calendar, type Sums, structure } from './structure.js';

/** An extreme of each metric by itself, and the combination that gives the one of complexity. */
export interface Extreme {
  readonly sums: Sums;
  /** For each node the number of its option. */
  readonly picks: readonly number[];
}

/** Both extremes; `undefined` if every combination that was tried has a cycle. */
export interface Extremes {
  readonly least: Extreme | undefined;
  readonly greatest: Extreme | undefined;
  readonly exact: boolean;
}

const metrics = ['tenths', 'blocking', 'delay', 'centrality'] as const;
type Direction = 1 | -1;

/** Finds the extremes; `choices[n]` are the sets of nodes that node `n` may have edges from. */
export function chooseExtremes(
  choices: readonly Pick<StepChoice, 'options'>[],
  calendar: Calendar,
  budget: number,
): Extremes {
  const open = choices.flatMap(({ options }, node) => (options.length > 1 ? [node] : []));
  const picks = choices.map(() => 0);
  let [least, greatest]: (Extreme | undefined)[] = [];
  let left = budget;

  const measure = (edgesInto: (choice: Pick<StepChoice, 'options'>, node: number) => readonly number[]) =>
    measured(choices.map(edgesInto), calendar);
  const floor = measure(unavoidable);
  // What no choice avoids has a cycle, and so does every combination.
  if (!floor) return { least, greatest, exact: true };
  const combinations = open.reduce((product, node) => product * choices[node]!.options.length, 1);
  if (combinations <= budget) {
    do look();
    while (turnOn(picks, open, choices));
    return { least, greatest, exact: true };
  }
  for (const metric of metrics) for (const way of [1, -1] as const) descend(metric, way);
  const ceiling = measure(({ options }) => [...new Set(options.flat())]);
  // As far as any combination can go.
  const meets = (end: Extreme | undefined, bound: Sums | undefined) =>
    bound !== undefined && metrics.every((metric) => bound[metric] === end?.sums[metric]);
  return { least, greatest, exact: meets(least, floor) && meets(greatest, ceiling) };

  /** Measures the present combination and keeps what is new; `undefined` if it has a cycle. */
  function look(): Sums | undefined {
    left--;
    const sums = measure(({ options }, node) => options[picks[node]!]!);
    if (!sums) return undefined;
    least = better(least, sums, picks, 1);
    greatest = better(greatest, sums, picks, -1);
    return sums;
  }

  /** Starts from the smallest sets, or from the largest ones, and changes one choice at a time. */
  function descend(metric: (typeof metrics)[number], way: Direction): void {
    for (const node of open) picks[node] = way === 1 ? 0 : choices[node]!.options.length - 1;
    let best = look();
    for (let improved = true; improved; ) {
      improved = false;
      for (const node of open) {
        let kept = picks[node]!;
        for (let option = 0; option < choices[node]!.options.length && left > 0; option++) {
          if (option === kept) continue;
          picks[node] = option;
          const sums = look();
          if (!sums || (best && !before(sums[metric], best[metric], way))) continue;
          [best, kept, improved] = [sums, option, true];
        }
        picks[node] = kept;
      }
    }
  }
}

/** Goes on to the next combination of the open nodes, the last node first; false after the last one. */
function turnOn(
  picks: number[],
  open: readonly number[],
  choices: readonly Pick<StepChoice, 'options'>[],
): boolean {
  for (const node of [...open].reverse()) {
    picks[node]!++;
    if (picks[node]! < choices[node]!.options.length) return true;
    picks[node] = 0;
  }
  return false;
}

/** The metrics of a graph with these edges into each node; `undefined` if it has a cycle. */
function measured(sets: readonly (readonly number[])[], calendar: Calendar): Sums | undefined {
  const from = Int32Array.from(sets.flat());
  const to = Int32Array.from(sets.flatMap((set, node) => set.map(() => node)));
  const { sums } = structure(adjacency(sets.length, from, to), calendar);
  return sums.delay === Number.POSITIVE_INFINITY ? undefined : sums;
}

/** What stands in every set. */
function unavoidable({ options }: Pick<StepChoice, 'options'>): number[] {
  return options[0]!.filter((node) => options.every((set) => set.includes(node)));
}

/** Each metric of the two that is further that way; the picks are those of the complexity. */
function better(kept: Extreme | undefined, found: Sums, picks: readonly number[], way: Direction): Extreme {
  if (!kept) return { sums: found, picks: [...picks] };
  const { sums } = kept;
  const further = <T extends number | bigint | undefined>(one: T, other: T): T =>
    before(one, other, way) ? one : other;
  return {
    sums: {
      blocking: further(found.blocking, sums.blocking),
      delay: further(found.delay, sums.delay),
      centrality: further(found.centrality, sums.centrality),
      tenths: further(found.tenths, sums.tenths),
    },
    picks: before(found.tenths, sums.tenths, way) ? [...picks] : kept.picks,
  };
}

/** Whether one value is less than the other, or greater the other way. Both are defined where there is no cycle. */
function before(
  one: number | bigint | undefined,
  other: number | bigint | undefined,
  way: Direction,
): boolean {
  return way === 1 ? one! < other! : one! > other!;
}
