/** Where a person stands, kept up to date as more is achieved, without looking at everything again. */

import type { StepId } from '../base/ids.js';
import { heldBy, holdings } from '../graph/held.js';
import { advance, type RunningChain, startChain } from '../graph/running-chain.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import { type LeavesBySubject, leavesAbout, leavesBySubject } from './leaves-about.js';

/** Steps that a person could begin, by id. */
export interface Openings {
  /** They can begin now. */
  readonly ready: readonly StepId[];
  /** They can begin if what only a person can tell is decided in favor. */
  readonly unclear: readonly StepId[];
}

/** Where a person stands. It never changes; `withMore` makes another. */
export interface Progress extends Openings {
  /** All that the person has by now. */
  readonly learner: Learner;
  /** What the last addition newly opened; at the start, all that is open. A step that was unclear can become ready. */
  readonly opened: Openings;
  /** What `withMore` goes on from. */
  readonly state: ProgressState;
}

/** The counters behind a progress: for what surely holds, and for that and what is open. */
export interface ProgressState {
  /** The pathway. */
  readonly graph: StepGraph;
  /** The leaves that an addition can bear on. */
  readonly leaves: LeavesBySubject;
  /** With what surely holds. */
  readonly sure: RunningChain;
  /** With what is open as well. */
  readonly hoped: RunningChain;
}

/**
 * Where a person stands: the steps that `nextSteps` calls ready and unclear, and what is needed to go on from here.
 *
 * Cost: steps + requirements.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { progressOf } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * progressOf(graph, {}).ready; // => ['aide']
 * ```
 */
export function progressOf(graph: StepGraph, learner: Learner): Progress {
  const held = heldBy(graph, learner);
  const state = {
    graph,
    leaves: leavesBySubject(graph),
    sure: startChain(graph.program, held.sure),
    hoped: startChain(graph.program, [...held.sure, ...held.open]),
  };
  const now = openings(state);
  return { learner, ...now, opened: now, state };
}

/**
 * Where the same person stands with more: further steps (a second try with a better grade among them), credentials,
 * levels, years of work … The lists are put together; years of work add up. What holds stays so.
 *
 * Method: the counters are copied once and only what changed is counted on. Cost: one copy of the counters and one look
 * at each step, what the learner has, each leaf that the addition bears on (times the tries of a step that it asks a
 * grade in), and the requirements that newly hold or come true; simultaneous clusters as often as they are touched.
 * That is less than from the start by the walk over all requirements and leaves, not in the order of growth.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { progressOf, withMore } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide', minGrade: 3 } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * const first = withMore(progressOf(graph, {}), { steps: [{ step: 'aide', grade: 2 }] });
 * first.ready; // => []
 * withMore(first, { steps: [{ step: 'aide', grade: 3 }] }).opened; // => { ready: ['nurse'], unclear: [] }
 * ```
 */
export function withMore(progress: Progress, more: Learner): Progress {
  const { graph } = progress.state;
  const learner = together(progress.learner, more);
  const sureNodes = (more.steps ?? []).flatMap(({ step }) => graph.indexOf.get(step) ?? []);
  const hopedNodes = [...sureNodes];
  const answer = holdings(graph, learner);
  for (const index of leavesAbout(graph, progress.state.leaves, more)) {
    const holds = answer(graph.leaves[index]!);
    if (holds) sureNodes.push(graph.leafNodes[index]!);
    if (holds !== false) hopedNodes.push(graph.leafNodes[index]!);
  }
  const sure = advance(graph.program, progress.state.sure, sureNodes);
  const hoped = advance(graph.program, progress.state.hoped, hopedNodes);
  const state = { ...progress.state, sure: sure.chain, hoped: hoped.chain };
  const changed = new Set([...sure.changed, ...hoped.changed]);
  const isNew = (id: StepId) => changed.has(graph.indexOf.get(id)!);
  const now = openings(state);
  const opened = { ready: now.ready.filter(isNew), unclear: now.unclear.filter(isNew) };
  return { learner, ...now, opened, state };
}

function openings({ graph, sure, hoped }: Pick<ProgressState, 'graph' | 'sure' | 'hoped'>): Openings {
  const ids = (keep: (index: number) => boolean) =>
    graph.steps.flatMap(({ id }, index) => (sure.held[index] === 0 && keep(index) ? id : []));
  return {
    ready: ids((index) => sure.fired[index] === 1),
    unclear: ids((index) => sure.fired[index] === 0 && hoped.fired[index] === 1),
  };
}

/** All that two records of one person say. */
function together(one: Learner, other: Learner): Learner {
  const lists: { -readonly [Field in keyof Learner]: unknown[] } = {};
  for (const record of [one, other])
    for (const [field, list] of Object.entries(record) as [keyof Learner, readonly unknown[] | undefined][])
      lists[field] = [...(lists[field] ?? []), ...(list ?? [])];
  return lists as Learner;
}
