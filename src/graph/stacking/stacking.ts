/**
 * What stacks into what: for each two credentials of a compiled pathway whether one leads to the other.
 *
 * Problem: necessity and relevance of one fact for another; relevance is NP-hard. Method: necessity by leaving out
 * (`needs`), relevance by a way through each credential, then by walking minimal routes until every question is answered, within
 * one budget. Cost: for each pair of credentials nodes + edges at most, and the routes. On cycles: exact.
 */

import { checkBudget, checkObject } from '../../base/arguments.js';
import { byCodeUnits, type CredentialId, type StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { hasBit, listRow } from '../digraph/bit-rows.js';
import { forwardChain, never } from '../forward-chain.js';
import { type Needs, needs } from '../needs/needs.js';
import { outsideLeaves } from '../outside.js';
import { routeProblem } from '../routes/route-problem.js';
import { searchRoutes } from '../routes/route-search.js';
import { affordable, settleByWays } from '../routes/ways-through.js';
import type { StepGraph } from '../step-graph.js';
import { type Awarded, awardedCredentials } from './awarded.js';
import { stagesWithout, worksWithout } from './works-without.js';

/** How one credential stands to another that comes after it, or beside it. */
export interface Stacking {
  readonly from: CredentialId;
  readonly to: CredentialId;
  /**
   * `must`: no one earns `to` without holding `from`. `may`: someone has a way to `to` that works because of `from`.
   * `no`: there is none. `unknown`: the budget was spent before one was found.
   */
  readonly stacks: 'must' | 'may' | 'no' | 'unknown';
  /** Whether everybody who earns `to` has earned `from` on the way, although nothing asks for it. */
  readonly embedded: boolean;
  /** The steps that every way to `from` and every way to `to` takes. */
  readonly shared: readonly StepId[];
  /**
   * `progressive`: all that `from` surely takes is part of what `to` surely takes, and not the other way round.
   * `contains`: the other way round. `same`: they take the same. `lattice`: they share steps, and neither contains the
   * other. `separate`: nothing is shared.
   */
  readonly design: 'progressive' | 'contains' | 'same' | 'lattice' | 'separate';
}

/** How the credentials of a pathway stand to each other. */
export interface StackingReport {
  /**
   * Pairs that have something to do with each other, by `from`, then `to`: that stack or are embedded, and those that
   * just share steps, once: the smaller in the larger, or else by id.
   */
  readonly pairs: readonly Stacking[];
  /** Credentials that stand alone: in no such pair. */
  readonly standAlone: readonly CredentialId[];
  /** Credentials that stack into nothing and that no exit or record connects with an occupation. */
  readonly stranded: readonly CredentialId[];
  /** Credentials that are out of reach. */
  readonly outOfReach: readonly CredentialId[];
  /** Whether every pair was settled; otherwise some are `unknown`. */
  readonly exact: boolean;
}

/** How far to go. */
export interface StackingOptions {
  /**
   * How many branches of all searches for minimal routes together to take before answering `unknown`, fewer where there
   * are many steps, and for twenty of them one route; absent: 20,000.
   */
  readonly budget?: number;
}

/**
 * What stacks into what on a pathway: how each two credentials stand to each other, which stand alone, and which are
 * stranded by what the data says. What no one can do without holds for a person who meets whatever comes from outside
 * the pathway; what may help, for anybody, whichever of these facts (experience, a level, a portfolio) are theirs.
 *
 * Words: *must* and *may* are this library's. *Progressive* and *lattice* are designs of the stackable-credential
 * literature (Public Policy Institute of California), here read off from the steps that every way takes.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { stacking } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [
 *     { id: 'cna', title: 'Nursing assistant', kind: 'Certification', occupations: ['aide'] },
 *     { id: 'adn', title: 'Nursing', kind: 'AssociateDegree' },
 *   ],
 *   steps: [
 *     { id: 'one', title: 'Aide course', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'two', title: 'Nursing', kind: 'degree-program', awards: ['adn'], requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['one', 'two'] }],
 * }, 'care');
 * const { pairs, stranded } = stacking(graph);
 * pairs.map(({ from, to, stacks, design }) => `${from} ${stacks} stack into ${to}, ${design}`);
 * // => ['cna must stack into adn, progressive']
 * stranded; // => ['adn']
 * ```
 */
export function stacking(graph: StepGraph, options: StackingOptions = {}): StackingReport {
  checkGraph(graph);
  checkObject(options);
  const { budget = 20_000 } = options;
  checkBudget(budget, 'options.budget');
  const start = outsideLeaves(graph);
  const every = awardedCredentials(graph);
  const stages = forwardChain(graph.program, start);
  const within = every.filter(({ node }) => stages[node] !== never);
  const all = allPairs({ graph, start, within, left: { branches: budget } });
  const pairs = relevant(all).sort((a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to));
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const goesOn = new Set(pairs.flatMap(({ from, stacks }) => (stacks === 'no' ? [] : from)));
  const named = (some: readonly Awarded[]) => some.map(({ credential }) => credential);
  return {
    pairs,
    standAlone: named(within.filter(({ credential }) => !paired.has(credential))),
    stranded: named(within.filter((each) => !goesOn.has(each.credential) && !opensWork(graph, each))),
    outOfReach: named(every.filter(({ node }) => stages[node] === never)),
    exact: all.every(({ stacks }) => stacks !== 'unknown'),
  };
}

/** The credentials within reach, from what holds at the start. */
interface Scope {
  readonly graph: StepGraph;
  readonly start: readonly number[];
  readonly within: readonly Awarded[];
  /** Branches that are left for all searches together. */
  readonly left: { branches: number };
}

/** How each two of the credentials stand to each other. */
function allPairs(scope: Scope): Stacking[] {
  const { graph, start, within } = scope;
  const count = graph.steps.length;
  const need = needs(graph.program, start, [...graph.steps.keys(), ...within.map(({ node }) => node)]);
  const taken = new Map(within.map(({ node }) => [node, stepsOf(need, node, count)]));
  const without = new Map(within.map((each) => [each.node, stagesWithout(graph, start, each)]));
  return within.flatMap((to) => {
    const isNeeded = (i: number) => hasBit(need.any, to.node, count + i);
    const may = helpful(scope, to, isNeeded);
    return within.flatMap((from, i): Stacking[] => {
      if (from === to) return [];
      const must = isNeeded(i);
      const [before, after] = [taken.get(from.node)!, taken.get(to.node)!];
      const shared = [...before].filter((step) => after.has(step));
      const pair: Stacking = {
        from: from.credential,
        to: to.credential,
        stacks: must ? 'must' : may[i]!,
        embedded: !must && without.get(from.node)![to.node] === never,
        shared: shared.map((step) => graph.steps[step]!.id),
        design: designOf(before.size, after.size, shared.length),
      };
      return [pair];
    });
  });
}

function designOf(from: number, to: number, shared: number): Stacking['design'] {
  if (shared === 0) return 'separate';
  if (shared === from) return from === to ? 'same' : 'progressive';
  return shared === to ? 'contains' : 'lattice';
}

/** Leaves out what adds nothing: of a pair that only shares steps one direction is enough, none if the other one stacks. */
function relevant(pairs: readonly Stacking[]): Stacking[] {
  const key = (from: CredentialId, to: CredentialId) => `${from.length} ${from}${to}`;
  const leads = ({ stacks, embedded }: Stacking) => stacks !== 'no' || embedded;
  const leading = new Set(pairs.filter(leads).map(({ from, to }) => key(from, to)));
  return pairs.filter((pair) => {
    if (leads(pair)) return true;
    if (leading.has(key(pair.to, pair.from))) return false;
    if (pair.design === 'lattice' || pair.design === 'same') return byCodeUnits(pair.from, pair.to) < 0;
    return pair.design === 'progressive';
  });
}

/** The steps that every way to a node takes, ascending. */
function stepsOf({ any }: Needs, node: number, count: number): ReadonlySet<number> {
  return new Set(listRow(any, node).filter((column) => column < count));
}

/** For each credential that is not needed for another: whether someone's route to it works because of that one. */
function helpful(
  { graph, start, within, left }: Scope,
  to: Awarded,
  isNeeded: (index: number) => boolean,
): ('may' | 'no' | 'unknown')[] {
  const answers = within.map((): 'may' | 'no' | 'unknown' => 'no');
  const problem = routeProblem(graph, [], [to.node], { facts: start });
  if (typeof problem === 'string') return answers;
  const between = new Set(problem.original);
  const open = new Set(
    [...within.keys()].filter((i) => within[i] !== to && !isNeeded(i) && between.has(within[i]!.node)),
  );
  const places = new Map([...problem.original].map((node, place) => [node, place]));
  const placeOf = (i: number) => places.get(within[i]!.node)!;
  const settle = (isUsed: (i: number) => boolean) => {
    for (const i of open) {
      if (!isUsed(i)) continue;
      answers[i] = 'may';
      open.delete(i);
    }
  };
  const openAt = new Map([...open].map((i) => [placeOf(i), i]));
  settleByWays(
    problem,
    openAt.keys(),
    (place) => open.has(openAt.get(place)!),
    (needed) => settle((i) => needed[placeOf(i)] === 1),
  );
  const works = worksWithout(graph, to);
  const routes: Int32Array[] = [];
  const budget = affordable(left.branches, problem);
  const most = Math.ceil(budget / 20);
  if (open.size === 0) return answers;
  const { complete, branches } = searchRoutes(problem, {
    costs: new Float64Array(problem.stepCount).fill(1),
    ceiling: () => (open.size === 0 || routes.length >= most ? 0 : Infinity),
    excluded: () => routes,
    budget,
    found(route) {
      routes.push(route);
      const without = works(Array.from(route, (place) => problem.original[place]!));
      settle((i) => !without(within[i]!.node));
    },
  });
  left.branches -= Math.ceil((branches * left.branches) / Math.max(1, budget));
  if (!complete || routes.length >= most) for (const i of open) answers[i] = 'unknown';
  return answers;
}

/** Whether a record or an exit connects a credential with an occupation. */
function opensWork({ system, steps, exits }: StepGraph, { credential, steps: by }: Awarded): boolean {
  const record = system.credentials?.find(({ id }) => id === credential);
  const ids = new Set(by.map((step) => steps[step]!.id));
  return (
    (record?.occupations ?? []).length > 0 ||
    exits.some(
      ({ after, occupations = [] }) =>
        occupations.length > 0 &&
        (after.kind === 'step' ? ids.has(after.step) : after.credential === credential),
    )
  );
}
