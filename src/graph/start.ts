/** From what a question about a pathway sets out, and what it aims at. */

import { checkFields } from '../base/arguments.js';
import { checkLearner } from '../model/check-arguments.js';
import type { Learner } from '../model/learner.js';
import { checkGraph } from './check-graph.js';
import { checkGoal, type Goal, goalNodes, inHand } from './goal.js';
import { graphFor, heldBy } from './held.js';
import { outsideLeaves } from './outside.js';
import type { StepGraph } from './step-graph.js';

/** Who asks. */
export interface LearnerOptions {
  /** Absent: a person who meets whatever comes from outside the pathway. */
  readonly learner?: Learner;
}

/** The learner of these options, checked; `more` names the other options that the function has. */
export function learnerIn(options: LearnerOptions, more: readonly string[] = []): Learner | undefined {
  checkFields(options, ['learner', ...more], 'options', '{ price: () => 1 }');
  const { learner } = options;
  if (learner !== undefined) checkLearner(learner, 'options.learner');
  return learner;
}

/**
 * The nodes that hold at the start: what a learner surely holds or, without one, whatever comes from outside the
 * pathway (a person who meets all that no step of it supplies).
 */
export function startNodes(graph: StepGraph, learner?: Learner): number[] {
  return learner ? [...heldBy(graph, learner).sure] : outsideLeaves(graph);
}

/** A question about a goal: the nodes that hold at the start, those of the goal, and whether it is held already. */
export interface Aim {
  /** The graph for the learner: what they are taking can go on, whatever it asks. */
  readonly graph: StepGraph;
  readonly start: readonly number[];
  readonly goals: readonly number[];
  readonly held: boolean;
}

/** Checks the arguments of a question about a goal, and looks its nodes up. */
export function aimAt(graph: StepGraph, goal: Goal, options: LearnerOptions, more?: readonly string[]): Aim {
  checkGraph(graph);
  checkGoal(graph, goal);
  const learner = learnerIn(options, more);
  const start = startNodes(graph, learner);
  const goals = goalNodes(graph, goal);
  const held = new Set(start);
  return {
    graph: learner ? graphFor(graph, learner) : graph,
    start,
    goals,
    held: inHand(graph, learner ?? {}, goal) || goals.some((node) => held.has(node)),
  };
}
