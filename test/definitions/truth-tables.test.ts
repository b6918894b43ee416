/** Every element of every definition in every state of its facts, against trying every way those could turn out. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import type { Element } from '../../src/definitions/engine/definition.js';
import { explainElements } from '../../src/definitions/engine/explain-elements.js';
import { factsOf, judgeElements, wholeFormula } from '../../src/definitions/engine/judge-elements.js';
import type { Fact } from '../../src/logic/fact.js';
import type { TruthState } from '../../src/logic/verdict.js';
import { sample, seen } from '../depth.js';
import { names, type States, slowElementVerdict, stateOfNumber } from '../logic/oracle.js';

const elements = catalogue.flatMap(({ definition: { id, elements: all } }) =>
  (all as readonly Element[]).map((element) => [`${id} ${element.id}`, element] as const),
);

const factsIn = (states: States): Fact[] =>
  Object.entries(states).map(([id, state]) => ({
    ...{ id, state, judgment: false, examined: 1 },
    ...{ for: [], against: [], leftOut: [], unresolved: [], causes: [] },
  }));
const judge = (element: Element, states: States) =>
  judgeElements({ elements: [element] }, factsIn(states), { inForce: true, excluded: [] });
const changedBy = (states: States, set: readonly { fact: string; to: TruthState }[]): States => ({
  ...states,
  ...Object.fromEntries(set.map(({ fact, to }) => [fact, to])),
});

test('there are twenty-three definitions, and each reads every fact once', () => {
  expect(catalogue).toHaveLength(23);
  for (const [name, element] of elements) {
    const all = names(wholeFormula(element));
    expect([name, new Set(all).size]).toEqual([name, all.length]);
    expect([...all].sort()).toEqual([...factsOf(element)].sort());
  }
});

describe.each(elements)('%s', (_, element) => {
  const { formula, engagedWhen } = element;
  const slow = (states: States) => slowElementVerdict(formula, engagedWhen, states);
  const facts = factsOf(element);
  const all = Array.from({ length: 4 ** facts.length }, (__, number) => number);

  test('comes out as the slow way says', () => {
    const found = new Map<string, number>();
    for (const number of sample(sample(all, 20), 20)) {
      const states = stateOfNumber(facts, number);
      const verdict = judge(element, states)[0]!.verdict;
      if (verdict !== slow(states)) expect([states, verdict]).toEqual([states, slow(states)]);
      found.set(verdict, (found.get(verdict) ?? 0) + 1);
    }
    for (const verdict of ['met', 'not-met', 'undetermined'])
      seen(found.get(verdict), 0, `${verdict} of ${all.length}`);
    if (engagedWhen !== undefined) seen(found.get('not-engaged'), 0, 'not-engaged');
  });

  test('each reason alone forces its verdict, each change set brings about another, and no part of one does', () => {
    // The longest elements have 65,536 states: of those as many as of one with six facts.
    const few = all.filter((__, at) => all.length <= 4096 || at % Math.ceil(all.length / 4096) === 0);
    for (const number of sample(sample(few, 20), 20)) {
      const states = stateOfNumber(facts, number);
      const findings = judge(element, states);
      const [{ verdict }] = findings as [(typeof findings)[number]];
      const { reasons, change } = explainElements({ elements: [element] }, findings, factsIn(states), {
        canBeLifted: () => false,
      });
      const only = (set: readonly string[]) =>
        Object.fromEntries(factsOf(element).map((id) => [id, set.includes(id) ? states[id]! : 'unknown']));
      if (verdict === 'met' || verdict === 'not-met')
        for (const set of reasons.sufficient) {
          expect([set, slow(only(set))]).toEqual([set, verdict]);
          for (const left of set) expect(slow(only(set.filter((fact) => fact !== left)))).not.toBe(verdict);
        }
      const ways = [
        ['met', change.toMeet],
        ['not-met', change.toLose],
      ] as const;
      for (const [goal, sets] of ways)
        for (const set of sets) {
          expect([goal, set, slow(changedBy(states, set))]).toEqual([goal, set, goal]);
          for (const left of set)
            expect(
              slow(
                changedBy(
                  states,
                  set.filter((each) => each !== left),
                ),
              ),
            ).not.toBe(goal);
        }
    }
  });
});
