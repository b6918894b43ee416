/**
 * How many places some pathways have at most, when each is as wide as one of its steps and no step counts twice.
 *
 * Problem: heaviest transversal: steps by their places, each for one pathway. Method: the largest step first, kept where the
 * pathways can still be given a step of their own by an augmenting path (matroid greedy, Edmonds 1971).
 * Cost: steps, for each of them the pathways and their steps.
 */

/** Places in a step; the same places have the same name, on whichever pathway. */
export interface PlacesNamed {
  readonly name: string;
  readonly places: number;
}

/** The sum of the largest choice of one step for each pathway, no step for two of them. */
export function mostPlaces(pathways: readonly (readonly PlacesNamed[])[]): number {
  const on = new Map<string, { readonly places: number; readonly pathways: number[] }>();
  for (const [index, steps] of pathways.entries())
    for (const { name, places } of steps) {
      const known = on.get(name) ?? { places, pathways: [] };
      known.pathways.push(index);
      on.set(name, known);
    }
  const stepOf = new Map<number, string>();
  const pathwayOf = new Map<string, number>();
  const give = (name: string): boolean => {
    const from = new Map<number, string>();
    const queue = [name];
    for (const step of queue)
      for (const pathway of on.get(step)?.pathways ?? []) {
        if (from.has(pathway)) continue;
        from.set(pathway, step);
        const other = stepOf.get(pathway);
        if (other !== undefined) {
          queue.push(other);
          continue;
        }
        // Each step on the way here moves to the pathway that it has reached.
        for (let at: number | undefined = pathway; at !== undefined; ) {
          const moved: string = from.get(at)!;
          const left = pathwayOf.get(moved);
          stepOf.set(at, moved);
          pathwayOf.set(moved, at);
          at = left;
        }
        return true;
      }
    return false;
  };
  const largest = [...on].sort(([, a], [, b]) => b.places - a.places);
  let total = 0;
  for (const [name, { places }] of largest) {
    if (stepOf.size === pathways.length) break;
    if (give(name)) total += places;
  }
  return total;
}
