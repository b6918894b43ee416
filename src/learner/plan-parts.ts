/** What a plan says beside its day: its steps on the calendar, cost, credit, decisions and supports. */

import type { StepId } from '../base/ids.js';
import { forwardChain } from '../graph/forward-chain.js';
import { holdings } from '../graph/held.js';
import { leafKey } from '../graph/leaf-table.js';
import type { StepGraph } from '../graph/step-graph.js';
import { leavesOf, stepsIn } from '../model/fold-requirement.js';
import { completedSteps, enrolledSteps, type Learner } from '../model/learner.js';
import { dayOf } from '../time/day-number.js';
import { firstDay } from '../time/days.js';
import { creditsFor, gainsFor } from './next-steps.js';
import { endDay, timesOn } from './person-times.js';
import type { FoundPlan, NeededDecision, PlannedStep } from './plan.js';
import { onCalendar } from './plan-calendar.js';
import type { ChosenSteps, PlanQuestion } from './plan-choice.js';
import { supportsFor } from './supports-for.js';

/** Whose plan it is, as the caller gave them. */
interface Given {
  readonly graph: StepGraph;
  readonly learner: Learner;
}

/** Everything but the day. */
export function planParts(
  question: PlanQuestion,
  chosen: ChosenSteps,
  { graph, learner }: Given,
): Omit<FoundPlan, 'status' | 'exact' | 'day'> {
  const { times, prices, found } = chosen;
  const numbers = inTurn(chosen);
  const steps = plannedSteps(question, chosen, numbers);
  const rows = numbers.map((number) => question.graph.steps[number]!);
  const unpriced = rows.filter((row) => prices.of(row) === undefined).map(({ id }) => id);
  const amounts = rows.flatMap((row) => prices.of(row) ?? []);
  const total = Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(4));
  const { currency } = prices;
  const inPlan = new Set(rows.map(({ id }) => id));
  return {
    steps,
    ...(currency !== undefined && amounts.length > 0 && { cost: { amount: total, currency } }),
    unpriced,
    untimed: numbers
      .filter((number) => times.taken(number, found.ready[number]!).untimed)
      .map((number) => question.graph.steps[number]!.id),
    credited: creditOnTheWay(question, inPlan),
    decisions: decisionsIn(question, chosen, steps),
    supports: supportsFor(graph, learner, { asOf: question.asOf }).flatMap(
      ({ support, status, meantFor, capacity, steps: its }) => {
        const along = its.filter((id) => inPlan.has(id));
        const isFull = capacity?.every(({ places }) => places === 0) ?? false;
        return status === 'open' && !isFull && meantFor !== 'others' && along.length > 0
          ? [{ support, steps: along }]
          : [];
      },
    ),
  };
}

/** The steps in the order in which they begin; of one day, in the order in which they open. */
function inTurn({ steps, times, found }: ChosenSteps): readonly number[] {
  const { graph, held } = times;
  const banned = Uint8Array.from(graph.steps, () => 1);
  for (const step of steps) banned[step] = 0;
  const stages = forwardChain(graph.program, held, Infinity, banned);
  return [...steps].sort((a, b) => found.start[a]! - found.start[b]! || stages[a]! - stages[b]! || a - b);
}

function plannedSteps(
  { graph, person, asOf }: PlanQuestion,
  { found, prices, times: { had } }: ChosenSteps,
  numbers: readonly number[],
): PlannedStep[] {
  const running = new Map(enrolledSteps(person).map(({ step, on }) => [step, on]));
  const gains = gainsFor(person, graph);
  const meet = (a: number, b: number) => found.start[a]! < found.end[b]! && found.start[b]! < found.end[a]!;
  return numbers.map((number): PlannedStep => {
    const step = graph.steps[number]!;
    const isRunning = running.has(step.id);
    const begun = running.get(step.id);
    const cost = isRunning ? undefined : prices.money(step);
    const isAgain = had.has(number);
    const gives = isAgain ? undefined : gains(step);
    return {
      step: step.id,
      start: isRunning ? (begun === undefined ? asOf : firstDay(begun)) : dayOf(found.start[number]!),
      ...endDay(found.end[number]!),
      ...(isRunning && ({ enrolled: true } as const)),
      ...(isAgain && ({ again: true } as const)),
      together: numbers
        .filter((other) => other !== number && meet(number, other))
        .map((other) => graph.steps[other]!.id),
      ...(cost && { cost }),
      ...(gives && { gives }),
    };
  });
}

/** The steps that agreements give credit for and that steps of the plan ask for. */
function creditOnTheWay({ graph, person, goal }: PlanQuestion, inPlan: ReadonlySet<StepId>) {
  const taken = new Set(completedSteps(person).map(({ step }) => step));
  const meets = holdings(graph, person);
  const credits = creditsFor(
    graph,
    taken,
    (credential) => meets({ kind: 'credential', credential }) === true,
  );
  const asked = new Set(
    graph.waysIn.flatMap((way, number) => (way && inPlan.has(graph.steps[number]!.id) ? stepsIn(way) : [])),
  );
  return [...credits].flatMap(([step, agreement]) =>
    !inPlan.has(step) && !taken.has(step) && (asked.has(step) || (goal.kind === 'step' && goal.step === step))
      ? [{ step, agreement }]
      : [],
  );
}

/** What has to be decided, with the steps of the plan that could not begin on their day without. */
function decisionsIn(
  { graph, person, asOf }: PlanQuestion,
  { decided, steps: numbers, times, found }: ChosenSteps,
  steps: readonly PlannedStep[],
): NeededDecision[] {
  return decided.map((node): NeededDecision => {
    const doubt = graph.doubts.find((each) => each.node === node || each.mixed === node);
    const requirement = doubt?.leaf ?? graph.leaves[graph.leafNodes.indexOf(node)]!;
    const held = times.held.filter((each) => each !== node);
    const without = onCalendar(timesOn(graph, person, { held, asOf }), person, numbers);
    const asking = steps.filter(({ step }) => {
      const number = graph.indexOf.get(step)!;
      return (
        without.start[number] !== found.start[number] &&
        leavesOf(graph.waysIn[number]!).some((leaf) => leafKey(leaf) === leafKey(requirement))
      );
    });
    const [first] = asking;
    return { requirement, steps: asking.map(({ step }) => step), ...(first && { by: first.start }) };
  });
}
