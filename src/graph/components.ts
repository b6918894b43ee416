/**
 * Strongly connected components: which nodes can reach each other.
 *
 * Method: Tarjan 1972, with an explicit stack. Cost: nodes + edges. On cycles: they are what it finds.
 */

/** Edges by source: those of node `n` are `targets[offsets[n]] … targets[offsets[n + 1] - 1]`. */
export interface Edges {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/**
 * The components that hold a cycle: two nodes or more, or one node with an edge to itself.
 * Edges for which `keep` is false are not followed. In no particular order.
 */
export function cyclicComponents({ offsets, targets }: Edges, keep: (edge: number) => boolean): Int32Array[] {
  const size = offsets.length - 1;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const cursor = offsets.slice(0, size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const path: number[] = [];
  const found: Int32Array[] = [];
  const loops = new Set<number>();
  let count = 0;

  const open = (node: number) => {
    order[node] = low[node] = count++;
    onStack[node] = 1;
    stack.push(node);
    path.push(node);
  };

  for (let start = 0; start < size; start++) {
    if (order[start]! >= 0) continue;
    open(start);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (cursor[node]! < offsets[node + 1]!) {
        const edge = cursor[node]!++;
        if (!keep(edge)) continue;
        const target = targets[edge]!;
        if (target === node) loops.add(node);
        if (order[target]! < 0) open(target);
        else if (onStack[target]) low[node] = Math.min(low[node]!, order[target]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] === order[node]) {
        const members = stack.splice(stack.lastIndexOf(node));
        for (const member of members) onStack[member] = 0;
        if (members.length > 1 || loops.has(node)) found.push(Int32Array.from(members));
      }
    }
  }
  return found;
}
