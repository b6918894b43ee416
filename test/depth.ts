/** How deep tests look. Each states one full count, or one full size, of which a shallower run tries a part. */
import { expect } from 'vitest';

/** How many of the full count of random cases a run tries, as long as there are so many. */
const counts = {
  quick: (_full: number, few: number) => few,
  ci: (full: number) => Math.max(20, Math.round(full / 20)),
  deep: (full: number) => full,
};

const named = process.env['TEST_DEPTH'] || 'quick';
if (!Object.hasOwn(counts, named))
  throw new Error(`TEST_DEPTH is ${named}; it can be ${Object.keys(counts).join(', ')}.`);

/** `npm test` is quick, `.ci/run` goes to `ci`, `npm run test:deep` to `deep`. */
export const depth = named as keyof typeof counts;

/** What every seed is moved by: nothing, so that a failure comes again, but for a deep run (see `test/deep.mjs`). */
const moved = Number(process.env['TEST_SEED'] || 0);
if (!Number.isSafeInteger(moved)) throw new Error('TEST_SEED is a whole number.');

/**
 * How many random cases to try: 20 in a quick run, or fewer where a case is dear; a twentieth of the full count in
 * `.ci/run`, all in a deep run.
 */
export function runs(full: number, few = 20): number {
  return Math.min(full, counts[depth](full, few));
}

/** How fast-check looks at a property whose full count is given: so many cases, from a seed of its own. */
export function trials(full: number, seed = 1, few?: number) {
  return { numRuns: runs(full, few), seed: (seed + moved) | 0 } as const;
}

/** How large to build what is hard because it is large: in full from ci on, a hundredth of it in a quick run. */
export function size(full: number): number {
  return depth === 'quick' ? Math.max(1, Math.round(full / 100)) : full;
}

/**
 * Which of the cases that a test lists to try: all of them from ci on; a quick run takes one in twenty, spread evenly
 * over the list, never fewer than `least`, as far as there are so many.
 */
export function sample<T>(cases: readonly T[], least = 5): readonly T[] {
  if (depth !== 'quick') return cases;
  const count = Math.min(cases.length, Math.max(least, Math.ceil(cases.length / 20)));
  return cases.filter(
    (_, at) => Math.floor((at * count) / cases.length) !== Math.floor(((at - 1) * count) / cases.length),
  );
}

/** Like `sample`, but a quick run takes at least one case of each kind. */
export function sampleOfEach<T>(cases: readonly T[], kindOf: (each: T) => string): readonly T[] {
  const kinds = new Set(cases.map(kindOf));
  return depth === 'quick'
    ? [...kinds].flatMap((kind) =>
        sample(
          cases.filter((each) => kindOf(each) === kind),
          1,
        ),
      )
    : cases;
}

/** Asserts that a law had something to say: that more than so many cases bit. Quick runs are too short to ask. */
export function seen(count: number | undefined, least: number, what?: string): void {
  if (depth !== 'quick') expect(count ?? 0, what ?? 'cases that bite').toBeGreaterThan(least);
}
