/** The plain graph by ids, against a table of who leads to whom and all paths. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digraph } from '../../../src/graph/digraph/digraph.js';
import { longestPaths } from '../../../src/graph/digraph/longest-paths.js';
import { reachFrom } from '../../../src/graph/digraph/reach-from.js';
import { topologicalOrder } from '../../../src/graph/digraph/topological-order.js';
import { trials } from '../../depth.js';
import { acyclicSketches, idOf, idsOf, leadsTo, named, pathsFrom, sketches } from './arbitrary-digraph.js';

test('orders, reaches and measures the nodes by their ids', () => {
  fc.assert(
    fc.property(fc.oneof(sketches, acyclicSketches), (sketch) => {
      const leads = leadsTo(sketch);
      const ids = idsOf(sketch);
      const graph = digraph(named(sketch), { ids });
      const nodes = [...ids.keys()];
      const cyclic = nodes.filter((node) => leads[node]![node]);
      const behind = nodes.filter((node) => cyclic.some((other) => leads[other]![node]));
      const before = nodes.filter((node) => cyclic.some((other) => leads[node]![other]));
      expect(reachFrom(graph, ids)).toEqual(
        nodes.map((from) => ({ from: idOf(from), to: ids.filter((_, to) => leads[from]![to]) })),
      );
      const { order, stuck } = topologicalOrder(graph);
      expect(stuck).toEqual(behind.map(idOf));
      expect([...order, ...stuck].sort()).toEqual(ids);
      for (const [from, to] of sketch.edges)
        if (order.includes(idOf(to))) expect(order.indexOf(idOf(from))).toBeLessThan(order.indexOf(idOf(to)));
      const lengthOf = (id: string) => (id.charCodeAt(0) % 3) + 0.5;
      for (const options of [{}, { lengthOf }]) {
        const rows = longestPaths(graph, options);
        expect(rows.map(({ id }) => id)).toEqual(ids);
        for (const [node, row] of rows.entries()) {
          expect(row.endingIn === null).toBe(behind.includes(node));
          expect(row.startingFrom === null).toBe(before.includes(node));
          expect(row.through === null).toBe(behind.includes(node) || before.includes(node));
          if (cyclic.length > 0) continue;
          const length = 'lengthOf' in options ? lengthOf : () => 1;
          const sums = pathsFrom(sketch, node).map((path) =>
            path.reduce((sum, each) => sum + length(idOf(each)), 0),
          );
          expect(row.startingFrom).toBe(Math.max(...sums));
        }
      }
    }),
    trials(40_000, 5),
  );
});
