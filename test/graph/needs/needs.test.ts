/** What nodes need: what is out of reach without it, and what has to be over before. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasBit, listRow } from '../../../src/graph/digraph/bit-rows.js';
import { forwardChain, never } from '../../../src/graph/forward-chain.js';
import { needs } from '../../../src/graph/needs/needs.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { programBuilder } from '../../../src/graph/program.js';
import type { StepGraph } from '../../../src/graph/step-graph.js';
import type { Learner } from '../../../src/model/learner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { learners, systems } from '../arbitrary-system.js';
import { rowsWith } from '../digraph/arbitrary-digraph.js';
import { broughtBy, broughtFromOutside, worldOf } from '../oracle.js';
import { all, any, beside, credits, holds, pathwayOf, prior, some, step } from '../small-system.js';
import { startNodes } from '../start-nodes.js';
import { branching, moments } from './avoiding.js';

const graphOf = (system: PathwaySystem) => pathwayGraph(system, 'p');
const columnsOf = (graph: StepGraph) => Int32Array.from(graph.steps.keys());
const people = fc.option(learners, { nil: undefined, freq: 2 });

/** Some credit for steps that was earned elsewhere. */
const articulations = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', '10'),
    fc.oneof(
      fc.constantFrom('a', '2', 'other').map((id) => ({ kind: 'step', step: id }) as const),
      fc.constantFrom('basic', 'license').map((id) => ({ kind: 'credential', credential: id }) as const),
    ),
  ),
  { maxLength: 2 },
);
const articulated = fc.tuple(fc.oneof(systems, branching), articulations).map(
  ([system, rows]): PathwaySystem => ({
    ...system,
    agreements: [
      { id: 'x', kind: 'articulation', parties: [], articulates: rows.map(([to, from]) => ({ from, to })) },
    ],
  }),
);

/** What a small graph needs, in words: `node: any | before`. */
function told(graph: StepGraph) {
  const found = needs(graph.program, startNodes(graph), columnsOf(graph));
  const ids = (row: Int32Array) => [...row].map((at) => graph.steps[at]!.id).join(' ');
  return graph.steps.map(
    ({ id }, node) => `${id}: ${ids(listRow(found.any, node))} | ${ids(listRow(found.before, node))}`,
  );
}

describe('needs', () => {
  test('tells together from before', () => {
    const graph = graphOf(
      pathwayOf([
        step('a'),
        step('b', beside('a')),
        step('c', prior('b')),
        step('d', any(prior('a'), prior('c'))),
        step('e', all(beside('d'), any(prior('c'), prior('x')))),
        step('x', prior('b')),
      ]),
    );
    expect(told(graph)).toEqual([
      'a: a | ',
      'b: a b | ',
      'c: a b c | a b',
      'd: a d | a',
      'e: a b d e | a b',
      'x: a b x | a b',
    ]);
  });

  test('counts', () => {
    const graph = graphOf(
      pathwayOf([
        step('a', undefined, { credits: 3 }),
        step('b', prior('a'), { credits: 1 }),
        step('c', prior('a'), { credits: 1.5, awards: ['k'] }),
        step('d', some(2, prior('a'), prior('b'), prior('c'))),
        step('e', credits(4, 'a', 'b', 'c')),
        step('f', credits(5.5, 'a', 'b', 'c')),
        step('g', holds('k')),
      ]),
    );
    expect(told(graph).slice(3)).toEqual([
      'd: a d | a',
      'e: a e | a',
      'f: a b c f | a b c',
      'g: a c g | a c',
    ]);
  });

  test('equals leaving a step out and chaining again', () => {
    fc.assert(
      fc.property(articulated, people, fc.nat({ max: 8 }), fc.boolean(), (system, learner, ban, banning) => {
        const graph = graphOf(system);
        const start = startNodes(graph, learner);
        const columns = banning ? [...graph.steps.keys(), ...graph.leafNodes] : [...graph.steps.keys()];
        const without = (nodes: number[]) => {
          const need = graph.program.need.slice();
          for (const node of nodes) need[node] = Infinity;
          return forwardChain({ ...graph.program, need }, start);
        };
        const banned = banning ? [ban % graph.steps.length] : [];
        const found = needs(graph.program, start, columns, banned);
        const stages = without(banned);
        expect([...found.reached]).toEqual([...stages].map((stage) => (stage === never ? 0 : 1)));
        columns.forEach((node, column) => {
          const left = without([...banned, node]);
          const lost = [...left.keys()].filter((row) => stages[row] !== never && left[row] === never);
          expect(rowsWith(found.any, column)).toEqual(lost);
        });
      }),
      trials(30_000, 401, 8),
    );
  });

  test('equals leaving a node of any program out and chaining again', () => {
    const node = fc.nat({ max: 39 });
    const edges = fc.array(
      fc.tuple(node, node, fc.constantFrom(1, 2, 3, 7, 1e9), fc.constantFrom(0, 0, 1, 2)),
      { maxLength: 90, size: 'max' },
    );
    const needed = fc.array(fc.constantFrom(0, 1, 1, 1, 1, 2, 3, 5, 8.5, 1e9 + 3), {
      minLength: 40,
      maxLength: 40,
    });
    let lost = 0;
    fc.assert(
      fc.property(edges, needed, fc.array(node, { maxLength: 3 }), (rows, need, held) => {
        const builder = programBuilder();
        for (const each of need) builder.node(each);
        for (const [from, target, weight, counts] of rows)
          builder.edge({ from, weight, counts: counts as 0 | 1 | 2 }, target);
        const program = builder.finish();
        const stages = forwardChain(program, held);
        const found = needs(program, held, [...need.keys()]);
        for (const column of need.keys()) {
          const left = forwardChain({ ...program, need: program.need.with(column, Infinity) }, held);
          const without = [...need.keys()].filter((row) => stages[row] !== never && left[row] === never);
          lost += without.length;
          expect([column, ...rowsWith(found.any, column)]).toEqual([column, ...without]);
        }
      }),
      trials(10_000, 403, 8),
    );
    seen(lost, 3000);
  });

  test('equals trying every order, what is over before included', () => {
    const tried = { steps: 0, befores: 0, anys: 0 };
    fc.assert(
      fc.property(fc.oneof(systems, branching), people, (system, learner: Learner | undefined) => {
        const graph = graphOf(system);
        const world = worldOf(system, 'p');
        const done = (learner?.steps ?? []).map(({ step: id }) => id);
        fc.pre(world.steps.filter(({ id }) => !done.includes(id)).length <= 6);
        const brings = learner ? broughtBy(world, learner, new Set(), false) : broughtFromOutside(world);
        const found = needs(graph.program, startNodes(graph, learner), columnsOf(graph));
        const when = moments(world, brings, done);
        graph.steps.forEach(({ id }, node) => {
          if (done.includes(id)) return;
          const ways = when.get(id) ?? [];
          tried.steps++;
          expect(found.reached[node] === 1).toBe(ways.length > 0);
          graph.steps.forEach(({ id: other }, column) => {
            const before = ways.length > 0 && ways.every(({ since }) => since.has(other));
            const atAll =
              ways.length > 0 && ways.every(({ since, now }) => since.has(other) || now.has(other));
            if (before) tried.befores++;
            if (atAll && !before && node !== column) tried.anys++;
            expect([id, other, hasBit(found.before, node, column)]).toEqual([id, other, before]);
            expect([id, other, hasBit(found.any, node, column)]).toEqual([id, other, atAll]);
          });
        });
      }),
      trials(30_000, 402, 8),
    );
    seen(tried.befores, 500);
    seen(tried.anys, 100);
  });
});
