/**
 * Pairs of steps without which a goal is out of reach, though it can do without either.
 *
 * Problem: minimal cut sets of two steps. Method: of each pair, one stands on any given way that works; each avoidable
 * step of one such way is banned, and the unavoidable steps of the rest are found. Cost: steps of that way times
 * that of `unavoidable`. On cycles: exact, as `forwardChain` is.
 */

import type { StepId } from '../../base/ids.js';
import type { Goal } from '../goal.js';
import { aimAt, type LearnerOptions } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { ban } from './ban.js';
import { stepsTowards } from './unavoidable.js';

/** Whose question it is. */
export interface CutPairsOptions extends LearnerOptions {}

/** Whether a goal is reached already, or the pairs of which every way to it takes one, or that there is no way. */
export type CutPairs =
  | { readonly status: 'held' }
  /** By id, the lesser id first. None: of any two steps that can be avoided, both can. */
  | { readonly status: 'found'; readonly pairs: readonly (readonly [StepId, StepId])[] }
  | { readonly status: 'no-route' };

/**
 * The pairs of steps of which every way to a goal takes one or the other, neither being unavoidable alone, for a learner
 * or, without one, for a person who meets all that comes from outside.
 *
 * @throws PathwayError `unknown-goal` when nothing in the document names the goal.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { cutPairs } from 'career-pathways/graph';
 * const prior = (step: string) => ({ kind: 'step', step }) as const;
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'clerk', title: 'Clerk', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'any', of: [prior('aide'), prior('clerk')] } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'clerk', 'nurse'] }],
 * }, 'care');
 * cutPairs(graph, { kind: 'step', step: 'nurse' }); // => { status: 'found', pairs: [['aide', 'clerk']] }
 * ```
 */
export function cutPairs(graph: StepGraph, goal: Goal, options: CutPairsOptions = {}): CutPairs {
  const { graph: its, start, goals, held } = aimAt(graph, goal, options);
  if (held) return { status: 'held' };
  const found = stepsTowards(its, start, goals);
  if (!found) return { status: 'no-route' };
  const alone = new Set(found.unavoidable);
  const pairs = new Map<number, Set<number>>();
  for (const one of found.way) {
    if (alone.has(one)) continue;
    const rest = { ...its, program: ban(its.program, [one]) };
    for (const other of stepsTowards(rest, start, goals)?.unavoidable ?? []) {
      if (alone.has(other)) continue;
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  }
  const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
  const idOf = (step: number) => graph.steps[step]!.id;
  return {
    status: 'found',
    pairs: ascending(pairs.keys()).flatMap((first) =>
      ascending(pairs.get(first)!).map((second) => [idOf(first), idOf(second)] as const),
    ),
  };
}
