/** What two versions let a person reach: what came within reach, what is lost, by which routes, and what stacks. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits, type PathwayId, type StepId } from '../../base/ids.js';
import { type Offer, offerOf } from '../../graph/changes/offer.js';
import type { GainsAndLosses } from '../../graph/changes/what-if.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { type Goal, goalNodes } from '../../graph/goal.js';
import { outsideLeaves } from '../../graph/outside.js';
import { pathwayIn } from '../../graph/pathway-graph.js';
import { minimalRoutes } from '../../graph/routes/minimal-routes.js';
import { stacking } from '../../graph/stacking/stacking.js';
import { type StepGraph, systemIndex } from '../../graph/step-graph.js';
import { systemGraph } from '../../graph/system-graph.js';
import { offeredOn } from '../../learner/offered-on.js';
import type { PathwaySystem } from '../../model/system.js';
import type { EntityKind } from '../../model/tables.js';
import { keyOf } from '../rows.js';
import type { NewIds } from './renamed.js';
import type { ChangedRoute, ReachChanges, RouteChanges, StackPair } from './system-diff.js';

/** Two versions under the same ids. */
export interface Versions {
  readonly before: PathwaySystem;
  readonly after: PathwaySystem;
}

interface Graphs {
  readonly before: StepGraph;
  readonly after: StepGraph;
}

/** Which pathways to look at, the ids before, and how much to spend. */
interface Asked {
  readonly pathways: readonly PathwayId[];
  readonly former: NewIds;
  readonly count: number;
  readonly budget: number;
  /** The day on which something is offered. */
  readonly asOf: CalendarDate | undefined;
}

/** What is left to look into, a pathway that is larger is left out; and how far a search on one pathway may go. */
interface Purse {
  left: number;
  readonly count: number;
  readonly branches: number;
}

/**
 * Compares what can be reached in the whole system, and on each of some pathways, that both versions have, by steps that
 * are offered. Cost: both systems, compiled twice; and routes and stacking of the pathways that the budget allows.
 */
export function reachChanges(
  { before, after }: Versions,
  { pathways, former, count, budget, asOf }: Asked,
): { readonly reach: ReachChanges[]; readonly exact: boolean } {
  const purse: Purse = { left: budget, count, branches: Math.ceil(budget / 10) };
  const on = (graph: StepGraph) => offeredOn(graph, asOf);
  const whole = offers({ before: on(systemGraph(before)), after: on(systemGraph(after)) });
  const reach: ReachChanges[] = [{ ...gainsOf(whole), routes: [], stacks: { gained: [], lost: [] } }];
  const [old, now] = [systemIndex(before), systemIndex(after)];
  const [was, is] = [rowsById(before), rowsById(after)];
  let exact = true;
  for (const id of pathways) {
    const graphs = { before: on(pathwayIn(old, was.get(id)!)), after: on(pathwayIn(now, is.get(id)!)) };
    const its = offers(graphs);
    const detail = detailOf(graphs, its, purse);
    exact &&= detail.exact;
    reach.push({ pathway: id, ...gainsOf(its), routes: detail.routes, stacks: detail.stacks });
  }
  return { reach: reach.flatMap((each) => (isEmpty(each) ? [] : byFormerIds(each, former))), exact };
}

/** The same, with what is lost by its ids before. */
function byFormerIds(each: ReachChanges, ids: NewIds): ReachChanges {
  const as = (kind: EntityKind) => (id: string) => ids.get(keyOf({ kind, id })) ?? id;
  const lostOf = <T extends GainsAndLosses<string>>(part: T, kind: EntityKind): T => ({
    ...part,
    lost: part.lost.map(as(kind)),
  });
  const credential = as('credential');
  const pairs = each.stacks.lost.map(({ from, to }) => ({ from: credential(from), to: credential(to) }));
  return {
    ...each,
    steps: lostOf(each.steps, 'step'),
    credentials: lostOf(each.credentials, 'credential'),
    occupations: lostOf(each.occupations, 'occupation'),
    routes: each.routes.map((routes) => ({
      ...routes,
      lost: routes.lost.map((steps) => steps.map(as('step'))),
      changed: routes.changed.map((change) => ({
        ...change,
        before: change.before.map(as('step')),
        removed: change.removed.map(as('step')),
      })),
    })),
    stacks: { ...each.stacks, lost: pairs },
  };
}

function rowsById({ pathways = [] }: PathwaySystem) {
  return new Map(pathways.map((pathway) => [pathway.id, pathway]));
}

function isEmpty({ steps, credentials, occupations, routes, stacks }: ReachChanges): boolean {
  const lists = [steps, credentials, occupations, stacks].flatMap(({ gained, lost }) => [...gained, ...lost]);
  return lists.length + routes.length === 0;
}

function offers({ before, after }: Graphs): { readonly was: Offer; readonly is: Offer } {
  return { was: offerOf(before, before), is: offerOf(after, before) };
}

