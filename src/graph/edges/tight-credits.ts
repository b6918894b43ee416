/** Which steps a credits requirement cannot do without. */

import type { StepId } from '../../base/ids.js';
import { thousandths } from '../credits.js';
import type { StepGraph } from '../step-graph.js';

/**
 * The steps without which the others do not have enough credits; `undefined` when all together have not. Steps that
 * something gives credit for, or that are not compiled, count as had.
 */
export function tightCredits(graph: StepGraph, least: number, of: readonly StepId[]): StepId[] | undefined {
  const worth = (step: StepId) => thousandths(graph.credits.get(step) ?? 0);
  const wanted = thousandths(least);
  const listed = [...new Set(of)];
  const total = listed.reduce((sum, step) => sum + worth(step), 0);
  if (total < wanted) return undefined;
  return listed.filter(
    (step) => total - worth(step) < wanted && graph.indexOf.has(step) && !graph.articulated.has(step),
  );
}
