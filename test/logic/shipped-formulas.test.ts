/** The formulas that ship, in every state of their facts, against trying every way those could turn out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { changesTo } from '../../src/logic/fact-change.js';
import type { Formula } from '../../src/logic/formula.js';
import { overall, type TruthState } from '../../src/logic/verdict.js';
import { sample, trials } from '../depth.js';
import {
  everyState,
  names,
  type States,
  slowChanges,
  slowElementVerdict,
  stateIn,
  truthStates,
} from './oracle.js';
import { determined } from './stated.js';

/** The formula of an element with its condition. */
const wholeOf = ({ formula, engagedWhen }: (typeof wioa.elements)[number]): Formula =>
  engagedWhen === undefined ? formula : { kind: 'all', of: [{ kind: 'fact', fact: engagedWhen }, formula] };

const anyStates: fc.Arbitrary<States> = fc
  .tuple(...wioa.propositions.map(() => fc.constantFrom(...truthStates, 'true' as const, 'true' as const)))
  .map((list) => Object.fromEntries(wioa.propositions.map(({ id }, i) => [id, list[i] ?? 'unknown'])));

const slowVerdicts = (states: States) =>
  wioa.elements.map(({ formula, engagedWhen }) => slowElementVerdict(formula, engagedWhen, states));

describe.each(wioa.elements)('element $id', (element) => {
  const facts = names(wholeOf(element));

  test('names each fact once, its condition included', () => {
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.length).toBeGreaterThan(0);
  });

  test('comes out as the slow way says, in every state of its facts', () => {
    let count = 0;
    const all = [...everyState(facts)];
    for (const states of sample(sample(all))) {
      const expected = slowElementVerdict(element.formula, element.engagedWhen, states);
      const finding = determined(states).elements.find(({ id }) => id === element.id);
      expect(finding?.verdict, JSON.stringify(states)).toBe(expected);
      count++;
    }
    expect(all).toHaveLength(4 ** facts.length);
    expect(count).toBeGreaterThan(3);
  });

  test('its change sets are the minimal ones, in every state of its facts', () => {
    const whole = wholeOf(element);
    for (const states of sample(sample([...everyState(facts)]), 20))
      for (const goal of ['met', 'not-met'] as const) {
        const { sets, complete } = changesTo(whole, goal, stateIn(states));
        const found = sets
          .map((set) =>
            set
              .map(({ fact }) => fact)
              .sort()
              .join(' '),
          )
          .sort();
        expect(complete).toBe(true);
        expect(found).toEqual(
          slowChanges(goal, whole, states)
            .map((set) => set.sort().join(' '))
            .sort(),
        );
      }
  });
});

describe('the whole definition', () => {
  test('each proposition stands in one element, and no formula names another', () => {
    const used = wioa.elements.flatMap((element) => names(wholeOf(element)));
    expect([...used].sort()).toEqual(wioa.propositions.map(({ id }) => id).sort());
    expect(new Set(used).size).toBe(used.length);
  });

  test('has the lead-in and seven clauses, in the order of the law', () => {
    expect(wioa.elements.map(({ id }) => id)).toEqual(['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(
      wioa.elements.map(({ citation }) =>
        ('usc' in citation ? citation.usc : '').replace('29 U.S.C. 3102(7)', ''),
      ),
    ).toEqual([...[', lead-in', '(A)', '(B)', '(C)', '(D)', '(E)', '(F)', '(G)']]);
    expect(wioa.elements.filter(({ engagedWhen }) => engagedWhen !== undefined).map(({ id }) => id)).toEqual([
      'D',
    ]);
  });

  test('only two words gate their element', () => {
    const conditions = wioa.elements.map(({ engagedWhen }) => engagedWhen);
    const gating = wioa.propositions.filter(({ id, judgment }) => judgment && !conditions.includes(id));
    expect(gating.map(({ id, openTerms }) => [id, openTerms])).toEqual([
      ['wioa.0.quality', ['rigorous and high-quality']],
      ['wioa.e.practicable', ['to the extent practicable']],
    ]);
  });

  test('the verdict over all elements follows from them', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { verdict, elements, facts } = determined(states);
        const expected = slowVerdicts(states);
        expect(elements.map((element) => element.verdict)).toEqual(expected);
        expect(facts.map(({ id, state }) => [id, state])).toEqual(
          wioa.propositions.map(({ id }) => [id, states[id]]),
        );
        const engaged = expected.filter((each) => each !== 'not-engaged');
        expect(verdict).toBe(
          engaged.includes('not-met') ? 'not-met' : engaged.includes('undetermined') ? 'undetermined' : 'met',
        );
      }),
      trials(10_000, 20_150_701),
    );
  });

  test('each change set to be met does it, and leaving one fact out does not', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { change, verdict, elements } = determined(states);
        const verdictWith = (set: readonly { fact: string; to: TruthState }[]) =>
          overall(
            slowVerdicts({
              ...states,
              ...Object.fromEntries(set.map(({ fact, to }) => [fact, to])),
            }) as Parameters<typeof overall>[0],
          );
        expect(change.complete).toBe(true);
        expect(change.toMeet.length).toBe(verdict === 'met' ? 0 : 1);
        for (const set of change.toMeet) {
          expect(verdictWith(set)).toBe('met');
          for (const left of set) expect(verdictWith(set.filter((each) => each !== left))).not.toBe('met');
        }
        for (const element of elements) {
          const lacking = element.verdict === 'undetermined' || element.verdict === 'not-met';
          expect(element.toMeet !== undefined).toBe(lacking);
        }
      }),
      trials(6000, 20_150_701),
    );
  });

  test('a gap is an open fact of an open element, and how to close it', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { questions: ranked, elements, facts } = determined(states);
        const open = elements.filter(({ verdict }) => verdict === 'undetermined');
        const questions = open.flatMap(({ tests }) =>
          tests.filter(({ state }) => state === 'unknown' || state === 'conflict').map(({ fact }) => fact),
        );
        expect(ranked.map(({ fact }) => fact).sort()).toEqual([...questions].sort());
        for (const { fact, how } of ranked) {
          const judgment = facts.find(({ id }) => id === fact)?.judgment;
          const expected =
            states[fact] === 'conflict' ? 'resolve-conflict' : judgment ? 'get-judgment' : 'show-evidence';
          expect(how).toBe(expected);
        }
      }),
      trials(6000, 20_150_701),
    );
  });
});
