/** The fewest rules for monotone needs: as trying every set finds them, and never more trials than the budget. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestRules } from '../../../src/edit/stranded/fewest-rules.js';
import { runs, seen, trials } from '../../depth.js';

const most = 7;
/** A need is met by any of some sets of rules. */
const need = fc.array(fc.uniqueArray(fc.nat(most - 1), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

const meets = (ways: readonly (readonly number[])[], rules: readonly number[]) =>
  ways.some((way) => way.every((rule) => rules.includes(rule)));

test('as brute force finds them, within the budget', () => {
  let exactly = 0;
  let spent = 0;
  fc.assert(
    fc.property(fc.array(need, { maxLength: 3 }), fc.nat(60), (needs, budget) => {
      let tried = 0;
      const trial = (rules: readonly number[]) => {
        tried += 1;
        expect(new Set(rules).size).toBe(rules.length);
        return (at: number) => meets(needs[at]!, rules);
      };
      const { rules, exact } = fewestRules({ count: most, needs: needs.length }, trial, budget);
      expect(tried).toBeLessThanOrEqual(budget);
      expect(needs.every((ways) => meets(ways, rules))).toBe(true);
      const fewest = Math.min(
        ...[...Array(2 ** most).keys()]
          .map((mask) => [...Array(most).keys()].filter((rule) => (mask >> rule) % 2 === 1))
          .filter((set) => needs.every((ways) => meets(ways, set)))
          .map((set) => set.length),
      );
      if (exact) expect(rules).toHaveLength(fewest);
      if (exact && fewest > 1) exactly += 1;
      if (!exact) spent += 1;
    }),
    trials(20_000, 183),
  );
  seen(exactly, runs(20_000) / 20, 'exact');
  seen(spent, runs(20_000) / 20, 'spent');
});

test('few trials find two rules of a thousand', () => {
  let tried = 0;
  const trial = (rules: readonly number[]) => {
    tried += 1;
    return (at: number) => rules.includes([400, 700][at]!);
  };
  expect(fewestRules({ count: 1000, needs: 2 }, trial, 200)).toEqual({ rules: [400, 700], exact: true });
  expect(tried).toBeLessThan(100);
});
