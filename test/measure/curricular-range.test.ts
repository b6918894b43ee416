import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { curricularRange } from '../../src/measure/curricular-range.js';
import type { Requirement } from '../../src/model/requirement.js';
import { seen, trials } from '../depth.js';
import { samples } from '../graph/arbitrary-system.js';
import { all, any, holds, pathwayOf, prior, some, step, words } from '../graph/small-system.js';
import { curriculum, edgesOf, published, type TypedEdge } from './curriculum.js';
import { byListingPaths, type Edge, leadsTo } from './metrics-oracle.js';

const aOrC = [step('a'), step('b'), step('c', prior('b')), step('d', any(prior('a'), prior('c')))];
const names = [...'abcdefg'];

/** Steps that require earlier ones (and a few later ones), by small trees. */
const trees = fc.integer({ min: 4, max: 6 }).chain((size) => {
  const treeOf = (node: number): fc.Arbitrary<Requirement> => {
    const leaf = fc.oneof(
      { arbitrary: fc.nat({ max: Math.max(0, node - 1) }).map((at) => prior(names[at]!)), weight: 40 },
      { arbitrary: fc.nat({ max: size - 1 }).map((at) => prior(names[at]!)), weight: 1 },
      { arbitrary: fc.constant(words('permission')), weight: 4 },
    );
    const parts = fc.uniqueArray(leaf, {
      minLength: 1,
      maxLength: 4,
      selector: (part) => JSON.stringify(part),
    });
    const group = fc.oneof(
      parts.map((of) => any(...of)),
      parts.map((of) => any(...of)),
      parts.map((of) => all(...of)),
      parts.map((of) => some(Math.min(2, of.length), ...of)),
    );
    return fc.oneof(
      leaf,
      group,
      group,
      fc.tuple(group, group).map((of) => all(...of)),
    );
  };
  return fc.tuple(
    ...Array.from({ length: size }, (_, node) =>
      node === 0 ? fc.constant(undefined) : fc.option(treeOf(node), { nil: undefined, freq: 9 }),
    ),
  );
});

