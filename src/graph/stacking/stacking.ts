/**
 * What stacks into what: for each two credentials of a compiled pathway whether one leads to the other.
 *
 * Problem: necessity and relevance of one fact for another; relevance is NP-hard. Method: necessity by leaving out
 * (`needs`), relevance by a way through each credential, then by walking minimal routes until every question is answered, within
 * one budget. Cost: for each pair of credentials nodes + edges at most, and the routes. On cycles: exact.
 */

import { checkBudget, checkFields } from '../../base/arguments.js';
import type { CredentialId, StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { bitRows, countRow, listRow } from '../digraph/bit-rows.js';
import { forwardChain, never } from '../forward-chain.js';
import type { Needs } from '../needs/needs.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import { type Awarded, awardedCredentials } from './awarded.js';
import { leadsInto, type StackingScope } from './leads-into.js';

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

/** The branches of all searches together when nothing else is said. */
export const defaultBudget = 20_000;

/** How far to go. */
export interface StackingOptions {
  /**
   * How many branches of all searches for minimal routes together to take before answering `unknown`, fewer where there
   * are many steps, and for twenty of them one route. Ways through credentials count too, a part of a branch each, but
   * for the first twenty-five to each; absent: 20,000.
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
  checkFields(options, ['budget']);
  const { budget = defaultBudget } = options;
  checkBudget(budget, 'options.budget');
  const start = outsideLeaves(graph);
  const every = awardedCredentials(graph);
  const stages = forwardChain(graph.program, start);
  const within = every.filter(({ node }) => stages[node] !== never);
  const { pairs, exact } = relevantPairs({ graph, start, within, left: { branches: budget } });
  const [paired, goesOn] = [new Set<CredentialId>(), new Set<CredentialId>()];
  for (const { from, to, stacks } of pairs) {
    paired.add(from).add(to);
    if (stacks !== 'no') goesOn.add(from);
  }
  const named = (some: readonly Awarded[]) => some.map(({ credential }) => credential);
  return {
    pairs,
    standAlone: named(within.filter(({ credential }) => !paired.has(credential))),
    stranded: named(within.filter((each) => !goesOn.has(each.credential) && !opensWork(graph, each))),
    outOfReach: named(every.filter(({ node }) => stages[node] === never)),
    exact,
  };
}

/**
 * The pairs that say something, by `from`, then `to`: of a pair that only shares steps one direction is enough, none if
 * the other one stacks.
 */
function relevantPairs(scope: StackingScope): { pairs: Stacking[]; exact: boolean } {
  const { graph, within } = scope;
  const leads = leadsInto(scope);
  const shares = sharedSteps(leads.need, within, graph.steps.length);
  const pairs: Stacking[] = [];
  for (let from = 0; from < within.length; from++)
    for (let to = 0; to < within.length; to++) {
      if (from === to) continue;
      const stacks = leads.stacks(from, to);
      const embedded = leads.embedded(from, to);
      const { shared, design } = shares(from, to);
      if (stacks === 'no' && !embedded) {
        const once = design === 'progressive' || (from < to && (design === 'lattice' || design === 'same'));
        if (!once || leads.stacks(to, from) !== 'no' || leads.embedded(to, from)) continue;
      }
      pairs.push({
        from: within[from]!.credential,
        to: within[to]!.credential,
        stacks,
        embedded,
        shared: shared().map((step) => graph.steps[step]!.id),
        design,
      });
    }
  return { pairs, exact: leads.exact };
}

/** What the sure steps of each two credentials have in common. */
function sharedSteps({ any }: Needs, within: readonly Awarded[], count: number) {
  const words = Math.ceil(count / 32);
  const steps = bitRows(within.length, count);
  within.forEach(({ node }, i) => {
    steps.bits.set(any.bits.subarray(node * any.words, node * any.words + words), i * words);
    // The columns of steps end within a word.
    if (count % 32 > 0) steps.bits[(i + 1) * words - 1]! &= 2 ** (count % 32) - 1;
  });
  const sizes = within.map((_, i) => countRow(steps, i));
  const both = bitRows(1, count);
  return (from: number, to: number) => {
    for (let word = 0; word < words; word++)
      both.bits[word] = steps.bits[from * words + word]! & steps.bits[to * words + word]!;
    const size = countRow(both, 0);
    return {
      design: designOf(sizes[from]!, sizes[to]!, size),
      shared: (): number[] => (size === 0 ? [] : [...listRow(both, 0)]),
    };
  };
}

function designOf(from: number, to: number, shared: number): Stacking['design'] {
  if (shared === 0) return 'separate';
  if (shared === from) return from === to ? 'same' : 'progressive';
  return shared === to ? 'contains' : 'lattice';
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
