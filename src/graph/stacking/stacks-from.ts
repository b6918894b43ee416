/** The stacks of credentials that begin at each entry. */

import { called, checkFields, checkFunction, wrong } from '../../base/arguments.js';
import { byCodeUnits, type CredentialId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Step } from '../../model/step.js';
import { checkGraph } from '../check-graph.js';
import { components } from '../digraph/components.js';
import { digraph } from '../digraph/digraph.js';
import { entryPoints, type FoundEntry } from '../doors/entry-points.js';
import { leadsFrom } from '../doors/leads-from.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import { type Awarded, awardedCredentials } from './awarded.js';
import { pairsOf } from './credential-lattice.js';
import { leadsInto } from './leads-into.js';
import { type Below, type SoleWays, soleWays } from './sole-ways.js';
import { type StackTimes, stackTimes } from './stack-times.js';
import { defaultBudget, type StackingReport } from './stacking.js';

/** Credentials of which each stacks into the next. */
export interface Stack {
  readonly credentials: readonly CredentialId[];
  /** When the last can be earned at the earliest, each being earned before the next is begun. */
  readonly time: number;
}

/** The stacks behind one entry. Absent: no credential rests on it (`longest`), or none stacks into another (`quickest`). */
export interface EntryStacks extends FoundEntry {
  /** With the most credentials, of equals the one that ends first as things stand; one alone where none stacks. */
  readonly longest?: Stack;
  /** Of two credentials the pair of which the second is earned first. */
  readonly quickest?: Stack;
}

/** How long steps take, and what is known already. */
export interface StacksFromOptions {
  /** How long a step takes, 0 or more, in a unit of the caller's. */
  readonly lengthOf: (step: Step) => number;
  /** What `stacking` returned for the graph; absent: the same is worked out as far as it is needed. */
  readonly report?: StackingReport;
}

/**
 * For each entry the longest and the quickest stack of credentials, of those that rest on its step: chains in which each
 * must or may stack into the next, and is earned before the next is begun. Whatever else is needed is taken along, side
 * by side as far as requirements allow.
 *
 * Method: longest chains over the pairs of the report or, without one, what each credential needs where there is one way
 * to it, and what `stacking` says of the others; earliest times (Knuth 1977) with each credential of the chain
 * put before the next. Cost: one run of `earliest`, and for each entry what builds on it; where a credential of the
 * longest chain also leads back to an earlier one, a run for each of them. On cycles: credentials that may stack into
 * each other are only chained in the order in which they can be earned.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { stacksFrom } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'one', title: 'Aide course', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'two', title: 'Nursing', kind: 'degree-program', awards: ['adn'], requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['one', 'two'] }],
 * }, 'care');
 * const weeks = { one: 16, two: 80 } as Record<string, number>;
 * const [front] = stacksFrom(graph, { lengthOf: ({ id }) => weeks[id] ?? 0 });
 * front?.longest; // => { credentials: ['cna', 'adn'], time: 96 }
 * ```
 */
export function stacksFrom(graph: StepGraph, options: StacksFromOptions): EntryStacks[] {
  checkGraph(graph);
  checkFields(options, ['report', 'lengthOf']);
  const pairs = options.report === undefined ? undefined : pairsOf(graph, options, ['lengthOf']);
  const ways = pairs ? undefined : soleWays(graph);
  const times = stackTimes(graph, lengthsOf(graph, options.lengthOf));
  const credentials = awardedCredentials(graph)
    .filter(({ node }) => times.whole.end[node]! < Infinity)
    .sort(
      (a, b) =>
        times.whole.end[a.node]! - times.whole.end[b.node]! || byCodeUnits(a.credential, b.credential),
    );
  const below = ways ? belowChoices(graph, ways, credentials) : belowIn(pairs ?? []);
  const ranks = new Map(credentials.map((each, rank) => [each, rank]));
  const ordered = inStackingOrder(credentials, below);
  const places = new Map(ordered.map(({ credential }, place) => [credential, place]));
  const behind = leadsFrom(graph);
  return entryPoints(graph).map((entry) => {
    const within = behind(entry.step)
      .credentials.flatMap((credential) => places.get(credential) ?? [])
      .sort((a, b) => a - b)
      .map((place) => ordered[place]!);
    const sole = ways?.below(within);
    const longest = longestChain(within, below, sole, (at) => ranks.get(within[at]!)!);
    const quickest = quickestPair(within, below, sole, times);
    return {
      ...entry,
      ...(longest.length > 0 && { longest: stackOf(longest, times) }),
      ...(quickest && { quickest }),
    };
  });
}

