/** What would alter a verdict: the smallest sets of facts that would have to be otherwise. */

import { evaluate, type FactId, type Formula, type StateOf } from './formula.js';
import type { TruthState } from './verdict.js';

/**
 * What has to happen to a fact: show evidence for what may be so already, have a person judge, settle a contradiction,
 * or change the program itself.
 */
export type ChangeKind = 'show-evidence' | 'get-judgment' | 'resolve-conflict' | 'change-program';

/** One fact that would have to be otherwise. */
export interface Change {
  readonly fact: FactId;
  readonly to: 'true' | 'false';
  readonly how: ChangeKind;
}

/** Facts that together would alter a verdict; leaving one out would not do. */
export type ChangeSet = readonly Change[];

/** The sets, and whether these are all of the smallest ones. */
export interface Changes {
  readonly sets: readonly ChangeSet[];
  readonly exact: boolean;
}

/** More sets than this are not listed. */
const most = 64;

/**
 * The minimal sets of facts that would make a read-once formula met (or not met). Smallest sets first.
 * A formula that is so already needs none: one empty set.
 */
export function changesTo(
  goal: 'met' | 'not-met',
  formula: Formula,
  stateOf: StateOf,
  isJudgment: (fact: FactId) => boolean,
): Changes {
  const value = goal === 'met' ? 'true' : 'false';
  const walk = (part: Formula): Changes => {
    if (evaluate(part, stateOf) === goal) return { sets: [[]], exact: true };
    if (part.kind === 'fact') {
      const how = howTo(stateOf(part.fact), value, isJudgment(part.fact));
      return { sets: [[{ fact: part.fact, to: value, how }]], exact: true };
    }
    const parts = part.of.map(walk);
    const everyPart = (part.kind === 'all') === (goal === 'met');
    const sets = everyPart
      ? parts.reduce<readonly ChangeSet[]>(combine, [[]])
      : parts.flatMap((each) => each.sets);
    return { sets: smallest(sets, most), exact: sets.length <= most && parts.every((each) => each.exact) };
  };
  return walk(formula);
}

function combine(sofar: readonly ChangeSet[], next: Changes): ChangeSet[] {
  return smallest(
    sofar.flatMap((set) => next.sets.map((more) => [...set, ...more])),
    most + 1,
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
