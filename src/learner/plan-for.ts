/** The plan from here to a goal: which steps, on which days, at what cost, with what help. */

import { checkBudget, checkDay, checkWord } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { checkGoal, type Goal, goalNodes, inHand } from '../graph/goal.js';
import type { StepGraph } from '../graph/step-graph.js';
import { outsetOf } from '../graph/taken-again.js';
import type { Learner } from '../model/learner.js';
import { dayNumber, dayOf } from '../time/day-number.js';
import { noRoute } from './earliest-completion.js';
import { gapBetween } from './gap-to.js';
import { goalsOn } from './goals-on.js';
import { personOn } from './person-on.js';
import { timesOn } from './person-times.js';
import type { PlanToGoal } from './plan.js';
import { chosenSteps, objectives, usualBudgets } from './plan-choice.js';
import { planParts } from './plan-parts.js';

/** How a plan is chosen, and from which day. */
export interface PlanForOptions {
  /** The day to begin on, `YYYY-MM-DD`. */
  readonly asOf: CalendarDate;
  /** What comes first: to be there as early as possible, or to pay as little as possible. Absent: `earliest`. */
  readonly objective?: (typeof objectives)[number];
  /** How many branches the search for a cheap way takes; a plan is found whatever the budget. Absent: 100,000 for `cheapest`, else 1,000. */
  readonly budget?: number;
}

/**
 * The plan from where a person stands to a goal, on the calendar: what to take and when, what runs together, what it
 * costs, which credit and supports are on the way, and what has to be decided. The person and the document are as they
 * stand on the day: credit that cannot be relied on then, and steps that are not in effect, count for nothing. What the
 * person is taking goes on: see `earliestCompletion`, whose limits hold here too.
 *
 * `earliest` is the day of `earliestCompletion`, by a way that costs little where several are as early. `cheapest` is the
 * price of `cheapestRoutes`, of the first route that is still possible on the calendar; where none of those tried is, the
 * plan is the earliest one, and not `exact`. A plan without open decisions is preferred to any other.
 * Steps that have to be taken together begin each in an offering of its own; where one would be over before the other
 * begins, it waits. Such a plan may be over later than `earliestCompletion` says, which does not look at that, and is then
 * not `exact`.
 * A step of which the grade on record is too low for what is asked is taken again; a grade that is not on record is a
 * decision, where `earliestCompletion` takes the step again.
 *
 * Cost: that of `earliestCompletion` for each step of the plan, and that of `cheapestRoutes` within the budget.
 *
 * @throws PathwayError `bad-day`, `bad-graph`, `bad-budget`; `unknown-goal` for one that the document does not name; `bad-argument`.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { planFor } from 'career-pathways/learner';
 * const usd = (amount: number) => ({ amount, currency: 'USD' });
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'abe', title: 'Reading', kind: 'adult-basic-education', duration: 'P8W' },
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', duration: 'P16W', cost: usd(900) },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', duration: 'P1Y', cost: usd(4000), requires: { kind: 'all', of: [
 *       { kind: 'step', step: 'aide' }, { kind: 'step', step: 'abe' }, { kind: 'text', text: 'Background check' },
 *     ] } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['abe', 'aide', 'nurse'] }],
 * }, 'care');
 * const plan = planFor(graph, {}, { kind: 'step', step: 'nurse' }, { asOf: '2026-01-12' });
 * plan.status === 'found' && plan.steps.map(({ step, start, end, together }) => [step, start, end, together]);
 * // => [['abe', '2026-01-12', '2026-03-09', ['aide']], ['aide', '2026-01-12', '2026-05-04', ['abe']], ['nurse', '2026-05-04', '2027-05-04', []]]
 * plan.status === 'found' && [plan.day, plan.cost?.amount, plan.unpriced]; // => ['2027-05-04', 4900, ['abe']]
 * plan.status === 'found' && plan.decisions.map(({ steps, by }) => [steps, by]); // => [[['nurse'], '2026-05-04']]
 * ```
 */
export function planFor(graph: StepGraph, learner: Learner, goal: Goal, options: PlanForOptions): PlanToGoal {
  const on = personOn(graph, learner, options, ['objective', 'budget']);
  const { asOf, objective = 'earliest' } = options;
  checkDay(asOf);
  checkWord(objective, objectives, 'options.objective');
  const { budget = usualBudgets[objective] } = options;
  checkBudget(budget, 'options.budget');
  checkGoal(graph, goal);
  const { person } = on;
  const { graph: its, ...held } = outsetOf(on.graph, person, 'too-low');
  if (inHand(its, person, goal) || goalNodes(its, goal).some((node) => held.had.has(node)))
    return { status: 'held' };
  const goals = goalsOn(its, goal, asOf);
  const question = { graph: its, person, goal, goals, asOf, objective, budget, held: held.sure } as const;
  const chosen =
    chosenSteps(question, []) ?? (held.open.length > 0 ? chosenSteps(question, held.open) : undefined);
  if (chosen) {
    if (chosen.steps.length === 0 && chosen.decided.length === 0) return { status: 'held' };
    const { exact, end } = chosen;
    return { status: 'found', exact, day: dayOf(end), ...planParts(question, chosen, { graph, learner }) };
  }
  const times = timesOn(its, person, { held: [...held.sure, ...held.open], asOf });
  const shut = new Uint8Array(its.program.size);
  for (const step of its.steps.keys())
    if (times.taken(step, dayNumber(asOf)).start === Infinity) shut[step] = 1;
  const gap = gapBetween(its, person, goals, shut);
  if (gap.status === 'found' && gap.missing) return { status: 'no-route', missing: gap.missing };
  return noRoute(times, goals);
}
