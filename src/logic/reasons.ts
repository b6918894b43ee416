/** Why a verdict came out as it did: the smallest sets of facts that force it, whatever the other facts are. */

import { type FactId, type Formula, type StateOf, verdictOf } from './formula.js';
import type { Kleene, Verdict } from './verdict.js';

/** An element as reasons see it: what it asks, and the fact on which it asks anything. */
export interface Reasoned {
  readonly formula: Formula;
  readonly when?: FactId;
}

/** The smallest sets of facts that force a verdict. */
export interface Reasons {
  readonly sufficient: readonly (readonly FactId[])[];
  /** Whether these are all of them. */
  readonly exact: boolean;
}

type Sets = readonly (readonly FactId[])[];

/** How many sets to keep at every place. */
const most = 64;

const order: readonly Kleene[] = ['not-met', 'undetermined', 'met'];
/** Whether a verdict is at least, or at most, another. */
const holds = (side: Side, verdict: Kleene, level: Kleene) =>
  side === 'least'
    ? order.indexOf(verdict) >= order.indexOf(level)
    : order.indexOf(verdict) <= order.indexOf(level);

type Side = 'least' | 'most';

/**
 * The smallest sets of facts that alone force a verdict over some elements. `met`: they keep every element from less;
 * `not-met`: they keep some element down; `undetermined`: they do both. Cost: at most 64 sets at every place.
 */
export function reasonsFor(elements: readonly Reasoned[], verdict: Verdict, stateOf: StateOf): Reasons {
  if (verdict === 'not-evaluated') return { sufficient: [], exact: true };
  let exact = true;
  const cut = (sets: Sets): Sets => {
    if (sets.length > most) exact = false;
    return smallest(sets).slice(0, most);
  };
  const up = () =>
    elements
      .map((element) => forced(element, 'least', verdict, stateOf))
      .reduce((a, b) => cut(cross(a, b)), [[]]);
  const down = () => cut(elements.flatMap((element) => forced(element, 'most', verdict, stateOf)));
  const sets = verdict === 'met' ? up() : verdict === 'not-met' ? down() : cut(cross(up(), down()));
  return { sufficient: smallest(sets), exact };
}

/** The sets that keep an element at or above, or at or below, a verdict. One that asks nothing keeps nothing down. */
function forced({ formula, when }: Reasoned, side: Side, level: Kleene, stateOf: StateOf): Sets {
  const own = forcing(formula, side, level, stateOf);
  if (when === undefined || (side === 'most' && level === 'met')) return own;
  const condition = verdictOf(stateOf(when));
  const engaged = condition === 'met' ? cross([[when]], own) : [];
  if (side === 'most') return condition === 'undetermined' && level === 'undetermined' ? [[when]] : engaged;
  const open = level === 'undetermined' ? own : engaged;
  const settled = condition === 'not-met' || (condition === 'undetermined' && level === 'undetermined');
  return smallest([...(settled ? [[when]] : []), ...open]);
}

function forcing(formula: Formula, side: Side, level: Kleene, stateOf: StateOf): Sets {
  // A verdict is never below not met, nor above met.
  if (level === (side === 'least' ? 'not-met' : 'met')) return [[]];
  if (formula.kind === 'fact')
    return holds(side, verdictOf(stateOf(formula.fact)), level) ? [[formula.fact]] : [];
  const parts = formula.of.map((part) => forcing(part, side, level, stateOf));
  return (formula.kind === 'all') === (side === 'least')
    ? parts.reduce<Sets>((sofar, next) => smallest(cross(sofar, next)).slice(0, most + 1), [[]])
    : smallest(parts.flat()).slice(0, most + 1);
}

/** Every union of a set of each list. */
function cross(these: Sets, those: Sets): Sets {
  return these.flatMap((one) => those.map((other) => [...new Set([...one, ...other])]));
}

/** Those that contain no other, the smallest first. */
function smallest(sets: Sets): Sets {
  const sorted = [...sets].sort((a, b) => a.length - b.length);
  const kept: (readonly FactId[])[] = [];
  for (const set of sorted) {
    const has = new Set(set);
    if (!kept.some((other) => other.every((fact) => has.has(fact)))) kept.push(set);
  }
  return kept;
}
