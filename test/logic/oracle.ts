/** A slow second opinion about formulas: it tries every way in which what is open could turn out. */
import fc from 'fast-check';
import type { Formula, StateOf } from '../../src/logic/formula.js';
import type { TruthState } from '../../src/logic/verdict.js';

export const truthStates = ['true', 'false', 'unknown', 'conflict'] as const;

/** States by name; a fact that is not listed is unknown. */
export type States = Readonly<Record<string, TruthState>>;

export const stateIn =
  (states: States): StateOf =>
  (fact) =>
    states[fact] ?? 'unknown';

/** The facts of a formula, counted by hand. */
export function names(formula: Formula): string[] {
  if (formula.kind === 'fact') return [formula.fact];
  const found: string[] = [];
  for (const part of formula.of) found.push(...names(part));
  return found;
}

/** Whether a formula holds when every fact is simply true or false. */
function holds(formula: Formula, isTrue: (fact: string) => boolean): boolean {
  if (formula.kind === 'fact') return isTrue(formula.fact);
  return formula.kind === 'all'
    ? formula.of.every((part) => holds(part, isTrue))
    : formula.of.some((part) => holds(part, isTrue));
}

/** Every way in which open facts could turn out, as the set of facts that are then true. */
function* refinements(facts: readonly string[], states: States): Generator<ReadonlySet<string>> {
  const open = facts.filter((fact) => (states[fact] ?? 'unknown') !== 'true' && states[fact] !== 'false');
  const sure = facts.filter((fact) => states[fact] === 'true');
  for (let bits = 0; bits < 2 ** open.length; bits++)
    yield new Set([...sure, ...open.filter((_, index) => (bits >> index) % 2 === 1)]);
}

/** Met if it holds in every refinement, not met if in none, else undetermined. */
export function slowVerdict(formula: Formula, states: States): 'met' | 'not-met' | 'undetermined' {
  const answers = new Set<boolean>();
  for (const world of refinements([...new Set(names(formula))], states))
    answers.add(holds(formula, (fact) => world.has(fact)));
  return answers.size > 1 ? 'undetermined' : answers.has(true) ? 'met' : 'not-met';
}

/** The verdict of a formula behind a condition: it is not engaged where the condition is false. */
export function slowElementVerdict(formula: Formula, condition: string | undefined, states: States): string {
  const facts = [...new Set([...names(formula), ...(condition === undefined ? [] : [condition])])];
  const answers = new Set<string>();
  for (const world of refinements(facts, states)) {
    if (condition !== undefined && !world.has(condition)) answers.add('not-engaged');
    else answers.add(holds(formula, (fact) => world.has(fact)) ? 'met' : 'not-met');
  }
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'undetermined';
}

/** One of the assignments of the four states to some facts, by its number: 0 and up to 4 for each fact multiplied. */
export const stateOfNumber = (facts: readonly string[], number: number): States =>
  Object.fromEntries(
    facts.map((fact, index) => [fact, truthStates[Math.floor(number / 4 ** index) % 4] ?? 'unknown']),
  );

/** Every assignment of the four states to some facts. */
export function* everyState(facts: readonly string[]): Generator<States> {
  for (let number = 0; number < 4 ** facts.length; number++) yield stateOfNumber(facts, number);
}

/** The smallest sets of facts that give `goal` when set to the value it takes, by trying all of them. */
export function slowChanges(goal: 'met' | 'not-met', formula: Formula, states: States): string[][] {
  const value = goal === 'met' ? 'true' : 'false';
  const candidates = names(formula).filter((fact) => states[fact] !== value);
  const flipping: string[][] = [];
  for (let bits = 0; bits < 2 ** candidates.length; bits++) {
    const set = candidates.filter((_, index) => (bits >> index) % 2 === 1);
    const then = { ...states, ...Object.fromEntries(set.map((fact) => [fact, value] as const)) };
    if (slowVerdict(formula, then) === goal) flipping.push(set);
  }
  return flipping.filter(
    (set) =>
      !flipping.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
  );
}

/** A read-once formula over at most `most` facts, with empty groups now and then. */
function readOnceFormula(most: number): fc.Arbitrary<Formula> {
  type Shape = { kind: 'fact' } | { kind: 'all' | 'any'; of: Shape[] };
  const leaf: fc.Arbitrary<Shape> = fc.constant({ kind: 'fact' });
  const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 2, arbitrary: leaf },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constantFrom('all' as const, 'any' as const),
          of: fc.array(tie('shape'), { maxLength: 3 }),
        }),
      },
    ),
  }));
  return shape.map((root) => {
    let count = 0;
    const name = (part: Shape): Formula[] => {
      if (part.kind !== 'fact') return [{ kind: part.kind, of: part.of.flatMap(name) }];
      return count < most ? [{ kind: 'fact', fact: `f${count++}` }] : [];
    };
    return name(root)[0] ?? { kind: 'fact', fact: 'f0' };
  });
}

/** A read-once formula with states for its facts. */
export function statedFormula(most: number): fc.Arbitrary<{ formula: Formula; states: States }> {
  return readOnceFormula(most).chain((formula) =>
    fc
      .array(fc.constantFrom(...truthStates), {
        minLength: names(formula).length,
        maxLength: names(formula).length,
      })
      .map((list) => ({
        formula,
        states: Object.fromEntries(names(formula).map((fact, i) => [fact, list[i] ?? 'unknown'])),
      })),
  );
}