function lengthsOf({ steps }: StepGraph, lengthOf: StacksFromOptions['lengthOf']): number[] {
  checkFunction(lengthOf, 'options.lengthOf');
  return steps.map((step) => {
    const length = called('options.lengthOf', () => lengthOf(step));
    if (typeof length === 'number' && length >= 0) return length;
    return wrong('options.lengthOf', length, `a function that returns a number, 0 or more, for "${step.id}"`);
  });
}

/** Each credential after those that stack into it; those that stack into each other in the order they are given. */
function inStackingOrder(credentials: readonly Awarded[], below: BelowEach): Awarded[] {
  const byId = new Map(credentials.map((each) => [each.credential, each]));
  const rungs = [...below].flatMap(([to, list]) => list.map((from) => [from, to] as const));
  const graph = digraph(rungs, { ids: byId.keys() });
  const { starts, members } = components(graph);
  const rank = new Map<CredentialId, number>();
  for (let set = 0; set + 1 < starts.length; set++)
    for (const node of members.subarray(starts[set], starts[set + 1])) rank.set(graph.ids[node]!, set);
  return [...credentials].sort((a, b) => rank.get(a.credential)! - rank.get(b.credential)!);
}

/** For each credential those that stack into it, as a report says. */
type BelowEach = ReadonlyMap<CredentialId, readonly CredentialId[]>;

function belowIn(pairs: StackingReport['pairs']): BelowEach {
  const below = new Map<CredentialId, CredentialId[]>();
  for (const { from, to, stacks } of pairs) if (stacks === 'must' || stacks === 'may') put(below, to, from);
  return below;
}

/** The same, as `stacking` would say, for those to which there is more than one way. */
function belowChoices(graph: StepGraph, { isSole }: SoleWays, credentials: readonly Awarded[]): BelowEach {
  const below = new Map<CredentialId, CredentialId[]>();
  if (credentials.every(isSole)) return below;
  const within = [...credentials].sort((a, b) => byCodeUnits(a.credential, b.credential));
  const { stacks } = leadsInto({
    graph,
    start: outsideLeaves(graph),
    within,
    left: { branches: defaultBudget },
    asked: (each) => !isSole(each),
  });
  within.forEach((to, place) => {
    if (isSole(to)) return;
    const leading = within.filter((_, from) => ['must', 'may'].includes(stacks(from, place)));
    if (leading.length > 0)
      below.set(
        to.credential,
        leading.map(({ credential }) => credential),
      );
  });
  return below;
}

/** The chain with the most credentials, of those in the order given; of equals the one whose last is earned first. */
function longestChain(
  ordered: readonly Awarded[],
  below: BelowEach,
  sole: Below | undefined,
  rankOf: (at: number) => number,
): Awarded[] {
  const place = new Map(ordered.map(({ credential }, at) => [credential, at]));
  const length = sole?.length ?? new Int32Array(ordered.length).fill(1);
  const under = sole?.under ?? new Int32Array(ordered.length).fill(-1);
  let top = -1;
  ordered.forEach(({ credential }, at) => {
    for (const id of below.get(credential) ?? []) {
      const other = place.get(id) ?? at;
      if (other >= at || length[other]! < length[at]!) continue;
      length[at] = length[other]! + 1;
      under[at] = other;
    }
    const more = top < 0 ? 1 : length[at]! - length[top]! || rankOf(top) - rankOf(at);
    if (more > 0) top = at;
  });
  const chain: Awarded[] = [];
  for (let at = top; at >= 0; at = under[at]!) chain.push(ordered[at]!);
  return chain.reverse();
}

/** Of all pairs the one whose upper credential is earned first. */
function quickestPair(
  within: readonly Awarded[],
  below: BelowEach,
  sole: Below | undefined,
  times: StackTimes,
): Stack | undefined {
  const byId = new Map(within.map((each) => [each.credential, each]));
  let best: Stack | undefined;
  within.forEach((upper, at) => {
    // With one way only, whatever is needed is over when the upper one begins: any of it is as quick.
    const first = within[sole?.first[at] ?? -1];
    for (const id of first ? [first.credential] : (below.get(upper.credential) ?? [])) {
      const lower = byId.get(id);
      if (!lower) continue;
      const time = times.after(upper, times.whole.end[lower.node]!);
      const pair = { credentials: [id, upper.credential], time };
      if (!best || time < best.time || (time === best.time && byPair(pair, best) < 0)) best = pair;
    }
  });
  return best;
}

const byPair = (a: Stack, b: Stack) =>
  byCodeUnits(JSON.stringify(a.credentials), JSON.stringify(b.credentials));

function stackOf(chain: readonly Awarded[], times: StackTimes): Stack {
  return { credentials: chain.map(({ credential }) => credential), time: times.chained(chain) };
}
