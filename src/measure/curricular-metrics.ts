/**
 * Blocking, delay, centrality and complexity of the steps of a pathway.
 *
 * Problem: the structural metrics of Heileman, Abdallah, Slim and Hickman 2018, "Curricular Analytics: A Framework for
 * Quantifying the Impact of Curricular Reforms and Pedagogical Innovations" (arXiv:1811.09676). Method: bits for
 * reachability, dynamic programming for longest paths and for path counts; no path is listed. Cost: at most steps ×
 * edges / 32. On cycles: they are listed, what they leave without a meaning is null, and totals
 * say how many steps that leaves out; nothing is thrown.
 */

import { checkFields, checkWord } from '../base/arguments.js';
import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { cyclicComponents } from '../graph/digraph/components.js';
import type { StepGraph } from '../graph/step-graph.js';
import { drawnGraph } from './drawn-graph.js';
import { type Calendar, type CurricularTotals, calendars, finite, structure, totalsOf } from './structure.js';
import { type WholeNumber, wholeNumber } from './whole-number.js';

/** The structural metrics of one step. */
export interface StepMetrics {
  readonly step: StepId;
  /** Blocking factor: how many other steps it leads to, by one prerequisite or more. */
  readonly blocking: number;
  /** Delay factor: how many steps the longest path through it has; 1 if it stands alone. Null if a path goes round. */
  readonly delay: number | null;
  /**
   * Centrality: over all paths from a first to a last step that have it strictly inside, the sum of their steps.
   * Null if a path goes round.
   */
  readonly centrality: WholeNumber | null;
  /** Blocking and delay together; by quarters two thirds of that, to one decimal. Null if the delay is. */
  readonly complexity: number | null;
}

/** The structural metrics of a curriculum. */
export interface CurricularMetrics {
  /** Each step, in the order of the graph. */
  readonly steps: readonly StepMetrics[];
  /** Their sums, over the steps that have a value. */
  readonly totals: CurricularTotals;
  /**
   * Sets of steps that lead to each other, each set in the order of the graph. Timing does not count here, so steps
   * that require each other in the same term are a cycle too.
   */
  readonly cycles: readonly (readonly StepId[])[];
}

/** How to measure. */
export interface CurricularMetricsOptions {
  /** By quarters, complexity is scaled to semesters; absent: semesters. */
  readonly calendar?: Calendar;
}

/**
 * Measures the structure of a curriculum as published by Heileman and others (arXiv:1811.09676) and computed by
 * Curricular Analytics: every prerequisite is drawn as one edge, whatever its timing, and alternatives all of them.
 * What the choice between alternatives changes, `curricularRange` shows.
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { curricularMetrics } from 'career-pathways/measure';
 * const after = (step: string) => ({ kind: 'step', step }) as const;
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Four courses',
 *   steps: [
 *     { id: 'v1', title: 'First', kind: 'course' },
 *     { id: 'v2', title: 'Second', kind: 'course', requires: after('v1') },
 *     { id: 'v3', title: 'Third', kind: 'course', requires: after('v1') },
 *     { id: 'v4', title: 'Fourth', kind: 'course', requires: after('v2') },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['v1', 'v2', 'v3', 'v4'] }],
 * });
 * const { steps, totals } = curricularMetrics(pathwayGraph(system, 'p'));
 * steps[1]; // => { step: 'v2', blocking: 1, delay: 3, centrality: 3, complexity: 4 }
 * totals; // => { blocking: 4, delay: 11, centrality: 3, complexity: 15 }
 * ```
 */
export function curricularMetrics(
  graph: StepGraph,
  options: CurricularMetricsOptions = {},
): CurricularMetrics {
  checkGraph(graph);
  checkFields(options, ['calendar']);
  const { calendar = 'semester' } = options;
  checkWord(calendar, calendars, 'options.calendar');
  const drawn = drawnGraph(graph);
  const measured = structure(drawn, calendar);
  const { blocking, delay, centrality, tenths } = measured;
  const cycles = cyclicComponents(drawn)
    .map((members) => members.sort())
    .sort((a, b) => a[0]! - b[0]!);
  return {
    steps: drawn.ids.map((step, node) => {
      const inside = centrality[node];
      return {
        step,
        blocking: blocking[node]!,
        delay: finite(delay[node]!),
        centrality: inside === undefined ? null : wholeNumber(inside),
        complexity: finite(tenths[node]! / 10),
      };
    }),
    totals: totalsOf(measured),
    cycles: cycles.map((members) => [...members].map((node) => drawn.ids[node]!)),
  };
}
