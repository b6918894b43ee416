/** The same document with its tables, or all its lists, in another order. */
import type { PathwaySystem } from '../../src/model/system.js';

/** Numbers from 0 to 1, the same ones for the same seed (Lehmer, modulus 2^31 - 1). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function inOtherOrder<T>(list: readonly T[], next: () => number): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0) taken.push(...left.splice(Math.floor(next() * left.length), 1));
  return taken;
}

/** Every table in another order; what stands in the rows as it was. */
export function withShuffledTables(system: PathwaySystem, seed: number): PathwaySystem {
  const next = numbersFrom(seed);
  return Object.fromEntries(
    Object.entries(system).map(([field, value]) => [
      field,
      Array.isArray(value) ? inOtherOrder(value, next) : value,
    ]),
  ) as unknown as PathwaySystem;
}

/** Every list and every object in another order, at any depth; lists under the names to `keep` as they were. */
export function withShuffledLists(
  system: PathwaySystem,
  seed: number,
  keep: readonly string[] = [],
): PathwaySystem {
  const next = numbersFrom(seed);
  const shuffle = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      const parts = value.map((part) => shuffle(part, ''));
      return keep.includes(name) ? parts : inOtherOrder(parts, next);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      inOtherOrder(Object.entries(value), next).map(([key, part]) => [key, shuffle(part, key)]),
    );
  };
  return shuffle(system, '') as PathwaySystem;
}
