/** From what a question about a pathway sets out, and what it aims at. */

import { checkFields } from '../base/arguments.js';
import { checkLearner } from '../model/check-arguments.js';
import type { Learner } from '../model/learner.js';
import { checkGraph } from './check-graph.js';
import { checkGoal, type Goal, goalNodes, inHand } from './goal.js';
import { outsideLeaves } from './outside.js';
import type { StepGraph } from './step-graph.js';
import { outsetOf } from './taken-again.js';

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

/** A question about a goal: the nodes that hold at the start, those of the goal, and whether it is held already. */
export interface Aim {
  /** The graph for the learner: what they are taking can go on, whatever it asks, and see `outsetOf`. */
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
  const goals = goalNodes(graph, goal);
  const outset = learner && outsetOf(graph, learner);
  const start = outset?.sure ?? outsideLeaves(graph);
  const had = outset?.had ?? new Set(start);
  return {
    graph: outset?.graph ?? graph,
    start,
    goals,
    held: inHand(graph, learner ?? {}, goal) || goals.some((node) => had.has(node)),
  };
}
