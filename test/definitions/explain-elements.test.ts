/** Change sets against a slow second opinion: every set of facts set to true or to false. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element } from '../../src/definitions/engine/definition.js';
import { explainElements } from '../../src/definitions/engine/explain-elements.js';
import { judgeElements } from '../../src/definitions/engine/judge-elements.js';
import type { Fact } from '../../src/logic/fact.js';
import type { Formula } from '../../src/logic/formula.js';
import { type TruthState, verdictOver } from '../../src/logic/verdict.js';
import { seen, trials } from '../depth.js';

const citation = { document: 'A text', place: 'a place' };
const states: readonly TruthState[] = ['true', 'false', 'unknown', 'conflict'];

interface Given {
  readonly elements: readonly Element[];
  readonly facts: readonly Fact[];
}

const factOf = (id: string, state: TruthState): Fact => ({
  ...{ id, state, judgment: false, examined: 1 },
  ...{ for: [], against: [], leftOut: [], unresolved: [], causes: [] },
});

const given: fc.Arbitrary<Given> = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 3 }), any: fc.boolean(), when: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((shapes) => {
    let next = 0;
    const fact = (): Formula => ({ kind: 'fact', fact: `f${next++}` });
    const elements = shapes.map(({ size, any, when }, index): Element => {
      const of = Array.from({ length: size }, fact);
      const formula: Formula = { kind: any ? 'any' : 'all', of };
      return { id: `e${index}`, citation, formula, ...(when && { engagedWhen: `f${next++}` }) };
    });
    return fc
      .array(fc.constantFrom(...states), { minLength: next, maxLength: next })
      .map((some) => ({ elements, facts: some.map((state, index) => factOf(`f${index}`, state)) }));
  })
  .filter(({ facts }) => facts.length <= 7);

const all = { inForce: true, excluded: [] };

/** The smallest sets of facts that, set to true or to false, bring about what is wanted. */
function slowly({ facts }: Given, words: readonly TruthState[], wanted: (given: readonly Fact[]) => boolean) {
  const found: string[][] = [];
  const options = facts.map(({ state }) => [undefined, ...words.filter((word) => word !== state)]);
  const total = options.reduce((product, each) => product * each.length, 1);
  const tries = Array.from({ length: total }, (_, n) => {
    let rest = n;
    return options.map((each) => {
      const word = each[rest % each.length];
      rest = Math.floor(rest / each.length);
      return word;
    });
  }).sort((a, b) => a.filter(Boolean).length - b.filter(Boolean).length);
  for (const words of tries) {
    const set = words.flatMap((word, index) => (word ? `${facts[index]!.id} ${word}` : []));
    if (found.some((other) => other.every((change) => set.includes(change)))) continue;
    const changed = facts.map((fact, index) => ({ ...fact, state: words[index] ?? fact.state }));
    if (wanted(changed)) found.push(set);
  }
  return found.map((set) => set.sort().join(', ')).sort();
}

test('every set to meet and to lose works, none smaller does, and none is missing', () => {
  const counts = { meet: 0, lose: 0 };
  fc.assert(
    fc.property(given, (trial) => {
      const { elements, facts } = trial;
      const judge = (some: readonly Fact[]) => judgeElements({ elements }, some, all);
      const findings = judge(facts);
      const verdict = verdictOver(findings.map((each) => each.verdict));
      const { change } = explainElements({ elements }, findings, facts, {
        count: 10_000,
        canBeLifted: () => false,
      });
      expect(change.complete).toBe(true);
      const written = (sets: typeof change.toMeet) =>
        sets
          .map((set) =>
            set
              .map(({ fact, to }) => `${fact} ${to}`)
              .sort()
              .join(', '),
          )
          .sort();
      const lacking = findings.flatMap((each, index) =>
        each.verdict === 'undetermined' || each.verdict === 'not-met' ? [index] : [],
      );
      const meets = (some: readonly Fact[]) => {
        const after = judge(some);
        return lacking.every((index) => after[index]!.verdict === 'met');
      };
      expect(written(change.toMeet)).toEqual(lacking.length > 0 ? slowly(trial, ['true'], meets) : []);
      const loses = (some: readonly Fact[]) => judge(some).some((each) => each.verdict === 'not-met');
      const losing = verdict === 'met' || verdict === 'undetermined';
      expect(written(change.toLose)).toEqual(losing ? slowly(trial, ['true', 'false'], loses) : []);
      counts.meet += change.toMeet.length > 0 ? 1 : 0;
      counts.lose += change.toLose.length > 0 ? 1 : 0;
    }),
    trials(100_000, 1304),
  );
  seen(counts.meet, 100, 'sets to meet');
  seen(counts.lose, 100, 'sets to lose');
});

test('no more change sets are listed than are asked for, and that some are missing is said', () => {
  const formula: Formula = { kind: 'any', of: ['a', 'b', 'c'].map((fact) => ({ kind: 'fact', fact })) };
  const elements: Element[] = [{ id: 'e', citation, formula }];
  const facts = ['a', 'b', 'c'].map((id) => factOf(id, 'unknown'));
  const explained = (count?: number) =>
    explainElements({ elements }, judgeElements({ elements }, facts, all), facts, {
      canBeLifted: () => false,
      ...(count !== undefined && { count }),
    });
  const sets = (count?: number) => {
    const { change, elements: found } = explained(count);
    return [change.toMeet.length, found[0]?.toMeet?.length, change.toLose.length, change.complete];
  };
  expect(sets()).toEqual([3, 3, 1, true]);
  expect(sets(3)).toEqual([3, 3, 1, true]);
  expect(sets(2)).toEqual([2, 2, 1, false]);
});
