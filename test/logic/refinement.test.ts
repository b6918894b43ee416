/** Learning more never turns a conclusion around. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { evaluate } from '../../src/logic/evaluate.js';
import { depth, seen, trials } from '../depth.js';
import { everyState, names, type States, statedFormula, stateIn } from './oracle.js';
import { determined } from './stated.js';

const refined = ['true', 'false'] as const;
const isOpen = (states: States, fact: string) => states[fact] === 'unknown' || states[fact] === 'conflict';

const factsOf = ({ formula, engagedWhen }: (typeof wioa.elements)[number]) => [
  ...(engagedWhen === undefined ? [] : [engagedWhen]),
  ...names(formula),
];
/** Of the long ones every state is tried from ci on. */
const elements = wioa.elements.filter((each) => depth !== 'quick' || factsOf(each).length < 4);

test.each(elements)('refining an open fact never reverses element $id, in any of its states', (element) => {
  const { id } = element;
  const facts = factsOf(element);
  const verdicts = new Map(
    [...everyState(facts)].map((states) => [
      JSON.stringify(states),
      determined(states, 'verdict').elements.find((each) => each.id === id)?.verdict,
    ]),
  );
  for (const states of everyState(facts)) {
    const before = verdicts.get(JSON.stringify(states));
    for (const fact of facts)
      if (before !== 'undetermined' && isOpen(states, fact))
        for (const to of refined)
          expect(
            verdicts.get(JSON.stringify({ ...states, [fact]: to })),
            JSON.stringify([states, fact]),
          ).toBe(before);
  }
  expect(verdicts.size).toBe(4 ** facts.length);
});

test('refining an open fact never reverses a decided formula', () => {
  let decided = 0;
  fc.assert(
    fc.property(statedFormula(8), fc.constantFrom(...refined), ({ formula, states }, to) => {
      const before = evaluate(formula, stateIn(states));
      if (before === 'undetermined') return;
      for (const fact of names(formula))
        if (isOpen(states, fact)) {
          decided++;
          expect(evaluate(formula, stateIn({ ...states, [fact]: to }))).toBe(before);
        }
    }),
    trials(1_600_000, 20_150_701),
  );
  seen(decided, 20_000);
});
