/** This library. */
import { digraph, longestPaths, reachFrom, topologicalOrder } from 'career-pathways/graph';
import { transitiveReduction } from '../../../../dist/graph/digraph/transitive-reduction.js';

const total = (rows) => rows.reduce((sum, { to }) => sum + to.length, 0);

export const ours = {
  build: ({ ids, edges }) => digraph(edges, { ids }),
  size: (graph) => [graph.ids.length, graph.targets.length],
  order: (graph) => topologicalOrder(graph).order,
  listed: (order) => order,
  reach: (graph, sources) => total(reachFrom(graph, sources)),
  longest: (graph) => longestPaths(graph).reduce((most, { endingIn }) => Math.max(most, endingIn), 0),
  closure: (graph) => total(reachFrom(graph, graph.ids)),
  reduction: (graph) => graph.targets.length - transitiveReduction(graph).from.length,
};