function gainsOf({ was, is }: ReturnType<typeof offers>) {
  const compared = (old: ReadonlySet<string>, now: ReadonlySet<string>): GainsAndLosses<string> => ({
    gained: [...now].filter((id) => !old.has(id)).sort(byCodeUnits),
    lost: [...old].filter((id) => !now.has(id)).sort(byCodeUnits),
  });
  return {
    steps: compared(was.steps, is.steps),
    credentials: compared(was.credentials, is.credentials),
    occupations: compared(was.occupations, is.occupations),
  };
}

interface Detail extends Pick<ReachChanges, 'routes' | 'stacks'> {
  readonly exact: boolean;
}

/** Routes and stacking of a pathway, where the budget allows. */
function detailOf(graphs: Graphs, { was, is }: ReturnType<typeof offers>, purse: Purse): Detail {
  const goals: Goal[] = [
    ...kept(was.credentials, is.credentials).map(
      (credential) => ({ kind: 'credential', credential }) as const,
    ),
    ...kept(was.occupations, is.occupations).map(
      (occupation) => ({ kind: 'occupation', occupation }) as const,
    ),
  ];
  const size = graphs.before.steps.length + graphs.after.steps.length;
  const credentials = was.credentials.size + is.credentials.size;
  const cost = size * (goals.length + credentials);
  if (cost > purse.left) return { routes: [], stacks: { gained: [], lost: [] }, exact: false };
  purse.left -= cost;
  const routes = goals.map((goal) => routesTo(goal, graphs, purse));
  const stacks = stacksOf(graphs, purse);
  return {
    routes: routes.flatMap(({ changes }) =>
      changes.gained.length + changes.lost.length > 0 ? [changes] : [],
    ),
    stacks: { gained: stacks.gained, lost: stacks.lost },
    exact: stacks.exact && routes.every(({ complete }) => complete),
  };
}

function kept(was: ReadonlySet<string>, is: ReadonlySet<string>): string[] {
  return [...was].filter((id) => is.has(id)).sort(byCodeUnits);
}

/** The routes to a goal that work in one version only. */
function routesTo(goal: Goal, { before, after }: Graphs, { count, branches }: Purse) {
  const options = { count, budget: branches };
  const [was, is] = [before, after].map((graph) => minimalRoutes(graph, goal, options));
  const listed = (found: typeof was) => (found?.status === 'found' ? found.routes : []);
  const complete = [was, is].every((found) => found?.status !== 'found' || found.complete);
  const [old, now] = [listed(was), listed(is)];
  const gained = now.filter((route) => !leads(before, route, goal));
  const lost = old.filter((route) => !leads(after, route, goal));
  const shorter = gained.flatMap((after) => longer(after, old).map((before) => ({ before, after })));
  // A route of which several shorter ones came is no other one now: these are new.
  const alone = shorter.filter(({ before }) => shorter.filter((each) => each.before === before).length === 1);
  const changed = [
    ...lost.flatMap((before) => longer(before, now).map((after) => routeChange(before, after))),
    ...alone.map(({ before, after }) => routeChange(before, after)),
  ];
  return { changes: { goal, gained, lost, changed } satisfies RouteChanges, complete };
}

type Route = readonly StepId[];

/** The shortest of some routes that takes all steps of a route. */
function longer(route: Route, others: readonly Route[]): readonly Route[] {
  const all = others.filter((other) => route.every((step) => other.includes(step)));
  return all.sort((one, other) => one.length - other.length).slice(0, 1);
}

function routeChange(before: Route, after: Route): ChangedRoute {
  const added = after.filter((step) => !before.includes(step));
  return { before, after, added, removed: before.filter((step) => !after.includes(step)) };
}

/** Whether these steps alone lead to a goal. */
function leads(graph: StepGraph, route: readonly string[], goal: Goal): boolean {
  const own = new Set(route.map((id) => graph.indexOf.get(id)));
  const banned = new Uint8Array(graph.program.size);
  for (const index of graph.steps.keys()) if (!own.has(index)) banned[index] = 1;
  const stages = forwardChain(graph.program, outsideLeaves(graph), Infinity, banned);
  return goalNodes(graph, goal).some((node) => stages[node] !== never);
}

type Stacks = ReturnType<typeof stacking>;

/** The pairs that stack in one version only, and surely do not in the other. */
function stacksOf({ before, after }: Graphs, { branches }: Purse) {
  const [was, is] = [before, after].map((graph) => stacking(graph, { budget: branches })) as [Stacks, Stacks];
  const words = (report: typeof was) => new Map(report.pairs.map((pair) => [textOf(pair), pair.stacks]));
  const only = (one: typeof was, other: typeof was): StackPair[] => {
    const there = words(other);
    return one.pairs.flatMap((pair) => {
      const stacks = pair.stacks === 'must' || pair.stacks === 'may';
      return stacks && (there.get(textOf(pair)) ?? 'no') === 'no' ? [{ from: pair.from, to: pair.to }] : [];
    });
  };
  return { gained: only(is, was), lost: only(was, is), exact: was.exact && is.exact };
}

function textOf({ from, to }: StackPair): string {
  return JSON.stringify([from, to]);
}
