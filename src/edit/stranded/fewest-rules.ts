/**
 * The fewest rules that meet every need.
 *
 * Problem: a smallest set S of numbers such that each of some monotone needs holds for S. Method: a set of which nothing
 * can be spared comes first, by halving (QuickXplain, Junker 2004); then implicit hitting sets (Moreno-Centeno and Karp
 * 2013): a smallest set that hits all known cuts is tried, and for needs that it fails it is grown, by halving, to largest
 * failing sets, whose complements are new cuts. Cuts that have nothing in common ask for a rule each, which bounds the
 * search; needs on which different rules bear are so decided one by one. Cost: exponential at worst, within the budget of trials and branches; a
 * cut or a spared set of k of n rules takes about k log n trials. When the budget is spent, the answer is the smallest
 * set that is known to meet every need, and not `exact`.
 */

import { append } from '../../base/append.js';

/** Tries a set of rules, which is one trial, and answers which needs it meets, by number. */
export type Trial = (rules: readonly number[]) => (need: number) => boolean;

interface Purse {
  left: number;
}

/** What is asked for. */
export interface Asked {
  readonly count: number;
  readonly needs: number;
  /** The rules that can bear on a need; absent: all. */
  readonly bearing?: (need: number) => readonly number[];
}

/** The fewest of `count` rules that meet all of `needs` needs; all of them together do. */
export function fewestRules(
  { count, needs: asked, bearing }: Asked,
  trial: Trial,
  budget: number,
): { readonly rules: readonly number[]; readonly exact: boolean } {
  const purse = { left: budget };
  const every = [...Array(count).keys()];
  const bearingOn = (need: number) => bearing?.(need) ?? every;
  // Needs on which few rules bear say most.
  const needs = [...Array(asked).keys()].sort((a, b) => bearingOn(a).length - bearingOn(b).length);
  const enough =
    needs.length === 0 ? [] : spared([...every].reverse(), (rules) => needs.every(trial(rules)), purse);
  const cuts: (readonly number[])[] = [];
  for (let size = 0; ; ) {
    const hit = smallestHit(cuts, size, purse);
    if (!hit) return { rules: enough, exact: false };
    size = hit.length;
    if (purse.left-- <= 0) return { rules: enough, exact: false };
    const met = trial(hit);
    const failed = needs.filter((each) => !met(each));
    if (failed.length === 0) return { rules: hit, exact: true };
    if (hit.length >= enough.length) return { rules: enough, exact: true };
    // Cuts that have nothing in common each ask for a rule more: take all such at once.
    const known = new Set(hit);
    for (const need of failed) {
      const own = bearingOn(need);
      const isFailing = (rules: readonly number[]) => !trial(rules)(need);
      if (known.size > hit.length && own.some((rule) => known.has(rule) && !hit.includes(rule))) continue;
      const cut = cutFor(own, hit, isFailing, purse);
      if (!cut) return { rules: enough, exact: false };
      cuts.push(cut);
      for (const rule of own) known.add(rule);
    }
  }
}

/**
 * Rules that are enough and of which none can be spared; of several the first in order. Once the purse is empty, what
 * was not tried stays.
 */
function spared(
  every: readonly number[],
  isEnough: (rules: readonly number[]) => boolean,
  purse: Purse,
): readonly number[] {
  const within = (given: readonly number[], rules: readonly number[], isNew: boolean): readonly number[] => {
    if (isNew && (purse.left <= 0 || rules.length === 0)) return rules;
    if (isNew && purse.left-- > 0 && isEnough(given)) return [];
    if (rules.length < 2) return rules;
    const [first, second] = halves(rules);
    const late = within([...given, ...first], second, true);
    const early = within([...given, ...late], first, late.length > 0);
    return [...early, ...late];
  };
  return within([], every, false);
}

/** The rules that cannot join a failing set, largest parts first; `undefined`: the budget was spent. */
function cutFor(
  every: readonly number[],
  hit: readonly number[],
  isFailing: (rules: readonly number[]) => boolean,
  purse: Purse,
): readonly number[] | undefined {
  const grown = [...hit];
  const cut: number[] = [];
  const waiting: (readonly number[])[] = [every.filter((rule) => !hit.includes(rule))];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (purse.left-- <= 0) return undefined;
    if (isFailing([...grown, ...part])) append(grown, part);
    else if (part.length === 1) append(cut, part);
    else append(waiting, [...halves(part)].reverse());
  }
  return cut;
}

function halves(rules: readonly number[]): [readonly number[], readonly number[]] {
  const middle = Math.ceil(rules.length / 2);
  return [rules.slice(0, middle), rules.slice(middle)];
}

/**
 * A smallest set with a member of each cut, of at least `from` members; of several the first in order. `undefined`: the
 * budget was spent.
 */
function smallestHit(
  cuts: readonly (readonly number[])[],
  from: number,
  purse: Purse,
): readonly number[] | undefined {
  const chosen: number[] = [];
  const not = new Set<number>();
  /** Whether the cuts that are open are hit by `size` members; `undefined`: the budget was spent. */
  const isHit = (size: number): boolean | undefined => {
    const open = cuts
      .filter((cut) => !cut.some((rule) => chosen.includes(rule)))
      .map((cut) => cut.filter((rule) => !not.has(rule)))
      .sort((a, b) => a.length - b.length);
    const [first] = open;
    if (!first) return true;
    if (purse.left-- <= 0) return undefined;
    if (chosen.length + apart(open) > size) return false;
    let answer: boolean | undefined = false;
    for (const rule of first) {
      chosen.push(rule);
      answer = isHit(size);
      if (answer !== false) break;
      chosen.pop();
      not.add(rule);
    }
    for (const rule of first) not.delete(rule);
    return answer;
  };
  for (let size = Math.max(from, apart([...cuts].sort((a, b) => a.length - b.length))); ; size++) {
    const answer = isHit(size);
    if (answer) return [...chosen].sort((a, b) => a - b);
    if (answer === undefined) return undefined;
  }
}

/** How many of some cuts, in this order, have nothing in common with those before: so many members are needed at least. */
function apart(cuts: readonly (readonly number[])[]): number {
  const seen = new Set<number>();
  let count = 0;
  for (const cut of cuts) {
    if (cut.some((rule) => seen.has(rule))) continue;
    count++;
    for (const rule of cut) seen.add(rule);
  }
  return count;
}
