/** What can this person do next? */

import { checkDay, checkObject } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { heldBy, holdings } from '../graph/held.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import type { Learner } from '../model/learner.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import { creditOn } from './credit-on.js';
import { missingFrom } from './missing.js';

/** A step of the pathway and how it stands for one person. */
export type NextStep =
  | {
      /** It can begin now. */
      readonly status: 'ready';
      readonly step: StepId;
      /** What has to be taken at the same time; absent: nothing. */
      readonly alongside?: Requirement;
    }
  | {
      /** It can begin if what is missing, which only a person can decide, is decided in favor. */
      readonly status: 'unclear';
      readonly step: StepId;
      readonly missing: Requirement;
    }
  | {
      /** Something is missing. */
      readonly status: 'blocked';
      readonly step: StepId;
      /** The part of the requirement that is not met, entries included. */
      readonly missing: Requirement;
    }
  | {
      /** It has been taken. */
      readonly status: 'held';
      readonly step: StepId;
    };

/** The day of the question. */
export interface NextStepsOptions {
  /** The day: only credit of agreements that are in effect and signed by a school on each side then counts; absent: credit as it is written. */
  readonly asOf?: CalendarDate;
}

const ranks = { ready: 0, unclear: 1, blocked: 2, held: 3 } as const;

/**
 * Every step of a pathway as it stands for one person: first the ready ones, then unclear, blocked and held, each by id. `graph.step(id)` gives the step.
 *
 * Cost: steps + requirements. On cycles: steps that require each other stay blocked, except those that may be taken at
 * the same time, which are ready together.
 *
 * @throws PathwayError `bad-graph`; `bad-argument` for a learner that is not one; `bad-day`.
 *
 * @example
 * ```ts
 * import { nextSteps, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * nextSteps(graph, {}).map(({ step, status }) => `${step} ${status}`); // => ['aide ready', 'nurse blocked']
 * ```
 */
export function nextSteps(graph: StepGraph, learner: Learner, options: NextStepsOptions = {}): NextStep[] {
  checkGraph(graph);
  checkLearner(learner);
  checkObject(options);
  const { asOf } = options;
  if (asOf !== undefined) checkDay(asOf);
  return stepsFor(asOf === undefined ? graph : creditOn(graph, asOf), learner);
}

function stepsFor(graph: StepGraph, learner: Learner): NextStep[] {
  const { sure, open } = heldBy(graph, learner);
  const held = new Set(sure);
  const now = forwardChain(graph.program, sure, 1);
  const perhaps = open.length > 0 ? forwardChain(graph.program, [...sure, ...open], 1) : now;
  const measure = { meets: holdings(graph, learner), creditsOf: (id: StepId) => graph.credits.get(id) ?? 0 };
  const joins = (leaf: RequirementLeaf) =>
    leaf.kind === 'step' &&
    (leaf.timing ?? 'before') !== 'before' &&
    leaf.minGrade === undefined &&
    now[graph.indexOf.get(leaf.step) ?? -1] === 1;
  return graph.steps
    .map(({ id: step }, index): NextStep => {
      if (held.has(index)) return { status: 'held', step };
      const way = graph.waysIn[index];
      if (now[index] !== never) {
        const alongside = way && missingFrom(way, { ...measure, possible: joins });
        return alongside ? { status: 'ready', step, alongside } : { status: 'ready', step };
      }
      const missing = (way && missingFrom(way, measure)) ?? { kind: 'any', of: [] };
      return { status: perhaps[index] === never ? 'blocked' : 'unclear', step, missing };
    })
    .sort((a, b) => ranks[a.status] - ranks[b.status]);
}
