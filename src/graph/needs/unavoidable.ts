/**
 * Which steps every way to a goal takes.
 *
 * Problem: landmarks of one goal. Method: only steps of one way that works can be unavoidable. Whatever is so heavy a
 * part of something unavoidable that it cannot be spared is unavoidable too; of what remains, `reachWithout` leaves out
 * 32 steps at a time, the last ones first. Cost: steps + requirements where nothing but `all` is asked, as on a chain;
 * at most steps / 32 times as much. A few numbers for each node are kept. On cycles: exact, as `forwardChain` is.
 */

import type { StepId } from '../../base/ids.js';
import { never } from '../forward-chain.js';
import type { Goal } from '../goal.js';
import { support } from '../routes/witness.js';
import { aimAt, type LearnerOptions } from '../start.js';
import type { StepGraph } from '../step-graph.js';
import { type ReachWithout, reachWithout } from './reach-without.js';

/** Whether a goal is reached already, or what every way to it takes, or that there is no way. */
export type Unavoidable =
  | { readonly status: 'held' }
  /** The steps that no way to the goal goes without, by id. None: there are ways that share no step. */
  | { readonly status: 'found'; readonly steps: readonly StepId[] }
  | { readonly status: 'no-route' };

/** Whose question it is. */
export interface UnavoidableOptions extends LearnerOptions {}

/**
 * The steps that every way to a goal takes, for a learner or, without one, for a person who meets all that comes from
 * outside. A goal that is a step is one of them; steps already taken are not.
 *
 * @throws PathwayError `unknown-goal` when nothing in the document names the goal.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { unavoidable } from 'career-pathways/graph';
 * const prior = (step: string) => ({ kind: 'step', step }) as const;
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'abe', title: 'Adult basic education', kind: 'adult-basic-education' },
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: prior('abe') },
 *     { id: 'clerk', title: 'Clerk', kind: 'certificate-program', requires: prior('abe') },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'any', of: [prior('aide'), prior('clerk')] } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['abe', 'aide', 'clerk', 'nurse'] }],
 * }, 'care');
 * unavoidable(graph, { kind: 'step', step: 'nurse' }); // => { status: 'found', steps: ['abe', 'nurse'] }
 * ```
 */
export function unavoidable(graph: StepGraph, goal: Goal, options: UnavoidableOptions = {}): Unavoidable {
  const { graph: its, start, goals, held } = aimAt(graph, goal, options);
  if (held) return { status: 'held' };
  const found = stepsTowards(its, start, goals);
  if (!found) return { status: 'no-route' };
  return { status: 'found', steps: found.unavoidable.map((step) => graph.steps[step]!.id) };
}

/** Steps on the way to a goal, by number, ascending. */
export interface StepsTowards {
  /** The steps of one way that works. */
  readonly way: readonly number[];
  /** Those of them that every way takes. */
  readonly unavoidable: readonly number[];
}

/** A way to any of these nodes, and what of it is unavoidable; `undefined`: there is no way. */
export function stepsTowards(
  graph: StepGraph,
  start: readonly number[],
  goals: readonly number[],
): StepsTowards | undefined {
  const reach = reachWithout(graph.program, start);
  const { stages } = reach;
  const ends = [...new Set(goals)].filter((node) => stages[node] !== never);
  if (ends.length === 0) return undefined;
  const earliest = ends.reduce((best, node) => (stages[node]! < stages[best]! ? node : best));
  // By stage, the last one first: what is unavoidable for a late step need not be asked again.
  const way = support(graph, stages, earliest)
    .filter((node) => node < graph.steps.length && stages[node]! > 0)
    .reverse();
  const surely = new Uint8Array(graph.program.size);
  if (ends.length === 1) addTight(reach, ends, surely);
  for (let at = 0; at < way.length; ) {
    const asked: number[] = [];
    for (; at < way.length && asked.length < 32; at++) if (surely[way[at]!] === 0) asked.push(way[at]!);
    const past = reach.without(asked);
    const spared = ends.reduce((bits, node) => bits | past[node]!, 0);
    const missed = asked.filter((_, bit) => ((spared >>> bit) & 1) === 0);
    addTight(reach, missed, surely);
  }
  way.sort((a, b) => a - b);
  return { way, unavoidable: way.filter((node) => surely[node] === 1) };
}

/** Marks these nodes, and every node without which too little counts towards one that is marked. */
function addTight({ gates, stages }: ReachWithout, nodes: readonly number[], marked: Uint8Array): void {
  const { starts, sources, weights, need } = gates;
  const waiting = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (marked[node] === 1 || stages[node]! <= 0) continue;
    marked[node] = 1;
    let total = 0;
    const worth = new Map<number, number>();
    for (let at = starts[node]!; at < starts[node + 1]!; at++) {
      total += weights[at]!;
      worth.set(sources[at]!, (worth.get(sources[at]!) ?? 0) + weights[at]!);
    }
    for (const [source, weight] of worth) if (total - weight < need[node]!) waiting.push(source);
  }
}
