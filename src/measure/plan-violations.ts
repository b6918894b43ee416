/**
 * Where a plan does not keep to the requirements of its steps.
 *
 * Problem: whether steps in terms satisfy the timing of AND/OR requirements. Method: each tree is evaluated once from
 * its leaves up; of what is not met, the leaves are named. Cost: plan + requirements. On cycles: nothing special; a
 * cycle of steps that wait for each other cannot be planned without a violation.
 */

import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { thousandths } from '../graph/credits.js';
import type { StepGraph } from '../graph/step-graph.js';
import { suppliersOf } from '../graph/suppliers.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Timing } from '../model/vocabulary.js';
import { checkPlan, type DegreePlan, termOf } from './degree-plan.js';

/** A prerequisite that is not where the step needs it. */
export interface PlanViolation {
  readonly step: StepId;
  /** The term of the step; the first is 1. */
  readonly term: number;
  /** What it requires; where there are alternatives and none is kept to, each of them is listed. */
  readonly from: StepId;
  readonly timing: Timing;
  /** The term of the prerequisite; null if the plan does not have it. */
  readonly fromTerm: number | null;
}

/** What is wrong with a plan. */
export interface PlanViolations {
  /** Steps whose requirement the plan does not meet, in the order of the graph. Empty: it keeps to all of them. */
  readonly unmet: readonly StepId[];
  /**
   * What is in the wrong place or missing, by step, in the order of its requirement. Of an unmet step there is nothing
   * here if it asks for what no plan can give, such as more credits than its steps have.
   */
  readonly violations: readonly PlanViolation[];
  /** Steps of the plan that the graph does not have, by term. */
  readonly unknown: readonly StepId[];
  /** Steps that the plan has more than once; their first term counts. */
  readonly repeated: readonly StepId[];
}

/**
 * Checks a plan against the requirements of its steps: what has to be taken before must stand in an earlier term, what
 * may run alongside in an earlier or the same one, what belongs in the same term in that. What a step awards, teaches
 * or raises is there in the next term. What only comes from outside is taken as met, and so is a step that agreements
 * give credit for if the plan does not have it; grades do not count.
 *
 * @param plan - the steps of each term
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { planViolations } from 'career-pathways/measure';
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'course' },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * });
 * const graph = pathwayGraph(system, 'care');
 * planViolations(graph, [['aide'], ['nurse']]).violations; // => []
 * planViolations(graph, [['aide', 'nurse']]).violations;
 * // => [{ step: 'nurse', term: 1, from: 'aide', timing: 'before', fromTerm: 1 }]
 * ```
 */
export function planViolations(graph: StepGraph, plan: DegreePlan): PlanViolations {
  checkGraph(graph);
  checkPlan(plan);
  const terms = termOf(plan);
  const brokenBy = brokenLeaves(graph, terms);
  const unmet: StepId[] = [];
  const violations: PlanViolation[] = [];
  graph.waysIn.forEach((tree, index) => {
    const step = graph.steps[index]!.id;
    const term = terms.get(step);
    const broken = tree && term !== undefined ? brokenBy(tree, term) : undefined;
    if (!broken || term === undefined) return;
    unmet.push(step);
    for (const one of distinct(broken)) violations.push({ step, term, ...one });
  });
  const counts = new Map<StepId, number>();
  for (const id of plan.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    unmet,
    violations,
    unknown: [...counts.keys()].filter((id) => !graph.indexOf.has(id)),
    repeated: [...counts.keys()].filter((id) => counts.get(id)! > 1),
  };
}

type Broken = Pick<PlanViolation, 'from' | 'timing' | 'fromTerm'>;

/** Answers for a requirement of a step in a term: `undefined` if it is met, else the leaves that are not. */
function brokenLeaves(graph: StepGraph, terms: ReadonlyMap<StepId, number>) {
  const { steps, indexOf, articulated, credits } = graph;
  const suppliers = suppliersOf(steps);
  const fits = (from: StepId, timing: Timing, term: number): boolean => {
    const at = terms.get(from);
    if (at === undefined) return !indexOf.has(from) || articulated.has(from);
    return timing === 'before' ? at < term : timing === 'concurrent' ? at <= term : at === term;
  };
  const broken = (from: StepId, timing: Timing): Broken => ({
    from,
    timing,
    fromTerm: terms.get(from) ?? null,
  });
  const leaf = (asked: RequirementLeaf, term: number): readonly Broken[] | undefined => {
    if (asked.kind === 'step') {
      const timing = asked.timing ?? 'before';
      return fits(asked.step, timing, term) ? undefined : [broken(asked.step, timing)];
    }
    if (asked.kind === 'credits') {
      const [of, worth] = [[...new Set(asked.of)], (id: StepId) => thousandths(credits.get(id) ?? 0)];
      const earned = of.reduce((sum, id) => sum + (fits(id, 'before', term) ? worth(id) : 0), 0);
      if (earned >= thousandths(asked.least)) return undefined;
      return of.filter((id) => !fits(id, 'before', term)).map((id) => broken(id, 'before'));
    }
    const from = suppliers(asked).map((index) => steps[index]!.id);
    const met = from.length === 0 || from.some((id) => terms.has(id) && fits(id, 'before', term));
    return met ? undefined : from.map((id) => broken(id, 'before'));
  };
  return (tree: Requirement, term: number) =>
    foldRequirement<readonly Broken[] | undefined>(
      tree,
      (asked) => leaf(asked, term),
      (group, parts) => {
        const unmet = parts.filter((part) => part !== undefined);
        return parts.length - unmet.length >= leastOf(group) ? undefined : unmet.flat();
      },
    );
}

function distinct(broken: readonly Broken[]): Broken[] {
  return [...new Map(broken.map((one) => [`${one.timing} ${one.from}`, one])).values()];
}
