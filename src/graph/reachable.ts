/** Everything a person can get to on a pathway, in time. */

import type { StepId } from '../base/ids.js';
import { checkGraph } from './check-graph.js';
import { forwardChain, never } from './forward-chain.js';
import { outsideLeaves } from './outside.js';
import { type LearnerOptions, learnerIn } from './start.js';
import type { StepGraph } from './step-graph.js';
import { outsetOf } from './taken-again.js';

/** Steps that a person can get to, those already taken included. */
export interface Reach {
  /** Whatever the open questions turn out to be. */
  readonly sure: readonly StepId[];
  /** Only if open questions (requirements in words, grades not recorded) are decided in the person's favor. */
  readonly perhaps: readonly StepId[];
}

/** Whose question it is. */
export interface ReachableOptions extends LearnerOptions {}

/**
 * The steps that a person can get to by taking whatever opens, over `all`, `any` and `some` of any depth: a learner or,
 * without one, a person who meets whatever comes from outside the pathway.
 *
 * Method: forward chaining, once without and once with what is open. Cost: steps + requirements.
 * On cycles: a step that only its own cycle supports is not reached.
 *
 * @example
 * ```ts
 * import { pathwayGraph, reachable } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: { kind: 'level', scheme: 'grade', level: 8 } },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * reachable(graph).sure; // => ['aide', 'nurse']
 * reachable(graph, { learner: { levels: [{ scheme: 'grade', level: 5 }] } }).sure; // => []
 * ```
 */
export function reachable(graph: StepGraph, options: ReachableOptions = {}): Reach {
  checkGraph(graph);
  const learner = learnerIn(options);
  const outset = learner && outsetOf(graph, learner);
  const { sure, open } = outset ?? { sure: outsideLeaves(graph), open: [] };
  const { program } = outset?.graph ?? graph;
  const certain = forwardChain(program, sure);
  const possible = open.length > 0 ? forwardChain(program, [...sure, ...open]) : certain;
  const ids = (keep: (index: number) => boolean) =>
    graph.steps.flatMap((step, index) => (keep(index) ? step.id : []));
  const surely = (index: number) => certain[index] !== never || outset?.had.has(index) === true;
  return {
    sure: ids(surely),
    perhaps: ids((index) => !surely(index) && possible[index] !== never),
  };
}
