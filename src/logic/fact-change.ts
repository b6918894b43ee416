/** What would alter a verdict: the smallest sets of facts that would have to be otherwise. */

import { called, checkCount, checkFields, checkFunction, checkWord } from '../base/arguments.js';
import { checkedStates, checkFormula } from './check-formula.js';
import { type FactId, type Formula, type StateOf, verdictIn } from './formula.js';
import type { TruthState } from './verdict.js';

/**
 * What has to happen to a fact: show evidence for what may be so already, have a person judge, settle a contradiction,
 * or change the program itself.
 */
export type ChangeKind = 'show-evidence' | 'get-judgment' | 'resolve-conflict' | 'change-program';

/** One fact that would have to be otherwise. */
export interface FactChange {
  readonly fact: FactId;
  readonly to: 'true' | 'false';
  readonly how: ChangeKind;
}

/** Facts that together would alter a verdict; leaving one out would not do. */
export type ChangeSet = readonly FactChange[];

/** The smallest sets of facts that would alter a verdict. */
export interface ChangeSets {
  readonly sets: readonly ChangeSet[];
  /** Whether these are all of the smallest ones. */
  readonly complete: boolean;
}

/** What `changesTo` can be asked with. */
export interface ChangesToOptions {
  /** Whether a fact is left to the judgment of a person; absent: none is. */
  readonly isJudgment?: (fact: FactId) => boolean;
  /**
   * Whether what contradicts a fact is such that evidence can lift it: a claim that something is listed in full, a record,
   * an attestation. Absent: no contradiction is.
   */
  readonly canBeLifted?: (fact: FactId) => boolean;
  /** How many sets to list, 1 or more; absent: 64. */
  readonly count?: number;
}

/**
 * The minimal sets of facts that would make a read-once formula met (or not met). Smallest sets first.
 * A formula that is so already needs none: one empty set.
 *
 * @throws PathwayError `bad-argument`, `bad-count`, or `callback-failed` when a function that is given throws.
 *
 * @example
 * ```ts
 * import { changesTo } from 'career-pathways/logic';
 * const formula = { kind: 'any', of: [{ kind: 'fact', fact: 'a' }, { kind: 'fact', fact: 'b' }] } as const;
 * const { sets } = changesTo(formula, 'met', (fact) => (fact === 'a' ? 'unknown' : 'false'));
 * sets.map((set) => set.map(({ fact, how }) => `${fact}: ${how}`)); // => [['a: show-evidence'], ['b: change-program']]
 * ```
 */
export function changesTo(
  formula: Formula,
  goal: 'met' | 'not-met',
  stateOf: StateOf,
  options: ChangesToOptions = {},
): ChangeSets {
  checkFormula(formula);
  checkWord(goal, ['met', 'not-met'], 'goal');
  checkFields(options, ['isJudgment', 'canBeLifted', 'count']);
  const { isJudgment = () => false, canBeLifted = () => false, count } = options;
  checkFunction(isJudgment, 'options.isJudgment');
  checkFunction(canBeLifted, 'options.canBeLifted');
  if (count !== undefined) checkCount(count);
  const judged = (fact: FactId) => called('options.isJudgment', () => isJudgment(fact)) === true;
  const lifted = (fact: FactId) => called('options.canBeLifted', () => canBeLifted(fact)) === true;
  const given = { isJudgment: judged, canBeLifted: lifted, ...(count !== undefined && { count }) };
  return smallestChanges(formula, goal, checkedStates(stateOf), given);
}

/** The same without a check. */
export function smallestChanges(
  formula: Formula,
  goal: 'met' | 'not-met',
  stateOf: StateOf,
  { isJudgment = () => false, canBeLifted = () => false, count = 64 }: ChangesToOptions,
): ChangeSets {
  const to = goal === 'met' ? 'true' : 'false';
  const walk = (part: Formula): ChangeSets => {
    if (verdictIn(part, stateOf) === goal) return { sets: [[]], complete: true };
    if (part.kind === 'fact') {
      const state = stateOf(part.fact);
      const lifted = state === 'false' && canBeLifted(part.fact);
      const how = howTo(lifted ? 'unknown' : state, to, isJudgment(part.fact));
      return { sets: [[{ fact: part.fact, to, how }]], complete: true };
    }
    const parts = part.of.map(walk);
    const everyPart = (part.kind === 'all') === (goal === 'met');
    const sets = everyPart
      ? parts.reduce<readonly ChangeSet[]>((sofar, next) => combine(sofar, next.sets, count + 1), [[]])
      : parts.flatMap((each) => each.sets);
    const complete = sets.length <= count && parts.every((each) => each.complete);
    return { sets: smallest(sets, count), complete };
  };
  return walk(formula);
}

/** The smallest unions of a set of each list. Both are sorted: the pair (i, j) has (i + 1)(j + 1) - 1 before it. */
function combine(sofar: readonly ChangeSet[], next: readonly ChangeSet[], count: number): ChangeSet[] {
  return smallest(
    sofar.flatMap((set, i) => next.slice(0, Math.floor(count / (i + 1))).map((more) => [...set, ...more])),
    count,
  );
}

function smallest(sets: readonly ChangeSet[], count: number): ChangeSet[] {
  return [...sets].sort((a, b) => a.length - b.length).slice(0, count);
}

function howTo(state: TruthState, to: 'true' | 'false', judgment: boolean): ChangeKind {
  if (state === 'conflict') return 'resolve-conflict';
  if (state !== 'unknown' && state !== to) return 'change-program';
  return judgment ? 'get-judgment' : 'show-evidence';
}
