/** @dagrejs/graphlib; what it lacks is written over its own lists of neighbours. */
import { alg, Graph } from '@dagrejs/graphlib';

export const graphlib = {
  build({ ids, edges }) {
    const graph = new Graph();
    graph.setNodes(ids);
    for (const [from, to] of edges) graph.setEdge(from, to);
    return graph;
  },
  size: (graph) => [graph.nodeCount(), graph.edgeCount()],
  order: (graph) => alg.topsort(graph),
  listed: (order) => order,
  reach(graph, sources) {
    let sum = 0;
    for (const source of sources) {
      const seen = new Set([source]);
      const waiting = [source];
      while (waiting.length > 0)
        for (const target of graph.successors(waiting.pop()))
          if (!seen.has(target)) {
            seen.add(target);
            waiting.push(target);
          }
      sum += seen.size - 1;
    }
    return sum;
  },
  longest(graph) {
    const lengths = new Map();
    let most = 0;
    for (const node of alg.topsort(graph)) {
      let before = 0;
      for (const source of graph.predecessors(node)) before = Math.max(before, lengths.get(source));
      lengths.set(node, before + 1);
      most = Math.max(most, before + 1);
    }
    return most;
  },
};
