/** Properties run the same cases every time. */

/** So many cases, from the same seed. */
export function cases(numRuns: number) {
  return { seed: 20_150_701, numRuns } as const;
}
