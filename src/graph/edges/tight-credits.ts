/** Which steps a credits requirement cannot do without. */

import type { StepId } from '../../base/ids.js';
import type { StepGraph } from '../step-graph.js';

/**
 * The steps without which the others do not have enough credits; `undefined` when all together have not. Steps that
 * something gives credit for, or that are not compiled, count as had.
 */
export function tightCredits(graph: StepGraph, least: number, of: readonly StepId[]): StepId[] | undefined {
  // In thousandths, as the program counts them.
  const worth = (step: StepId) => Math.round((graph.credits.get(step) ?? 0) * 1000);
  const wanted = Math.round(least * 1000);
  const listed = [...new Set(of)];
  const total = listed.reduce((sum, step) => sum + worth(step), 0);
  if (total < wanted) return undefined;
  return listed.filter(
    (step) => total - worth(step) < wanted && graph.indexOf.has(step) && !graph.articulated.has(step),
  );
}