/** Every minimal set of steps and permission that meets a requirement, and its steps, by trying all sets. */
function optionsOf(tree: Requirement | undefined, size: number): number[][] {
  if (!tree) return [[]];
  const meets = (part: Requirement, bits: number): boolean => {
    if (part.kind === 'step') return ((bits >> names.indexOf(part.step)) & 1) === 1;
    if (part.kind === 'text') return bits >> size === 1;
    if (part.kind !== 'all' && part.kind !== 'any' && part.kind !== 'some') throw new Error(part.kind);
    const count = part.of.filter((inner) => meets(inner, bits)).length;
    return count >= (part.kind === 'all' ? part.of.length : part.kind === 'any' ? 1 : part.least);
  };
  const met = Array.from({ length: 2 ** (size + 1) }, (_, bits) => bits).filter((bits) => meets(tree, bits));
  return met
    .filter((bits) => !met.some((other) => other !== bits && (other & bits) === other))
    .map((bits) => names.slice(0, size).flatMap((_, at) => ((bits >> at) & 1 ? [at] : [])));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('curricularRange', () => {
  test('D requires A or C, C requires B: 10 with A, 13 with C, 15 with both drawn', () => {
    const graph = pathwayGraph(pathwayOf(aOrC), 'p');
    expect(curricularRange(graph)).toEqual({
      least: {
        totals: { blocking: 2, delay: 8, centrality: 0, complexity: 10 },
        picks: [{ step: 'd', after: ['a'] }],
      },
      greatest: {
        totals: { blocking: 3, delay: 10, centrality: 3, complexity: 13 },
        picks: [{ step: 'd', after: ['c'] }],
      },
      combinations: 2,
      exact: true,
    });
    expect(curricularMetrics(graph).totals.complexity).toBe(15);
  });

  test.each(published)('$name has nothing to choose: both ends are its metrics', ({ ids, edges }) => {
    const graph = curriculum([...ids], edgesOf(edges));
    for (const calendar of ['semester', 'quarter'] as const) {
      const end = { totals: curricularMetrics(graph, { calendar }).totals, picks: [] };
      expect(curricularRange(graph, { calendar })).toEqual({
        least: end,
        greatest: end,
        combinations: 1,
        exact: true,
      });
    }
  });

  test('is the same as listing all paths of all combinations', () => {
    let [several, none] = [0, 0];
    fc.assert(
      fc.property(trees, (requirements) => {
        const size = requirements.length;
        const options = requirements.map((tree) => optionsOf(tree, size));
        let combinations: Edge[][] = [[]];
        options.forEach((sets, to) => {
          combinations = combinations.flatMap((edges) =>
            sets.map((set) => [...edges, ...set.map((from): Edge => [from, to])]),
          );
        });
        const measured = combinations
          .filter((edges) => leadsTo(size, edges).every((row, node) => !row[node]))
          .map((edges) => byListingPaths(size, edges))
          .map(({ blocking, delay, centrality }) => [sum(blocking), sum(delay), sum(centrality)] as const)
          .map(([b, d, q]) => ({ blocking: b, delay: d, centrality: q, complexity: b + d }));
        const ends = (pick: (...values: number[]) => number) => {
          const of = (name: keyof (typeof measured)[number]) => pick(...measured.map((row) => row[name]));
          return {
            blocking: of('blocking'),
            delay: of('delay'),
            centrality: of('centrality'),
            complexity: of('complexity'),
          };
        };
        const graph = pathwayGraph(pathwayOf(requirements.map((tree, at) => step(names[at]!, tree))), 'p');
        const range = curricularRange(graph);
        expect(range.exact).toBe(true);
        if (measured.length === 0) {
          none++;
          expect([range.least, range.greatest]).toEqual([null, null]);
          return;
        }
        if (measured.length > 3) several++;
        expect(range.least?.totals).toEqual(ends(Math.min));
        expect(range.greatest?.totals).toEqual(ends(Math.max));
        // The picks give the complexity that they are told with.
        for (const end of [range.least!, range.greatest!]) {
          const picked = new Map(end.picks.map(({ step: id, after }) => [id as string, after]));
          const edges = options.flatMap((sets, to): TypedEdge[] => {
            const after = picked.get(names[to]!) ?? sets[0]!.map((from) => names[from]!);
            return after.map((from): TypedEdge => [from, names[to]!]);
          });
          const drawn = curriculum(names.slice(0, size), edges);
          expect(curricularMetrics(drawn).totals.complexity).toBe(end.totals.complexity);
        }
        // With few tries what is told was reached, and is exact only if it is right.
        const tried = curricularRange(graph, { budget: 6 });
        const least = tried.least?.totals.complexity ?? Number.POSITIVE_INFINITY;
        expect(least).toBeGreaterThanOrEqual(range.least!.totals.complexity!);
        expect(tried.greatest?.totals.complexity ?? 0).toBeLessThanOrEqual(
          range.greatest!.totals.complexity!,
        );
        if (tried.exact)
          expect([tried.least?.totals, tried.greatest?.totals]).toEqual([ends(Math.min), ends(Math.max)]);
      }),
      trials(20_000, 22, 8),
    );
    seen(several, 100);
    seen(none, 10);
  });

  test('parts that nothing joins are measured apart: 2⁴⁰ combinations, exactly', () => {
    const steps = Array.from({ length: 40 }, (_, at) =>
      aOrC.map(({ id, requires }) => {
        const named = (tree: Requirement): Requirement =>
          tree.kind === 'step'
            ? prior(`${at}${tree.step}`)
            : tree.kind === 'any'
              ? any(...tree.of.map(named))
              : tree;
        return step(`${at}${id}`, requires && named(requires));
      }),
    ).flat();
    const range = curricularRange(pathwayGraph(pathwayOf(steps), 'p'));
    expect(range.combinations).toBe(2 ** 40);
    expect(range.exact).toBe(true);
    expect([range.least?.totals.complexity, range.greatest?.totals.complexity]).toEqual([400, 520]);
    expect(range.least?.picks).toHaveLength(40);
  });

  test('more combinations than the budget: not exact, unless the bounds are met', () => {
    const first = names.map((name) => step(name));
    const then = (count: number, tree: Requirement) =>
      Array.from({ length: count }, (_, at) => step(`z${at}`, tree));
    const open = pathwayGraph(pathwayOf([...first, ...then(8, any(...names.map(prior)))]), 'p');
    const range = curricularRange(open, { budget: 200 });
    expect(range.combinations).toBe(7 ** 8);
    expect(range.exact).toBe(false);
    // Permission or all of them: the least is nothing at all, the greatest everything.
    const met = pathwayGraph(
      pathwayOf([...first, ...then(14, any(words('permission'), all(...names.map(prior))))]),
      'p',
    );
    const proven = curricularRange(met, { budget: 200 });
    expect(proven.exact).toBe(true);
    expect(proven.combinations).toBe(2 ** 14);
    expect(proven.least?.totals.complexity).toBe(21);
    expect(proven.greatest?.totals.blocking).toBe(98);
  });

  test('the greatest may be proven and the least not', () => {
    const [a, b] = [prior('a'), prior('b')];
    const tree = any(all(a, words('one')), all(b, words('two')), all(a, b));
    const steps = Array.from({ length: 9 }, (_, at) => step(`z${at}`, tree));
    const graph = pathwayGraph(pathwayOf([step('a'), step('b'), ...steps]), 'p');
    const range = curricularRange(graph, { budget: 200 });
    expect(range.greatest?.totals).toEqual(curricularMetrics(graph).totals);
    expect(range.exact).toBe(false);
  });

  test('a requirement with more clauses than are listed is not exact', () => {
    const many = Array.from({ length: 12 }, (_, at) => step(`s${at}`));
    const of = (least: number) =>
      curricularRange(
        pathwayGraph(pathwayOf([...many, step('z', some(least, ...many.map(({ id }) => prior(id))))]), 'p'),
      );
    expect([of(3).combinations, of(3).exact]).toEqual([220, true]);
    expect([of(6).combinations, of(6).exact]).toEqual([256, false]);
  });

  test('where no choice avoids a cycle, however many there are, there is no range', () => {
    const first = names.map((name) => step(name));
    const ring = Array.from({ length: 9 }, (_, at) =>
      step(`z${at}`, all(prior(`z${(at + 1) % 9}`), any(...names.map(prior)))),
    );
    const range = curricularRange(pathwayGraph(pathwayOf([...first, ...ring]), 'p'));
    expect(range).toEqual({ least: null, greatest: null, combinations: 7 ** 9, exact: true });
  });

  test('a credential may come from either step, a step also by credit, and the impossible is drawn in full', () => {
    const graph = pathwayGraph(
      pathwayOf(
        [
          step('a', undefined, { awards: ['card'] }),
          step('b', prior('a'), { awards: ['card'] }),
          step('c', holds('card')),
          step('d', prior('a')),
          step('e', all(prior('a'), any())),
        ],
        {
          agreements: [
            {
              id: 'x',
              title: 'X',
              kind: 'articulation',
              articulates: [{ from: { kind: 'credential', credential: 'k' }, to: 'a' }],
            },
          ] as never,
        },
      ),
      'p',
    );
    const range = curricularRange(graph);
    expect(range.combinations).toBe(8);
    expect(range.least?.picks).toEqual([
      { step: 'b', after: [] },
      { step: 'c', after: ['a'] },
      { step: 'd', after: [] },
    ]);
    expect(range.greatest?.picks).toEqual([
      { step: 'b', after: ['a'] },
      { step: 'c', after: ['b'] },
      { step: 'd', after: ['a'] },
    ]);
  });

  test('random systems: never beyond all edges drawn, whatever the order of tables', () => {
    fc.assert(
      fc.property(samples, ({ system }) => {
        const graph = pathwayGraph(system, 'p');
        const range = curricularRange(graph, { budget: 300 });
        const { complexity, unmeasured } = curricularMetrics(graph).totals;
        if (unmeasured === undefined)
          expect(range.greatest!.totals.complexity).toBeLessThanOrEqual(complexity);
        const turned = { ...system, steps: [...(system.steps ?? [])].reverse() };
        expect(curricularRange(pathwayGraph(turned, 'p'), { budget: 300 })).toEqual(range);
      }),
      trials(4000, 23, 8),
    );
  });
});
