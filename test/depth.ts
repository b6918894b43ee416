/** How deep tests look. Each states one full count, or one full size, of which a shallower run tries a part. */
import { expect } from 'vitest';

/** The part of the full count that a run tries: one in so many. */
const parts = { deep: 1, ci: 20, quick: 200 } as const;

const named = process.env['TEST_DEPTH'] || 'quick';
if (!(named in parts)) throw new Error(`TEST_DEPTH is ${named}; it can be ${Object.keys(parts).join(', ')}.`);

/** `npm test` is quick, `.ci/run` goes to `ci`, `npm run test:deep` to `deep`. */
const depth = named as keyof typeof parts;

/** What every seed is moved by: nothing, so that a failure comes again, but for a deep run (see `test/deep.mjs`). */
const moved = Number(process.env['TEST_SEED'] || 0);
if (!Number.isSafeInteger(moved)) throw new Error('TEST_SEED is a whole number.');

/** How many random cases to try, of the full count: at least 20, if there are as many; in a quick run at most 30. */
export function runs(full: number): number {
  const most = depth === 'quick' ? 30 : full;
  return Math.min(full, most, Math.max(20, Math.round(full / parts[depth])));
}

/** How fast-check looks at a property whose full count is given: so many cases, from a seed of its own. */
export function trials(full: number, seed = 1) {
  return { numRuns: runs(full), seed: (seed + moved) | 0 } as const;
}

/** How large to build what is hard because it is large: in full from ci on, a twentieth of it in a quick run. */
export function size(full: number): number {
  return depth === 'quick' ? Math.max(1, Math.round(full / 20)) : full;
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

/** Asserts that a law had something to say: that more than so many cases bit. Quick runs are too short to ask. */
export function seen(count: number | undefined, least: number, what?: string): void {
  if (depth !== 'quick') expect(count ?? 0, what ?? 'cases that bite').toBeGreaterThan(least);
}
