/** Arguments of the wrong kind: a PathwayError that names the argument, or an answer; never anything else. */
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import * as door from '../../src/graph/index.js';
import * as measure from '../../src/measure/index.js';
import { sample } from '../depth.js';
import { nursingLattice as system } from './lattices.js';

const failing = () => {
  throw new TypeError('no');
};
const endless: { kind: string; of: unknown[] } = { kind: 'all', of: [] };
endless.of.push({ kind: 'any', of: [endless] });

/** Values of which some fit here and there, and most nowhere. */
const values: readonly unknown[] = [
  ...[undefined, null, true, 0, 1, -1, 1.5, Number.NaN, Infinity, 1n, Symbol('s'), '', 'x', '2026', 'adn'],
  ...[
    [],
    [null],
    [-1],
    ['ab'],
    [['x']],
    [['a', 'b']],
    new Array(5),
    new Array(10_000).fill(0),
    {},
    { kind: 'step' },
  ],
  ...[
    { kind: 'step', step: 'x' },
    endless,
    { steps: [null] },
    { pairs: [null] },
    { format: 'career-pathways/1', id: 'x' },
  ],
  ...[
    () => 1,
    () => Number.NaN,
    () => undefined,
    () => 'x',
    () => 1n,
    () => -1,
    failing,
    new Date(),
    new Map(),
  ],
  ...[
    new Set(['a']),
    new Proxy({}, {}),
    /x/,
    new Uint8Array(3),
    new Error('x'),
    Promise.resolve(),
    globalThis,
  ],
  ...[
    Object.create(null),
    {
      get steps() {
        return failing();
      },
    },
    { [Symbol.iterator]: failing },
  ],
];

const graph = door.pathwayGraph(system, 'nursing');
const goal = { kind: 'credential', credential: 'adn' };
const report = door.stacking(graph);
const plain = door.digraph([
  ['a', 'b'],
  ['b', 'c'],
]);
const plan = [['esl'], ['x']];
type Call = (...given: never[]) => unknown;
const calls: readonly (readonly [Call, readonly unknown[]])[] = [
  [door.pathwayGraph, [system, 'nursing']],
  [door.systemGraph, [system]],
  [graph.step, [graph.steps[0]!.id]],
  [door.digraph, [[['a', 'b']], { ids: ['c'] }]],
  [door.topologicalOrder, [plain]],
  [door.longestPaths, [plain, { lengthOf: () => 1 }]],
  [door.reachFrom, [plain, ['a']]],
  ...[door.entryPoints, door.exitPoints, door.entriesByPopulation, door.exitOutcomes, door.looseEnds].map(
    (call) => [call, [graph]] as const,
  ),
  ...[door.edgeList, door.prerequisites, door.redundantRequirements, door.contradictions, door.waves].map(
    (call) => [call, [graph]] as const,
  ),
  [door.reachable, [graph, { learner: {} }]],
  [door.bottlenecks, [graph, { learner: {} }]],
  [door.cutPairs, [graph, goal, { learner: {} }]],
  [door.unavoidable, [graph, goal, { learner: {} }]],
  [door.cheapestRoutes, [graph, goal, { price: () => 1, count: 2, budget: 100, learner: {} }]],
  [door.minimalRoutes, [graph, goal, { count: 2, budget: 100, learner: {} }]],
  [door.creditUse, [graph, goal, ['esl'], { budget: 100 }]],
  [door.stacking, [graph, { budget: 100 }]],
  [door.credentialLattice, [graph, { report }]],
  [door.stacksFrom, [graph, { lengthOf: () => 1, report }]],
  [
    measure.wageAgainst,
    [
      graph.system,
      graph.system.pathways?.[0]?.id,
      {
        standard: {
          source: 'A standard',
          year: 2024,
          currency: 'USD',
          rows: [
            { place: { scheme: 'us', code: 'US' }, household: 'one adult', amount: 30_000, unit: 'year' },
          ],
        },
        place: { scheme: 'us', code: 'US' },
        household: 'one adult',
      },
    ],
  ],
  [measure.curricularMetrics, [graph, { calendar: 'quarter' }]],
  [measure.degreePlan, [graph.system, graph.system.pathways?.[0]?.id]],
  [measure.curricularRange, [graph, { calendar: 'quarter', count: 9, budget: 9 }]],
  ...[measure.planViolations, measure.requisiteDistance, measure.knowledgeTransfer, measure.termCredits].map(
    (call) => [call, [graph, plan]] as const,
  ),
];

