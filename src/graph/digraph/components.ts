/**
 * Strongly connected components: which nodes can reach each other.
 *
 * Method: Tarjan 1972, with an explicit stack. Cost: nodes + edges. On cycles: they are what it finds.
 */

/** Edges by source: those of node `n` are `targets[offsets[n]] … targets[offsets[n + 1] - 1]`. */
export interface Edges {
  /** Where the edges of each node begin, and one more: how many edges there are. */
  readonly offsets: Int32Array;
  /** Where each edge leads. */
  readonly targets: Int32Array;
}

/** Sets of nodes: those of set `n` are `members[starts[n]] … members[starts[n + 1] - 1]`. */
export interface NodeSets {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

const keepAll = () => true;

/**
 * All components, each before those it leads to, or only those of the nodes that can be reached from some, these
 * included. Edges for which `keep` is false are not followed.
 */
export function components(
  { offsets, targets }: Edges,
  keep: (edge: number) => boolean = keepAll,
  from?: readonly number[],
): NodeSets {
  const size = offsets.length - 1;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const cursor = offsets.slice(0, size);
  // A node that is in no component yet stands on the stack; the path is what led to the present node.
  const open = new Uint8Array(size);
  const stack = new Int32Array(size);
  const path = new Int32Array(size);
  // Components are found last ones first, so both are filled from the end.
  const members = new Int32Array(size);
  const starts = new Int32Array(size + 1).fill(size);
  let [count, height, depth, filled, first] = [0, 0, 0, size, size];

  for (let at = 0; at < (from?.length ?? size); at++) {
    const start = from ? from[at]! : at;
    if (order[start]! >= 0) continue;
    let entered = start;
    while (true) {
      if (entered >= 0) {
        order[entered] = low[entered] = count++;
        open[entered] = 1;
        stack[height++] = path[depth++] = entered;
        entered = -1;
      }
      const node = path[depth - 1]!;
      if (cursor[node]! < offsets[node + 1]!) {
        const edge = cursor[node]!++;
        if (!keep(edge)) continue;
        const target = targets[edge]!;
        if (order[target]! < 0) entered = target;
        else if (open[target] === 1 && order[target]! < low[node]!) low[node] = order[target]!;
        continue;
      }
      depth--;
      if (low[node] === order[node]) {
        let member: number;
        do {
          member = stack[--height]!;
          open[member] = 0;
          members[--filled] = member;
        } while (member !== node);
        starts[--first] = filled;
      }
      if (depth === 0) break;
      const parent = path[depth - 1]!;
      if (low[node]! < low[parent]!) low[parent] = low[node]!;
    }
  }
  return withoutGap({ starts: starts.slice(first), members }, filled);
}

/** Sets whose members were filled in from the end, without the room that is left before them. */
function withoutGap({ starts, members }: NodeSets, gap: number): NodeSets {
  if (gap === 0) return { starts, members };
  return { starts: starts.map((start) => start - gap), members: members.slice(gap) };
}

/**
 * The components that hold a cycle: two nodes or more, or one node with an edge to itself.
 * Edges for which `keep` is false are not followed. In no particular order.
 */
export function cyclicComponents(edges: Edges, keep: (edge: number) => boolean = keepAll): Int32Array[] {
  const { starts, members } = components(edges, keep);
  const found: Int32Array[] = [];
  for (let set = starts.length - 2; set >= 0; set--) {
    const [start, end] = [starts[set]!, starts[set + 1]!];
    if (end - start > 1 || leadsToItself(edges, members[start]!, keep)) found.push(members.slice(start, end));
  }
  return found;
}

function leadsToItself({ offsets, targets }: Edges, node: number, keep: (edge: number) => boolean): boolean {
  for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
    if (targets[edge] === node && keep(edge)) return true;
  return false;
}
