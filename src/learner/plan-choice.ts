/**
 * Which steps a plan takes.
 *
 * Problem: a set of steps that leads to a goal on the calendar, over as early as possible or at the least price, of which
 * none can be spared. Method: `earliest` for the day; then the cheapest routes, cheapest first, until one is over by that
 * day, or, where the price comes first, can be taken at all. Where none of those tried can, the steps that the day rests
 * on, the dearest left out first while the day stays. Cost: one run over the calendar for each step or route tried, and
 * the search for routes, within the budget. On cycles: as `earliest`.
 */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Goal } from '../graph/goal.js';
import { cheapestRoutes } from '../graph/routes/cheapest-routes.js';
import { plan } from '../graph/routes/critical-route.js';
import type { Earliest } from '../graph/routes/earliest.js';
import type { StepGraph } from '../graph/step-graph.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { Money, Step } from '../model/step.js';
import { totalCost } from '../model/total-cost.js';
import { lastDayNumber } from '../time/day-number.js';
import { firstOf, stepsOf } from './earliest-completion.js';
import { type PersonTimes, timesOn } from './person-times.js';
import { onCalendar } from './plan-calendar.js';

/** What a plan may put first. */
export const objectives = ['earliest', 'cheapest'] as const;

/** How many routes are tried on the calendar, at each go. */
const goes = { earliest: [1, 10], cheapest: [1, 10, 100] } as const;
/** How many branches the search for a cheap way takes where nothing is said. */
export const usualBudgets = { earliest: 1_000, cheapest: 100_000 } as const;

/** What is asked, checked. */
export interface PlanQuestion {
  /** The graph on the day, for the person. */
  readonly graph: StepGraph;
  readonly person: Learner;
  readonly goal: Goal;
  readonly goals: readonly number[];
  /** The nodes that surely hold. */
  readonly held: readonly number[];
  readonly asOf: CalendarDate;
  readonly objective: (typeof objectives)[number];
  readonly budget: number;
}

/** The steps of a plan, by number, on the calendar. */
export interface ChosenSteps {
  readonly steps: readonly number[];
  readonly times: PersonTimes;
  /** When each node is over if only these steps are taken. */
  readonly found: Earliest;
  /** The day on which the goal is reached. */
  readonly end: number;
  readonly exact: boolean;
  /** The nodes that have to be decided. */
  readonly decided: readonly number[];
  readonly prices: StepPrices;
}

/** What steps cost. */
export interface StepPrices {
  /** The currency that is added up: the one of most steps; of several, of the first of these. */
  readonly currency: string | undefined;
  /** What a step costs, in whatever currency, to the ten-thousandth. */
  readonly money: (step: Step) => Money | undefined;
  /** What the person still has to pay for it, in the currency that is added up. */
  readonly of: (step: Step) => number | undefined;
}

