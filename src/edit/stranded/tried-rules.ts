/** The rules that could bring a lost goal back. */

import { canonicalJson } from '../../base/canonical-json.js';
import type { StepId } from '../../base/ids.js';
import type { StepGraph } from '../../graph/step-graph.js';
import { shutNodes } from '../../learner/offered-on.js';
import { stepsIn } from '../../model/fold-requirement.js';
import { compiled, type Editions, wayInto } from './editions.js';
import type { Outcome } from './outcome.js';
import type { GrandfatheringRule } from './stranded-report.js';

/**
 * The rules to try: credit for steps that something asks for, from each step that is not offered any more; the former
 * requirement of each step that asks otherwise; each step that is not offered. Left out is what no learner who lost a
 * goal needs: rules for steps that they reach without.
 */
export function triedRules(
  needy: readonly Outcome[],
  { before, after, scope }: Editions,
): GrandfatheringRule[] {
  const now = compiled(after, scope);
  const shut = shutNodes(now, {}, scope.asOf);
  const isOffered = (step: StepId) => now.indexOf.has(step) && !shut[now.indexOf.get(step)!];
  const reached = needy.map((outcome) => outcome.within(now));
  const isOut = (step: StepId) => reached.some((within) => !within({ kind: 'step', step }));
  const gone = before.steps.flatMap(({ id }) => (isOffered(id) ? [] : id));
  const changed = before.steps.flatMap(({ id }) =>
    isOffered(id) && isOut(id) && textOf(before, id) !== textOf(now, id) ? id : [],
  );
  const asked = namedSteps(now, before);
  const credited = now.steps.flatMap(({ id }) => (asked.has(id) && isOut(id) ? id : []));
  return [
    ...gone.flatMap((from) => credited.map((step) => ({ kind: 'credit', from, step }) as const)),
    ...changed.map((step) => ({ kind: 'old-rule', step }) as const),
    ...gone.map((step) => ({ kind: 'teach-out', step }) as const),
  ];
}

const textOf = (graph: StepGraph, step: StepId) => canonicalJson(wayInto(graph, step));

/** The steps that requirements of either edition name. */
function namedSteps(...graphs: readonly StepGraph[]): ReadonlySet<StepId> {
  return new Set(
    graphs.flatMap(({ waysIn }) => waysIn.flatMap((way) => (way === undefined ? [] : stepsIn(way)))),
  );
}
