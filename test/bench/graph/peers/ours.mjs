/** This library. */
import {
  closure,
  countRow,
  digraph,
  longestPaths,
  reachFrom,
  topologicalOrder,
  transitiveReduction,
} from 'career-pathways/graph';

const total = (rows) => {
  let sum = 0;
  for (let row = 0; row < rows.rows; row++) sum += countRow(rows, row);
  return sum;
};

export const ours = {
  build: ({ ids, edges }) => digraph(edges, ids),
  size: (graph) => [graph.ids.length, graph.targets.length],
  order: (graph) => topologicalOrder(graph).order,
  listed: (order, graph) => Array.from(order, (node) => graph.ids[node]),
  reach: (graph, sources) =>
    total(
      reachFrom(
        graph,
        sources.map((id) => graph.indexOf.get(id)),
      ),
    ),
  longest: (graph) => longestPaths(graph).endingIn.reduce((most, length) => Math.max(most, length), 0),
  closure: (graph) => total(closure(graph)),
  reduction: (graph) => graph.targets.length - transitiveReduction(graph).from.length,
};