/** Prices for a person: what is under way is paid. */
function stepPrices({ graph, person }: PlanQuestion): StepPrices {
  const running = new Set(enrolledSteps(person).map(({ step }) => step));
  const money = ({ cost }: Step): Money | undefined => {
    const total = totalCost(cost);
    return total && { amount: Number(total.amount.toFixed(4)), currency: total.currency };
  };
  const counts = new Map<string, number>();
  for (const step of graph.steps) {
    const used = money(step)?.currency;
    if (used !== undefined) counts.set(used, (counts.get(used) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const currency = most?.[0];
  return {
    currency,
    money,
    of(step) {
      const price = money(step);
      return running.has(step.id) ? 0 : price?.currency === currency ? price?.amount : undefined;
    },
  };
}

/** Chooses the steps, given that some open nodes are decided in favor; `undefined`: nothing leads to the goal in time. */
export function chosenSteps(question: PlanQuestion, open: readonly number[]): ChosenSteps | undefined {
  const { graph, person, goals, held, asOf, objective } = question;
  const prices = stepPrices(question);
  const timesWith = (nodes: readonly number[]) => timesOn(graph, person, { held: [...held, ...nodes], asOf });
  const times = timesWith(open);
  const all = times.run(times.taken);
  const best = firstOf(all, goals);
  if (best === undefined) return undefined;
  const day = all.end[best]!;
  const given = { times, all, prices, open };
  const cheap = (latest: number) => cheapestInTime(question, { ...given, latest });
  const cheapest = cheap(objective === 'cheapest' ? lastDayNumber : day);
  const steps =
    cheapest?.steps ??
    withoutSpare(question, { ...given, steps: stepsOf(times, plan(graph.program, all, best)) }) ??
    cheap(lastDayNumber)?.steps;
  if (!steps) return undefined;
  const endWith = (nodes: readonly number[]) => endOf(onCalendar(timesWith(nodes), person, steps), goals);
  const end = endWith(open);
  const decided = open.reduce((left, node) => {
    const others = left.filter((each) => each !== node);
    return endWith(others) === end ? others : left;
  }, open);
  const last = timesWith(decided);
  const found = onCalendar(last, person, steps);
  const timed = steps.every((step) => !last.taken(step, found.ready[step]!).untimed);
  const exact = objective === 'cheapest' ? cheapest?.exact === true : timed && end === day;
  return { steps, times: last, found, end, exact, decided, prices };
}

function endOf(found: Earliest, goals: readonly number[]): number {
  return found.end[firstOf(found, goals) ?? -1] ?? Infinity;
}

/** What is known when steps are chosen. */
interface Given {
  readonly times: PersonTimes;
  /** The times of all nodes, whatever is taken. */
  readonly all: Earliest;
  readonly prices: StepPrices;
  /** The nodes that are taken to be decided. */
  readonly open: readonly number[];
}

/** The same steps without those that the day does not need, the dearest left out first; none: they lead nowhere. */
function withoutSpare(
  { graph, person, goals }: PlanQuestion,
  { times, prices, steps }: Given & { readonly steps: readonly number[] },
): readonly number[] | undefined {
  const endWith = (some: readonly number[]) => endOf(onCalendar(times, person, some), goals);
  const end = endWith(steps);
  if (end === Infinity) return undefined;
  const price = (step: number) => prices.of(graph.steps[step]!) ?? 0;
  const dearest = [...steps].sort((a, b) => price(b) - price(a) || b - a);
  return dearest.reduce((left, step) => {
    const others = left.filter((each) => each !== step);
    return endWith(others) === end ? others : left;
  }, steps);
}

/** The cheapest route that leads to the goal by the latest day, of those that are tried. */
function cheapestInTime(
  { graph, person, goal, goals, budget, objective }: PlanQuestion,
  { times, all, prices, open, latest }: Given & { readonly latest: number },
): Pick<ChosenSteps, 'steps' | 'exact'> | undefined {
  const need = graph.program.need.slice();
  for (const node of open) need[node] = 0;
  // A step of which a grade is not on record is not taken again: the grade is a decision.
  const isHeld = new Set(times.held);
  for (const step of graph.steps.keys())
    if (isHeld.has(step) || all.start[step]! > latest) need[step] = Infinity;
  const inTime = { ...graph, step: graph.step, program: { ...graph.program, need } };
  for (const count of goes[objective]) {
    const answer = cheapestRoutes(inTime, goal, { learner: person, price: prices.of, count, budget });
    if (answer.status === 'held') return { steps: [], exact: true };
    if (answer.status === 'no-route') return undefined;
    const [least] = answer.routes;
    for (const route of answer.routes) {
      const steps = route.steps.map((id) => graph.indexOf.get(id)!).sort((a, b) => a - b);
      if (endOf(onCalendar(times, person, steps), goals) > latest) continue;
      const proven = answer.exact && answer.unpriced.length === 0 && route.price === least?.price;
      return { steps, exact: proven };
    }
    if (answer.routes.length < count) return undefined;
  }
  return undefined;
}