/** Where a call fails in any other way than with a PathwayError. */
function failure(call: Call, given: readonly unknown[]): string | undefined {
  try {
    call(...(given as never[]));
  } catch (error) {
    if (!(error instanceof PathwayError)) return String(error);
  }
  return undefined;
}

const named = calls.map(([call, fitting]) => [call.name, call, fitting] as const);

test('every function of both doors is tried', () => {
  const tried = new Set(calls.map(([call]) => call));
  const changes: readonly unknown[] = [door.changedSystem, door.closeStep, door.whatIf];
  const functions = [...Object.entries(door), ...Object.entries(measure)].filter(
    ([, value]) => typeof value === 'function' && !changes.includes(value),
  );
  expect(functions.flatMap(([name, value]) => (tried.has(value as Call) ? [] : name))).toEqual([]);
});

describe.each(named)('%s', (_, call, fitting) => {
  test('takes what fits', () => {
    expect(() => call(...(fitting as never[]))).not.toThrow();
  });

  test('refuses, or answers, whatever stands for one of its arguments', () => {
    for (const at of fitting.keys())
      for (const [number, value] of sample([...values.entries()], 8))
        expect(failure(call, fitting.with(at, value)), `argument ${at}, value ${number}`).toBeUndefined();
  });

  test('refuses, or answers, whatever stands in a field of one of its arguments', () => {
    for (const [at, argument] of fitting.entries()) {
      if ([system, graph, plain].includes(argument as never) || typeof argument !== 'object') continue;
      for (const field of Object.keys(argument as object))
        for (const [number, value] of sample([...values.entries()], 8)) {
          const given = Array.isArray(argument)
            ? argument.with(Number(field), value)
            : { ...(argument as object), [field]: value };
          expect(
            failure(call, fitting.with(at, given)),
            `${field} of argument ${at}, value ${number}`,
          ).toBeUndefined();
        }
    }
  });
});

describe('a limit that is none', () => {
  const codeOf = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof PathwayError && [error.code, error.argument];
    }
  };
  const aim = { kind: 'credential', credential: 'adn' } as const;
  const price = () => 1;

  test.each([0, -1, 1.5, Number.NaN, Infinity])('count %s', (count) => {
    const refused = ['bad-count', 'options.count'];
    expect(codeOf(() => door.cheapestRoutes(graph, aim, { price, count }))).toEqual(refused);
    expect(codeOf(() => door.minimalRoutes(graph, aim, { count }))).toEqual(refused);
    expect(codeOf(() => measure.curricularRange(graph, { count }))).toEqual(refused);
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('budget %s', (budget) => {
    const refused = ['bad-budget', 'options.budget'];
    expect(codeOf(() => door.cheapestRoutes(graph, aim, { price, budget }))).toEqual(refused);
    expect(codeOf(() => door.minimalRoutes(graph, aim, { budget }))).toEqual(refused);
    expect(codeOf(() => door.creditUse(graph, aim, [], { budget }))).toEqual(refused);
    expect(codeOf(() => door.stacking(graph, { budget }))).toEqual(refused);
    expect(codeOf(() => measure.curricularRange(graph, { budget }))).toEqual(refused);
  });

  test('a goal that nothing in the document names', () => {
    const nowhere = { kind: 'step', step: 'nowhere' } as const;
    for (const ask of [door.unavoidable, door.cutPairs, door.minimalRoutes])
      expect(codeOf(() => ask(graph, nowhere))).toEqual(['unknown-goal', 'goal']);
    expect(codeOf(() => door.cheapestRoutes(graph, nowhere, { price }))).toEqual(['unknown-goal', 'goal']);
    expect(codeOf(() => door.creditUse(graph, nowhere, []))).toEqual(['unknown-goal', 'goal']);
  });
});
