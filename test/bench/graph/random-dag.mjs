/** A random graph without cycles, from a fixed seed: ids and edges in an order that has nothing to do with the graph's. */

/** mulberry32: 32 bits of state, good enough to shuffle. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function shuffle(items, random) {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [items[at], items[other]] = [items[other], items[at]];
  }
  return items;
}

/**
 * Text with one line for each node, its id, and one for each edge, both ids and a tab between; all edges differ.
 * An edge leads to one of the next `within` nodes of a hidden order.
 */
export function randomDag({ nodes, edges, within }, seed = 20260722) {
  const random = randomNumbers(seed);
  const ids = shuffle(
    Array.from({ length: nodes }, (_, node) => `step-${node}`),
    random,
  );
  const seen = new Set();
  const lines = [];
  while (lines.length < edges) {
    const from = random(nodes);
    const to = from + 1 + random(within);
    const key = from * nodes + to;
    if (to >= nodes || seen.has(key)) continue;
    seen.add(key);
    lines.push(`${ids[from]}\t${ids[to]}`);
  }
  return [...shuffle([...ids], random), ...shuffle(lines, random)].join('\n');
}

/** What every library is given: ids, and edges as pairs of ids. */
export function readDag(text) {
  const rows = text.split('\n').map((line) => line.split('\t'));
  const ids = rows.filter((row) => row.length === 1).map(([id]) => id);
  return { ids, edges: rows.filter((row) => row.length === 2), sources: ids.slice(0, 50) };
}
