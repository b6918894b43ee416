import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraph } from '../../src/graph/digraph/digraph.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { blocking } from '../../src/measure/blocking.js';
import { centrality } from '../../src/measure/centrality.js';
import { type CurricularMetrics, curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { seen, size, trials } from '../depth.js';
import { any, holds, pathwayOf, prior, step } from '../graph/small-system.js';
import { curriculum, edgesOf, published, type TypedEdge } from './curriculum.js';
import { byListingPaths, type Edge, leadsTo } from './metrics-oracle.js';

const column = (metrics: CurricularMetrics, name: 'blocking' | 'delay' | 'centrality' | 'complexity') =>
  metrics.steps.map((row) => row[name]);

const timings = ['before', 'concurrent', 'same-term'] as const;

/** Up to nine nodes with names in no order, edges from lower to higher numbers, and an order to write them in. */
const dags = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    names: fc.shuffledSubarray(['q', 'b', '10', '2', 'x', 'a', 'é', 'm', 'toString'], {
      minLength: size,
      maxLength: size,
    }),
    edges: fc
      .array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 }), fc.constantFrom(...timings)), {
        maxLength: 18,
      })
      .map((pairs) => pairs.filter(([from, to]) => from < to)),
  }),
);

/** Any edges between up to eight nodes. */
const graphs = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const node = fc.nat({ max: size - 1 });
  return fc.tuple(fc.constant(size), fc.array(fc.tuple(node, node), { maxLength: 12 }));
});

