/** Which steps a map and a report call bottlenecks. */

/** At least one of so many others waits for a bottleneck, and not all do. */
const share = 3;

/**
 * How many of the other steps wait for a bottleneck, given how many wait for each step; nothing where too few wait, or all
 * others, as in a plain chain: there everyone begins.
 */
export function waitForBottleneck(waiting: readonly number[], others: number): number | undefined {
  const most = waiting.reduce((highest, each) => Math.max(highest, each), 0);
  return most > 1 && most < others && most * share >= others ? most : undefined;
}
