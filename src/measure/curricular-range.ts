/**
 * How far the structural metrics of a curriculum depend on which alternatives are chosen.
 *
 * Problem: metrics of Heileman and others 2018 (arXiv:1811.09676) are defined for one choice among alternatives, and
 * differ between choices. Method: the minimal clauses of every requirement; the extremes are found for each part of the
 * graph that no edge joins to another, and added up. Cost: at most the budget of measurings for each part.
 * On cycles: choices with a cycle are left out.
 */

import { checkBudget, checkCount, checkFields, checkWord } from '../base/arguments.js';
import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { chooseExtremes, type Extreme } from './choice-search.js';
import { type StepChoice, stepChoices } from './step-choices.js';
import { add, type Calendar, type CurricularTotals, calendars, type Sums } from './structure.js';
import { weakComponents } from './weak-components.js';
import { type WholeNumber, wholeNumber } from './whole-number.js';

/** What a step with alternatives was taken to require. */
export interface StepPick {
  readonly step: StepId;
  /** The steps of the chosen clause; empty where all of it comes from outside. */
  readonly after: readonly StepId[];
}

/** The metrics at one end of the range. */
export interface RangeEnd {
  /** The extreme of each metric by itself; different choices may give them. */
  readonly totals: CurricularTotals;
  /** The choice that gives this complexity, for every step that has one. */
  readonly picks: readonly StepPick[];
}

/** How far the totals of a curriculum reach over all choices. */
export interface CurricularRange {
  /** Null if no choice without a cycle was found. */
  readonly least: RangeEnd | null;
  /** Null if no choice without a cycle was found. */
  readonly greatest: RangeEnd | null;
  /** How many combinations of choices there are; at least, where a requirement has more clauses than were listed. */
  readonly combinations: WholeNumber;
  /** Whether the ends are proven; otherwise they were reached, and others may lie beyond. */
  readonly exact: boolean;
}

/** How to measure, and how far to go. */
export interface CurricularRangeOptions {
  /** By quarters, complexity is scaled to semesters; absent: semesters. */
  readonly calendar?: Calendar;
  /** How many ways of meeting one requirement to list; absent: 256. */
  readonly count?: number;
  /** How many combinations to measure in each part of the curriculum that nothing joins to another; absent: 4,096. */
  readonly budget?: number;
}

/**
 * The least and greatest totals of `curricularMetrics` when every step chooses one way of meeting its requirement: one
 * minimal clause, which needs no alternative beside it.
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { curricularRange } from 'career-pathways/measure';
 * const after = (step: string) => ({ kind: 'step', step }) as const;
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'A or C',
 *   steps: [
 *     { id: 'a', title: 'A', kind: 'course' },
 *     { id: 'b', title: 'B', kind: 'course' },
 *     { id: 'c', title: 'C', kind: 'course', requires: after('b') },
 *     { id: 'd', title: 'D', kind: 'course', requires: { kind: 'any', of: [after('a'), after('c')] } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'c', 'd'] }],
 * });
 * const { least, greatest, exact } = curricularRange(pathwayGraph(system, 'p'));
 * least?.totals.complexity; // => 10
 * least?.picks; // => [{ step: 'd', after: ['a'] }]
 * greatest?.totals.complexity; // => 13
 * exact; // => true
 * ```
 */
export function curricularRange(graph: StepGraph, options: CurricularRangeOptions = {}): CurricularRange {
  checkGraph(graph);
  checkFields(options, ['calendar', 'count', 'budget']);
  const { calendar = 'semester', count = 256, budget = 4096 } = options;
  checkWord(calendar, calendars, 'options.calendar');
  checkCount(count, 'options.count');
  checkBudget(budget, 'options.budget');
  const choices = stepChoices(graph, count);
  const edges = choices.flatMap(({ options }, to) => options.flat().map((from) => [from, to] as const));
  const parts = weakComponents(choices.length, edges).map((nodes) => ({
    nodes,
    ...chooseExtremes(renumbered(choices, nodes), calendar, budget),
  }));
  return {
    least: together(parts.map(({ nodes, least }) => ({ nodes, extreme: least }))),
    greatest: together(parts.map(({ nodes, greatest }) => ({ nodes, extreme: greatest }))),
    combinations: wholeNumber(choices.reduce((product, { options }) => product * BigInt(options.length), 1n)),
    exact: parts.every(({ exact }) => exact) && choices.every(({ complete }) => complete),
  };

  function together(
    ends: readonly { readonly nodes: readonly number[]; readonly extreme: Extreme | undefined }[],
  ): RangeEnd | null {
    let sums: Sums = { blocking: 0, delay: 0, centrality: 0n, tenths: 0 };
    const picked: { node: number; option: number }[] = [];
    for (const { nodes, extreme } of ends) {
      if (!extreme) return null;
      sums = {
        blocking: sums.blocking + extreme.sums.blocking,
        delay: sums.delay + extreme.sums.delay,
        centrality: add(sums.centrality, extreme.sums.centrality),
        tenths: sums.tenths + extreme.sums.tenths,
      };
      nodes.forEach((node, at) => {
        if (choices[node]!.options.length > 1) picked.push({ node, option: extreme.picks[at]! });
      });
    }
    const idOf = (node: number) => graph.steps[node]!.id;
    const picks = picked
      .sort((a, b) => a.node - b.node)
      .map(({ node, option }) => ({ step: idOf(node), after: choices[node]!.options[option]!.map(idOf) }));
    // Without a cycle, every sum is there.
    const totals = {
      blocking: sums.blocking,
      delay: sums.delay,
      centrality: wholeNumber(sums.centrality ?? 0n),
      complexity: sums.tenths / 10,
    };
    return { totals, picks };
  }
}

/** The choices of some nodes, which only lead to each other, with numbers of their own. */
function renumbered(choices: readonly StepChoice[], nodes: readonly number[]): Pick<StepChoice, 'options'>[] {
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  return nodes.map((node) => ({
    options: choices[node]!.options.map((set) => set.map((from) => placeOf.get(from)!)),
  }));
}