describe('curricularMetrics', () => {
  test.each(published)('$name as published', ({ ids, edges, totals, ...values }) => {
    const metrics = curricularMetrics(curriculum([...ids], edgesOf(edges)));
    expect(metrics.steps.map(({ step: id }) => id)).toEqual([...ids]);
    for (const name of ['blocking', 'delay', 'centrality', 'complexity'] as const)
      expect([name, column(metrics, name)]).toEqual([name, values[name]]);
    const [blocks, delay, inside, complexity] = totals;
    expect(metrics.totals).toEqual({ blocking: blocks, delay, centrality: inside, complexity });
    expect(metrics.cycles).toEqual([]);
  });

  test('is the same as listing all paths', () => {
    let longest = 0;
    fc.assert(
      fc.property(dags, ({ names, edges }) => {
        const typed = edges.map(([from, to, timing]): TypedEdge => [names[from]!, names[to]!, timing]);
        const metrics = curricularMetrics(curriculum(names, typed));
        const expected = byListingPaths(
          names.length,
          edges.map(([from, to]): Edge => [from, to]),
        );
        const at = (id: string) => metrics.steps.find((row) => row.step === id)!;
        names.forEach((name, node) => {
          const [b, d] = [expected.blocking[node]!, expected.delay[node]!];
          const q = expected.centrality[node];
          expect(at(name)).toEqual({ step: name, blocking: b, delay: d, centrality: q, complexity: b + d });
          longest = Math.max(longest, d);
        });
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(metrics.totals).toEqual({
          blocking: sum(expected.blocking),
          delay: sum(expected.delay),
          centrality: sum(expected.centrality),
          complexity: sum(expected.blocking) + sum(expected.delay),
        });
      }),
      trials(60_000, 11, 8),
    );
    seen(longest, 4);
  });

  test('does not depend on the order of tables or of requirements', () => {
    fc.assert(
      fc.property(dags, fc.infiniteStream(fc.nat()), ({ names, edges }, chance) => {
        const typed = edges.map(([from, to, timing]): TypedEdge => [names[from]!, names[to]!, timing]);
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((value) => ({ value, key: chance.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
        expect(curricularMetrics(curriculum(shuffled(names), shuffled(typed)))).toEqual(
          curricularMetrics(curriculum(names, typed)),
        );
      }),
      trials(10_000, 12, 8),
    );
  });

  test('a step by itself has delay 1 and nothing else', () => {
    expect(curricularMetrics(curriculum(['a'], [])).steps).toEqual([
      { step: 'a', blocking: 0, delay: 1, centrality: 0, complexity: 1 },
    ]);
    expect(curricularMetrics(curriculum([], []))).toEqual({
      steps: [],
      totals: { blocking: 0, delay: 0, centrality: 0, complexity: 0 },
      cycles: [],
    });
  });

  test('draws alternatives all of them, and what supplies a credential; an edge counts once', () => {
    const graph = pathwayGraph(
      pathwayOf([
        step('a', undefined, { awards: ['card'] }),
        step('b'),
        step('c', any(prior('b'), holds('card'), { kind: 'step', step: 'b', timing: 'concurrent' })),
      ]),
      'p',
    );
    expect(column(curricularMetrics(graph), 'blocking')).toEqual([1, 1, 0]);
    expect(curricularMetrics(graph).totals.complexity).toBe(8);
  });

  test('by quarters each complexity is rounded before they are added', () => {
    // Two thirds of 1 are 0.7, and of 6 · 1 they would be 4.
    const alone = curricularMetrics(curriculum([...'abcdef'], []), { calendar: 'quarter' });
    expect(column(alone, 'complexity')).toEqual([0.7, 0.7, 0.7, 0.7, 0.7, 0.7]);
    expect(alone.totals).toEqual({ blocking: 0, delay: 6, centrality: 0, complexity: 4.2 });
    // 11 10 9 8 7 6 → 7.3 6.7 6 5.3 4.7 4
    const ladder = curricularMetrics(curriculum([...'123456'], edgesOf('1>2 2>3 3>4 4>5 5>6')), {
      calendar: 'quarter',
    });
    expect(column(ladder, 'complexity')).toEqual([7.3, 6.7, 6, 5.3, 4.7, 4]);
    expect(ladder.totals.complexity).toBe(34);
  });
});

describe('large numbers', () => {
  const layers = 50;
  const name = (layer: number, at: number) => `${String(layer).padStart(2, '0')}-${at}`;
  const ids = Array.from({ length: layers * 4 }, (_, node) => name(Math.floor(node / 4), node % 4));
  const between = (keep: (layer: number, from: number, to: number) => boolean) =>
    ids.slice(0, -4).flatMap((id, node): TypedEdge[] => {
      const layer = Math.floor(node / 4);
      return [0, 1, 2, 3].filter((to) => keep(layer, node % 4, to)).map((to) => [id, name(layer + 1, to)]);
    });

  test('50 layers of 4: centrality is 50 · 4⁴⁹ inside, told digit by digit', () => {
    const metrics = curricularMetrics(
      curriculum(
        ids,
        between(() => true),
      ),
    );
    const each = 50n * 4n ** 49n;
    expect(new Set(column(metrics, 'centrality').slice(4, -4))).toEqual(new Set([`${each}`]));
    expect(column(metrics, 'centrality').slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(metrics.totals.centrality).toBe(`${each * 192n}`);
    expect(metrics.totals.delay).toBe(200 * 50);
    expect(metrics.totals.blocking).toBe(4 * 4 * ((49 * 50) / 2));
  });

  test('the same as counting paths by their number of steps', () => {
    const edges = between((layer, from, to) => (layer * 7 + from * 5 + to * 3) % 6 !== 0);
    const graph = digraph([
      ...edges.map(([from, to]) => [from, to] as const),
      ['00-0', '30-1'],
      ['12-2', '47-3'],
    ]);
    const into = (turned: boolean) => {
      // For each node, how many paths of each number of steps end in it.
      const counts: bigint[][] = graph.ids.map(() => new Array<bigint>(layers + 1).fill(0n));
      const nodes = graph.ids.map((_, node) => node);
      if (turned) nodes.reverse();
      for (const node of nodes) {
        const others = nodes.filter((other) => {
          const [from, to] = turned ? [node, other] : [other, node];
          return graph.targets.subarray(graph.offsets[from]!, graph.offsets[from + 1]!).includes(to);
        });
        if (others.length === 0) counts[node]![1] = 1n;
        for (const other of others)
          counts[other]!.forEach((count, steps) => {
            if (count > 0n) counts[node]![steps + 1]! += count;
          });
      }
      return counts;
    };
    const [up, down] = [into(false), into(true)];
    const expected = graph.ids.map((_, node) => {
      if (up[node]![1]! > 0n || down[node]![1]! > 0n) return 0n;
      let sum = 0n;
      up[node]!.forEach((before, i) => {
        down[node]!.forEach((after, j) => {
          sum += before * after * BigInt(i + j - 1);
        });
      });
      return sum;
    });
    const found = centrality(graph);
    expect(found).toEqual(expected);
    expect(found.some((value) => value! > 2n ** 60n)).toBe(true);
  });

  test('a very long chain, and more targets than fit one block', () => {
    const length = size(100_000);
    const chain = digraph(
      Array.from({ length: length - 1 }, (_, node) => [`${1e6 + node}`, `${1e6 + node + 1}`] as const),
    );
    expect(centrality(chain)[5]).toBe(BigInt(length));
    const short = digraph(
      Array.from({ length: 2999 }, (_, node) => [`${1e6 + node}`, `${1e6 + node + 1}`] as const),
    );
    expect([...blocking(short)]).toEqual(Array.from({ length: 3000 }, (_, node) => 2999 - node));
  });
});

describe('cycles', () => {
  test('are told; what they leave undefined is null, on them, before and behind', () => {
    // a leads into the ring b, c; d is behind it; e > f stand aside; g requires itself.
    const graph = curriculum([...'abcdefg'], edgesOf('a>b b>c c>b c>d e>f g>g'));
    const metrics = curricularMetrics(graph);
    expect(metrics.cycles).toEqual([['b', 'c'], ['g']]);
    expect(column(metrics, 'blocking')).toEqual([3, 2, 2, 0, 1, 0, 0]);
    expect(column(metrics, 'delay')).toEqual([null, null, null, null, 2, 2, null]);
    expect(column(metrics, 'centrality')).toEqual([null, null, null, null, 0, 0, null]);
    expect(column(metrics, 'complexity')).toEqual([null, null, null, null, 3, 2, null]);
    expect(metrics.totals).toEqual({ blocking: 8, delay: 4, centrality: 0, complexity: 5, unmeasured: 5 });
  });

  test('steps that require each other in the same term are one', () => {
    const metrics = curricularMetrics(curriculum(['a', 'b'], edgesOf('a>b! b>a!')));
    expect(metrics.cycles).toEqual([['a', 'b']]);
  });

  test('agree with a matrix of who leads to whom', () => {
    let [broken, whole] = [0, 0];
    fc.assert(
      fc.property(graphs, ([size, edges]) => {
        const names = Array.from({ length: size }, (_, node) => `s${node}`);
        const typed = edges.map(([from, to]): TypedEdge => [names[from]!, names[to]!]);
        const metrics = curricularMetrics(curriculum(names, typed));
        const leads = leadsTo(size, edges);
        const nodes = names.map((_, node) => node);
        const onCycle = (node: number) => leads[node]![node] === true;
        metrics.steps.forEach((row, node) => {
          expect(row.blocking).toBe(nodes.filter((to) => to !== node && leads[node]![to]).length);
          const goesRound = nodes.some(
            (other) => onCycle(other) && (other === node || leads[node]![other] || leads[other]![node]),
          );
          expect(row.delay === null).toBe(goesRound);
          expect(row.centrality === null).toBe(goesRound);
          expect(row.complexity === null).toBe(goesRound);
          if (goesRound) broken++;
          else whole++;
        });
        const mates = nodes.map((node) =>
          nodes.filter((other) => leads[node]![other] && leads[other]![node]),
        );
        const expected = mates.filter((members, node) => members[0] === node);
        expect(metrics.cycles).toEqual(expected.map((members) => members.map((node) => names[node])));
      }),
      trials(40_000, 13, 8),
    );
    seen(Math.min(broken, whole), 1000);
  });
});
