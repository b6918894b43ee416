/**
 * Which credentials lead to which: needed on every way, helpful on some, or passed by.
 *
 * Problem: necessity and relevance of one fact for another; relevance is NP-hard. Method: necessity by leaving out
 * (`needs`), relevance by a way through each credential, then by walking minimal routes until every question is
 * answered, within one budget. Cost: for each pair of credentials nodes + edges at most, and the routes. On cycles:
 * exact.
 */

import { hasBit } from '../digraph/bit-rows.js';
import { never } from '../forward-chain.js';
import { type Needs, needs } from '../needs/needs.js';
import { mayHelp } from '../routes/may-help.js';
import type { RouteProblem } from '../routes/route-layout.js';
import { type RouteProblems, routeProblems } from '../routes/route-problem.js';
import { searchRoutes } from '../routes/route-search.js';
import { affordable, branchCost, settleByWays } from '../routes/ways-through.js';
import type { StepGraph } from '../step-graph.js';
import type { Awarded } from './awarded.js';
import { stagesWithout, worksWithout } from './works-without.js';

/** The credentials within reach, from what holds at the start. */
export interface StackingScope {
  readonly graph: StepGraph;
  readonly start: readonly number[];
  readonly within: readonly Awarded[];
  /** Branches that are left for all searches together. */
  readonly left: { branches: number };
  /** Which of them to ask about what leads to them; absent: all. */
  readonly asked?: (to: Awarded) => boolean;
}

type Stacks = 'must' | 'may' | 'no' | 'unknown';

/** How each two of the credentials stand to each other, by their places in the list. */
export interface LeadsInto {
  /** What each node needs: columns are the steps, then the credentials. */
  readonly need: Needs;
  readonly stacks: (from: number, to: number) => Stacks;
  /** Whether every way to `to` passes `from`, although it is not needed. */
  readonly embedded: (from: number, to: number) => boolean;
  /** Whether every pair was settled. */
  readonly exact: boolean;
}

/** Works out how each two of the credentials stand to each other. */
export function leadsInto(scope: StackingScope): LeadsInto {
  const { graph, start, within, asked = () => true } = scope;
  const need = needs(graph.program, start, [...graph.steps.keys(), ...within.map(({ node }) => node)]);
  const problems = routeProblems(graph, [], { facts: start });
  const rows = within.map((each, to) =>
    asked(each) ? openQuestions(scope, { problems, need, to }) : undefined,
  );
  // What is easy is settled for all of them before the first search, and no search leaves nothing for the next.
  const hard = rows.flatMap((row) => (row && row.open.size > 0 ? [row] : []));
  for (const [done, row] of hard.entries()) searchHelp(scope, problems, row, hard.length - done);
  // With one step that awards it, a credential is passed by whoever has to take that step.
  const without = within.map((each) =>
    each.steps.length > 1 ? stagesWithout(graph, start, each) : undefined,
  );
  const isPassed = (from: number, to: number) => {
    const node = within[to]!.node;
    const stages = without[from];
    return stages ? stages[node] === never : hasBit(need.any, node, within[from]!.steps[0]!);
  };
  const stacks = (from: number, to: number) => rows[to]?.answers[from] ?? 'no';
  return {
    need,
    stacks,
    embedded: (from, to) => stacks(from, to) !== 'must' && isPassed(from, to),
    exact: hard.every(({ open }) => open.size === 0),
  };
}

/** How each credential stands to one, and those of which it is still open. */
interface Row {
  readonly to: number;
  readonly answers: Stacks[];
  readonly open: Set<number>;
}

/** What a row asks. */
interface Question {
  readonly problems: RouteProblems;
  readonly need: Needs;
  readonly to: number;
}

/** Settles by itself what is needed, what surely helps nobody, and what ways through each show to help somebody. */
function openQuestions(scope: StackingScope, { problems, need, to }: Question): Row {
  const { graph, within, left } = scope;
  const goal = within[to]!.node;
  const count = graph.steps.length;
  const isNeeded = (column: number) => hasBit(need.any, goal, column);
  const answers = within.map((_, i): Stacks => (i !== to && isNeeded(count + i) ? 'must' : 'no'));
  const row = { to, answers, open: new Set<number>() };
  const problem = problems([goal]);
  if (typeof problem === 'string') return row;
  const placeOf = placesIn(problem, graph.program.size);
  within.forEach(({ node }, i) => {
    if (i !== to && answers[i] === 'no' && placeOf[node]! >= 0) row.open.add(i);
  });
  const isSure = (place: number) => problem.original[place]! < count && isNeeded(problem.original[place]!);
  const canHelp = mayHelp(problem, isSure, left);
  for (const i of row.open) if (!canHelp(placeOf[within[i]!.node]!)) row.open.delete(i);
  const numberAt = new Map([...row.open].map((i) => [placeOf[within[i]!.node]!, i]));
  settleByWays(problem, {
    places: numberAt.keys(),
    isOpen: (place) => row.open.has(numberAt.get(place) ?? -1),
    settle: (needed) => helps(row, (i) => needed[placeOf[within[i]!.node]!] === 1),
    isSure,
    left,
  });
  for (const i of row.open) answers[i] = 'unknown';
  return row;
}

/** The place of each node of a program in a problem; -1 for those that it does not have. */
function placesIn({ original }: RouteProblem, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  original.forEach((node, place) => {
    if (node >= 0) places[node] = place;
  });
  return places;
}

/** Notes which of the open ones help. */
function helps({ answers, open }: Row, isUsed: (from: number) => boolean): void {
  for (const i of open) {
    if (!isUsed(i)) continue;
    answers[i] = 'may';
    open.delete(i);
  }
}

/** Walks minimal routes for what is open in a row, with an equal part of what is left for so many rows. */
function searchHelp(
  { graph, within, left }: StackingScope,
  problems: RouteProblems,
  row: Row,
  rows: number,
): void {
  const goal = within[row.to]!;
  const problem = problems([goal.node]);
  if (typeof problem === 'string') return;
  const works = worksWithout(graph, goal);
  const routes: Int32Array[] = [];
  const budget = affordable(Math.max(0, left.branches / rows), problem);
  const most = Math.ceil(budget / 20);
  const { complete, branches } = searchRoutes(problem, {
    costs: new Float64Array(problem.stepCount).fill(1),
    ceiling: () => (row.open.size === 0 || routes.length >= most ? 0 : Infinity),
    excluded: () => routes,
    budget,
    found(route) {
      routes.push(route);
      const without = works(Array.from(route, (place) => problem.original[place]!));
      helps(row, (i) => !without(within[i]!.node));
    },
  });
  left.branches -= branches * branchCost(problem);
  if (!complete || routes.length >= most) return;
  for (const i of row.open) row.answers[i] = 'no';
  row.open.clear();
}
