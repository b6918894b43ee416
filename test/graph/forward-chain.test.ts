import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forwardChain, never } from '../../src/graph/forward-chain.js';
import { heldBy } from '../../src/graph/held.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { programBuilder } from '../../src/graph/program.js';
import { trials } from '../depth.js';
import { samples } from './arbitrary-system.js';
import { broughtBy, rounds, worldOf } from './oracle.js';

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly counts: 0 | 1 | 2;
}

interface Case {
  readonly needs: readonly number[];
  readonly edges: readonly Edge[];
  readonly held: readonly number[];
}

/** The stages by evaluating every node again and again. */
function naiveStages({ needs, edges, held }: Case, horizon = Infinity): number[] {
  const stages = needs.map((_, node): number => (held.includes(node) ? 0 : never));
  for (let stage = 1; stage <= horizon; stage++) {
    let now = needs.flatMap((_, node) => (stages[node] === never ? [node] : []));
    const counted = ({ from, counts }: Edge) =>
      stages[from] === 0 ? counts !== 2 : stages[from] !== never || (counts === 0 && now.includes(from));
    const amount = (node: number) =>
      edges.filter((edge) => edge.to === node && counted(edge)).reduce((sum, { weight }) => sum + weight, 0);
    for (let size = -1; size !== now.length; ) {
      size = now.length;
      now = now.filter((node) => amount(node) >= needs[node]!);
    }
    if (now.length === 0) break;
    for (const node of now) stages[node] = stage;
  }
  return stages;
}

function compiledStages({ needs, edges, held }: Case, horizon?: number): number[] {
  const builder = programBuilder();
  for (const need of needs) builder.node(need);
  for (const { to, ...member } of edges) builder.edge(member, to);
  return [...forwardChain(builder.finish(), held, horizon)];
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const node = fc.nat({ max: size - 1 });
  const edge = fc.record({
    from: node,
    to: node,
    weight: fc.integer({ min: 1, max: 3 }),
    counts: fc.constantFrom(0, 0, 0, 1, 1, 2) as fc.Arbitrary<0 | 1 | 2>,
  });
  return fc.record({
    needs: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 2, 3, 6), { minLength: size, maxLength: size }),
    edges: fc.array(edge, { maxLength: 20 }),
    held: fc.array(node, { maxLength: 3 }),
  });
});

describe('forwardChain', () => {
  test('gives every node of random programs the stage that naive evaluation gives it', () => {
    fc.assert(
      fc.property(cases, (example) => {
        expect(compiledStages(example)).toEqual(naiveStages(example));
      }),
      trials(200_000, 5),
    );
  });

  test('with a horizon, gives the stages up to it and never after', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 4 }), (example, horizon) => {
        expect(compiledStages(example, horizon + 1)).toEqual(naiveStages(example, horizon + 1));
      }),
      trials(100_000, 6),
    );
  });

  test('gives every step of random pathways the round in which a learner can take it', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), ({ system, learner }, hoping) => {
        const graph = pathwayGraph(system, 'p');
        const { sure, open } = heldBy(graph, learner);
        const stages = forwardChain(graph.program, hoping ? [...sure, ...open] : sure);
        const world = worldOf(system, 'p');
        const done = (learner.steps ?? []).map(({ step }) => step);
        const expected = rounds(world, broughtBy(world, learner, new Set(), hoping), done);
        const found = graph.steps.map(({ id }, index) => [id, stages[index]]);
        expect(found).toEqual(graph.steps.map(({ id }) => [id, expected.get(id) ?? never]));
      }),
      trials(120_000, 7),
    );
  });

  test('what needs nothing comes true in stage 1, what is held is there in stage 0', () => {
    expect(compiledStages({ needs: [0, 1, 0], edges: [], held: [2] })).toEqual([1, never, 0]);
  });

  test('an edge that counts later moves its target one stage on, except from what is held', () => {
    const later = (from: number, to: number): Edge => ({ from, to, weight: 1, counts: 1 });
    const chain: Case = { needs: [1, 1, 1], edges: [later(0, 1), later(1, 2)], held: [0] };
    expect(compiledStages(chain)).toEqual([0, 1, 2]);
  });

  test('an edge that counts only if taken anew never counts from what is held', () => {
    const edges: Edge[] = [{ from: 0, to: 1, weight: 1, counts: 2 }];
    expect(compiledStages({ needs: [0, 1], edges, held: [0] })).toEqual([0, never]);
    expect(compiledStages({ needs: [0, 1], edges, held: [] })).toEqual([1, 2]);
  });

  test('a ring of later edges supports nobody; a ring at once carries itself', () => {
    const ring = (counts: 0 | 1): Edge[] => [
      { from: 0, to: 1, weight: 1, counts },
      { from: 1, to: 0, weight: 1, counts },
    ];
    expect(compiledStages({ needs: [1, 1], edges: ring(1), held: [] })).toEqual([never, never]);
    expect(compiledStages({ needs: [1, 1], edges: ring(0), held: [] })).toEqual([1, 1]);
  });

  test('leaves the program as it was', () => {
    const builder = programBuilder();
    const [a, b] = [builder.node(0), builder.node(1)];
    builder.edge({ from: a, weight: 1, counts: 1 }, b);
    const program = builder.finish();
    const copy = structuredClone(program);
    forwardChain(program, []);
    expect(program).toEqual(copy);
  });
});
