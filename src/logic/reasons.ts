/** Why a verdict came out as it did: the smallest sets of facts that force it, whatever the other facts are. */

import { type FactId, type Formula, factsIn, rank, type StateOf, verdictOf } from './formula.js';
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

/** Some facts as bits, one for each fact in the order in which the elements name them. */
type Sets = readonly bigint[];

/** How many sets to keep at every place. */
const most = 64;

/** Whether a verdict is at least, or at most, another. */
const holds = (side: Side, verdict: Kleene, level: Kleene) =>
  side === 'least' ? rank[verdict] >= rank[level] : rank[verdict] <= rank[level];

type Side = 'least' | 'most';

/** What is known, and the bit that stands for each fact. */
interface Known {
  readonly stateOf: StateOf;
  readonly bitOf: (fact: FactId) => bigint;
}

/**
 * The smallest sets of facts that alone force a verdict over some elements. `met`: they keep every element from less;
 * `not-met`: they keep some element down; `undetermined`: they do both. Cost: at most 64 sets at every place.
 */
export function reasonsFor(elements: readonly Reasoned[], verdict: Verdict, stateOf: StateOf): Reasons {
  if (verdict === 'not-evaluated') return { sufficient: [], exact: true };
  const facts = [
    ...new Set(elements.flatMap(({ formula, when }) => [...(when ? [when] : []), ...factsIn(formula)])),
  ];
  const bits = new Map(facts.map((fact, index) => [fact, 1n << BigInt(index)]));
  const known: Known = { stateOf, bitOf: (fact) => bits.get(fact) ?? 0n };
  let exact = true;
  const cut = (sets: Sets): Sets => {
    if (sets.length > most) exact = false;
    return smallest(sets, most);
  };
  const up = elements
    .map((element) => forced(element, 'least', verdict, known))
    .reduce((a, b) => cut(cross(a, b)), [0n]);
  const down = new Set(elements.flatMap((element) => forced(element, 'most', verdict, known)));
  const sets = cut(cross(up, cut([...down])));
  return {
    sufficient: sets.map((set) => facts.filter((_, index) => (set >> BigInt(index)) & 1n)),
    exact,
  };
}

/** The sets that keep an element at or above, or at or below, a verdict. One that asks nothing keeps nothing down. */
function forced({ formula, when }: Reasoned, side: Side, level: Kleene, known: Known): Sets {
  // A verdict is never below not met, nor above met.
  if (level === (side === 'least' ? 'not-met' : 'met')) return [0n];
  const own = forcing(formula, side, level, known);
  if (when === undefined) return own;
  const condition = verdictOf(known.stateOf(when));
  const its = known.bitOf(when);
  const engaged = condition === 'met' ? cross([its], own) : [];
  if (side === 'most') return condition === 'undetermined' && level === 'undetermined' ? [its] : engaged;
  const open = level === 'undetermined' ? own : engaged;
  const settled = condition === 'not-met' || (condition === 'undetermined' && level === 'undetermined');
  return smallest([...(settled ? [its] : []), ...open]);
}

function forcing(formula: Formula, side: Side, level: Kleene, known: Known): Sets {
  if (formula.kind === 'fact') {
    const { fact } = formula;
    return holds(side, verdictOf(known.stateOf(fact)), level) ? [known.bitOf(fact)] : [];
  }
  const parts = formula.of.map((part) => forcing(part, side, level, known));
  return (formula.kind === 'all') === (side === 'least')
    ? parts.reduce<Sets>((sofar, next) => smallest(cross(sofar, next), most + 1), [0n])
    : smallest(parts.flat(), most + 1);
}

/** Every union of a set of each list. */
function cross(these: Sets, those: Sets): Sets {
  return these.flatMap((one) => those.map((other) => one | other));
}

/** Those that contain no other, the smallest first, and no more than so many. */
function smallest(sets: Sets, count = sets.length): Sets {
  const sized = sets.map((set) => ({ set, size: sizeOf(set) })).sort((a, b) => a.size - b.size);
  const kept: bigint[] = [];
  for (const { set } of sized) {
    if (kept.length === count) break;
    if (!kept.some((other) => (other & set) === other)) kept.push(set);
  }
  return kept;
}

function sizeOf(set: bigint): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size++;
  return size;
}
