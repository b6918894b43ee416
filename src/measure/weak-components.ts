/**
 * Sets of nodes that have no edge between them.
 *
 * Problem: connected components, directions left aside. Method: a forest of parents, halved on the way (Tarjan 1975).
 * Cost: nearly nodes + edges. On cycles: nothing special.
 */

/** The components of a graph of `size` nodes, by their least node; nodes in each ascending. */
export function weakComponents(
  size: number,
  edges: Iterable<readonly [from: number, to: number]>,
): number[][] {
  const parent = Int32Array.from({ length: size }, (_, node) => node);
  const rootOf = (start: number): number => {
    let node = start;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]!]!;
      node = parent[node]!;
    }
    return node;
  };
  for (const [from, to] of edges) {
    const [one, other] = [rootOf(from), rootOf(to)];
    // The least node of a component is its root.
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  const sets = new Map<number, number[]>();
  for (let node = 0; node < size; node++) {
    const root = rootOf(node);
    if (root === node) sets.set(root, [node]);
    else sets.get(root)!.push(node);
  }
  return [...sets.values()];
}
