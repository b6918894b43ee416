/** ngraph.graph; it has no algorithms of these, so all are written over its own callbacks. */
import createGraph from 'ngraph.graph';

/** Kahn's method; `forEachLinkedNode` with `true` follows links forward only. */
function topologicalOrder(graph) {
  const waitsFor = new Map();
  graph.forEachNode(({ id }) => {
    waitsFor.set(id, 0);
  });
  graph.forEachLink(({ toId }) => {
    waitsFor.set(toId, waitsFor.get(toId) + 1);
  });
  const order = [];
  for (const [id, count] of waitsFor) if (count === 0) order.push(id);
  const visit = ({ id }) => {
    const left = waitsFor.get(id) - 1;
    waitsFor.set(id, left);
    if (left === 0) order.push(id);
  };
  for (let next = 0; next < order.length; next++) graph.forEachLinkedNode(order[next], visit, true);
  return order;
}

export const ngraph = {
  build({ ids, edges }) {
    const graph = createGraph();
    for (const id of ids) graph.addNode(id);
    for (const [from, to] of edges) graph.addLink(from, to);
    return graph;
  },
  size: (graph) => [graph.getNodesCount(), graph.getLinksCount()],
  order: topologicalOrder,
  listed: (order) => order,
  reach(graph, sources) {
    let sum = 0;
    for (const source of sources) {
      const seen = new Set([source]);
      const waiting = [source];
      const visit = ({ id }) => {
        if (seen.has(id)) return;
        seen.add(id);
        waiting.push(id);
      };
      while (waiting.length > 0) graph.forEachLinkedNode(waiting.pop(), visit, true);
      sum += seen.size - 1;
    }
    return sum;
  },
  longest(graph) {
    const lengths = new Map();
    let most = 0;
    for (const node of topologicalOrder(graph)) {
      const length = lengths.get(node) ?? 1;
      most = Math.max(most, length);
      graph.forEachLinkedNode(
        node,
        ({ id }) => {
          if ((lengths.get(id) ?? 1) <= length) lengths.set(id, length + 1);
        },
        true,
      );
    }
    return most;
  },
};
