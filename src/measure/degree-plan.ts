/** A plan: which steps are taken in which term. */

import { checkList, checkText } from '../base/arguments.js';
import type { StepId } from '../base/ids.js';

/** The steps of each term, first term first. Terms are numbered; the first one is 1. */
export type DegreePlan = readonly (readonly StepId[])[];

/** A list of terms, each of them a list of ids. */
export function checkPlan(plan: unknown): asserts plan is DegreePlan {
  checkList(plan, 'plan');
  for (const steps of plan) {
    checkList(steps, 'plan');
    for (const step of steps) checkText(step, 'plan');
  }
}

/** The term of each step; of a step that is taken more than once, the first. */
export function termOf(plan: DegreePlan): ReadonlyMap<StepId, number> {
  const terms = new Map<StepId, number>();
  plan.forEach((steps, index) => {
    for (const step of steps) if (!terms.has(step)) terms.set(step, index + 1);
  });
  return terms;
}
