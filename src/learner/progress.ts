/** Where a person stands, kept up to date as more is achieved, without looking at everything again. */

import { checkObject } from '../base/arguments.js';
import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { graphFor, heldBy, holdings } from '../graph/held.js';
import { advance, type RunningChain, startChain } from '../graph/running-chain.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import type { Learner } from '../model/learner.js';
import { type LeavesBySubject, leavesAbout, leavesBySubject } from './leaves-about.js';

/** Steps that a person could begin, by id. */
export interface Openings {
  /** They can begin now. */
  readonly ready: readonly StepId[];
  /** They can begin if what only a person can decide is decided in favor. */
  readonly unclear: readonly StepId[];
}

/** Where a person stands, as plain data. It never changes; `withMore` makes another. */
export interface Progress extends Openings {
  /** All that the person has by now. */
  readonly learner: Learner;
  /** What the last addition newly opened; at the start, all that is open. A step that was unclear can become ready. */
  readonly opened: Openings;
}

/** The counters behind a progress: for what surely holds, and for that and what is open. */
interface Counters {
  /** The graph that they count on. */
  readonly graph: StepGraph;
  /** The leaves that an addition can bear on. */
  readonly leaves: LeavesBySubject;
  /** With what surely holds. */
  readonly sure: RunningChain;
  /** With what is open as well. */
  readonly hoped: RunningChain;
}

/** What `withMore` goes on from. A progress that is not in it, such as one that was stored, is counted anew. */
const countersOf = new WeakMap<Progress, Counters>();

/**
 * Where a person stands: the steps that `nextSteps` calls ready and unclear, and what is needed to go on from here.
 *
 * Cost: steps + requirements.
 *
 * @throws PathwayError `bad-graph`; `bad-argument` for a learner that is not one.
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
  checkGraph(graph);
  checkLearner(learner);
  const counters = countedFor(graph, learner);
  const now = openings(counters);
  return remembered({ learner, ...now, opened: now }, counters);
}

function countedFor(graph: StepGraph, learner: Learner): Counters {
  const { sure, open } = heldBy(graph, learner);
  const { program } = graphFor(graph, learner);
  return {
    graph,
    leaves: leavesBySubject(graph),
    sure: startChain(program, sure),
    hoped: startChain(program, [...sure, ...open]),
  };
}

function remembered(progress: Progress, counters: Counters): Progress {
  countersOf.set(Object.freeze(progress), counters);
  return progress;
}

/**
 * Where the same person stands with more: further steps (a second try with a better grade among them), credentials,
 * levels, years of work … The lists are put together; years of work add up. What holds stays so.
 *
 * Method: the counters are copied once and only what changed is counted on. Cost: one copy of the counters and one visit
 * to each step, what the learner has, each leaf that the addition bears on (times the tries of a step that it asks a
 * grade in), and the requirements that newly hold or come true; simultaneous clusters as often as they are touched.
 * That is less than from the start by the walk over all requirements and leaves, not in the order of growth. A progress
 * that was stored and read again is counted from the start.
 *
 * @throws PathwayError `bad-graph`; `bad-argument` for a progress or a learner that is not one.
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
 * const first = withMore(graph, progressOf(graph, {}), { steps: [{ step: 'aide', grade: 2 }] });
 * first.ready; // => []
 * withMore(graph, first, { steps: [{ step: 'aide', grade: 3 }] }).opened; // => { ready: ['nurse'], unclear: [] }
 * ```
 */
export function withMore(graph: StepGraph, progress: Progress, more: Learner): Progress {
  checkGraph(graph);
  checkObject(progress, 'progress');
  checkLearner(progress.learner, 'progress.learner');
  checkLearner(more, 'more');
  const known = countersOf.get(progress);
  const before = known?.graph === graph ? known : countedFor(graph, progress.learner);
  const learner = together(progress.learner, more);
  const isDoubtful = graph.doubts.length > 0;
  if (isDoubtful || more.decisions || more.steps?.some(({ state }) => state !== undefined))
    return recounted(graph, progress, learner);
  const sureNodes = (more.steps ?? []).flatMap(({ step }) => graph.indexOf.get(step) ?? []);
  const hopedNodes = [...sureNodes];
  const answer = holdings(graph, learner);
  for (const index of leavesAbout(graph, before.leaves, more)) {
    const holds = answer(graph.leaves[index]!);
    if (holds) sureNodes.push(graph.leafNodes[index]!);
    if (holds !== false) hopedNodes.push(graph.leafNodes[index]!);
  }
  const { program } = graphFor(graph, learner);
  const sure = advance(program, before.sure, sureNodes);
  const hoped = advance(program, before.hoped, hopedNodes);
  const counters = { ...before, sure: sure.chain, hoped: hoped.chain };
  const changed = new Set([...sure.changed, ...hoped.changed]);
  const isNew = (id: StepId) => changed.has(graph.indexOf.get(id)!);
  const now = openings(counters);
  const opened = { ready: now.ready.filter(isNew), unclear: now.unclear.filter(isNew) };
  return remembered({ learner, ...now, opened }, counters);
}

/** Where a person stands after what may also close a step: counted from the start. */
function recounted(graph: StepGraph, before: Progress, learner: Learner): Progress {
  const counters = countedFor(graph, learner);
  const now = openings(counters);
  const [ready, unclear] = [new Set(before.ready), new Set(before.unclear)];
  const opened = {
    ready: now.ready.filter((id) => !ready.has(id)),
    unclear: now.unclear.filter((id) => !unclear.has(id)),
  };
  return remembered({ learner, ...now, opened }, counters);
}

function openings({ graph, sure, hoped }: Counters): Openings {
  const ids = (keep: (index: number) => boolean) =>
    graph.steps.flatMap(({ id }, index) => (sure.held[index] === 0 && keep(index) ? id : []));
  return {
    ready: ids((index) => sure.fired[index] === 1),
    unclear: ids((index) => sure.fired[index] === 0 && hoped.fired[index] === 1),
  };
}

/** All that stands in two records of one person. */
function together(one: Learner, other: Learner): Learner {
  const lists: { -readonly [Field in keyof Learner]: unknown[] } = {};
  for (const record of [one, other])
    for (const [field, list] of Object.entries(record) as [keyof Learner, readonly unknown[] | undefined][])
      if (Array.isArray(list)) lists[field] = [...(lists[field] ?? []), ...list];
  return lists as Learner;
}
