/** graphology with graphology-dag; what they lack is written over their own callbacks. */
import { DirectedGraph } from 'graphology';
import { forEachNodeInTopologicalOrder, topologicalSort } from 'graphology-dag';

export const graphology = {
  build({ ids, edges }) {
    const graph = new DirectedGraph();
    for (const id of ids) graph.addNode(id);
    for (const [from, to] of edges) graph.addEdge(from, to);
    return graph;
  },
  size: (graph) => [graph.order, graph.size],
  order: (graph) => topologicalSort(graph),
  listed: (order) => order,
  reach(graph, sources) {
    let sum = 0;
    for (const source of sources) {
      const seen = new Set([source]);
      const waiting = [source];
      const visit = (target) => {
        if (seen.has(target)) return;
        seen.add(target);
        waiting.push(target);
      };
      while (waiting.length > 0) graph.forEachOutNeighbor(waiting.pop(), visit);
      sum += seen.size - 1;
    }
    return sum;
  },
  longest(graph) {
    const lengths = new Map();
    let most = 0;
    forEachNodeInTopologicalOrder(graph, (node) => {
      let before = 0;
      graph.forEachInNeighbor(node, (source) => {
        before = Math.max(before, lengths.get(source));
      });
      lengths.set(node, before + 1);
      most = Math.max(most, before + 1);
    });
    return most;
  },
};
