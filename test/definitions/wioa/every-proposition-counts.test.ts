/** Each proposition stands in its element for a reason: without it some case would come out otherwise. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import { wioa } from '../../../src/definitions/wioa/definition.js';
import type { Formula } from '../../../src/logic/formula.js';
import { sample } from '../../depth.js';
import { names } from '../../logic/oracle.js';
import { elementTables, usualDay } from './cases.js';

function withoutFact(formula: Formula, fact: string): Formula {
  if (formula.kind === 'fact') return formula;
  const rest = formula.of.filter((part) => part.kind !== 'fact' || part.fact !== fact);
  return { ...formula, of: rest.map((part) => withoutFact(part, fact)) };
}

/** The definition with a proposition that no element asks for. */
function without(fact: string): Definition {
  return {
    ...wioa,
    elements: wioa.elements.map(({ engagedWhen, ...element }) => ({
      ...element,
      formula: withoutFact(element.formula, fact),
      ...(engagedWhen !== undefined && engagedWhen !== fact && { engagedWhen }),
    })),
  };
}

const rows = wioa.elements.flatMap(({ id, formula, engagedWhen }) =>
  [...(engagedWhen === undefined ? [] : [engagedWhen]), ...names(formula)].map((fact) => [fact, id] as const),
);

describe('each proposition decides a case of its element', () => {
  test.each(sample(rows))('%s in %s', (fact, id) => {
    const cases = elementTables.find((table) => table.id === id)?.cases ?? [];
    const decides = cases.some(({ system, asOf = usualDay, expect: { verdict } }) => {
      const run = (definition: Definition) =>
        determine(
          definition,
          system,
          { kind: 'pathway', id: 'p' },
          { asOf, explain: 'verdict' },
        ).elements.find((element) => element.id === id)?.verdict;
      expect(run(wioa)).toBe(verdict);
      return run(without(fact)) !== verdict;
    });
    expect(decides).toBe(true);
  });

  test('all twenty are asked for', () => {
    expect(rows.map(([fact]) => fact)).toEqual(wioa.propositions.map(({ id }) => id));
    expect(rows).toHaveLength(20);
  });

  test('leaving out an element changes a verdict', () => {
    for (const { id } of wioa.elements) {
      const fewer: Definition = { ...wioa, elements: wioa.elements.filter((element) => element.id !== id) };
      const cases = elementTables.find((table) => table.id === id)?.cases ?? [];
      const counts = cases.some(({ system, asOf = usualDay }) => {
        const run = (definition: Definition) =>
          determine(definition, system, { kind: 'pathway', id: 'p' }, { asOf, explain: 'verdict' }).verdict;
        return run(wioa) !== run(fewer);
      });
      expect(counts, id).toBe(true);
    }
  });
});
