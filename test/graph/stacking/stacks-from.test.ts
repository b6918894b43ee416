/** The longest and the quickest stack from each entry, worked out by hand, and against listing every chain. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { stacking } from '../../../src/graph/stacking/stacking.js';
import { stacksFrom } from '../../../src/graph/stacking/stacks-from.js';
import type { Step } from '../../../src/model/step.js';
import { credentialChoices } from '../arbitrary-choices.js';
import { any, holds, pathwayOf, prior, step } from '../small-system.js';

const stacksOf = (steps: readonly Step[], weeks: Readonly<Record<string, number>>) => {
  const graph = pathwayGraph(pathwayOf(steps), 'p');
  return stacksFrom(graph, stacking(graph), ({ id }) => weeks[id] ?? 0);
};

test('the long ladder and the short way up, from either door', () => {
  //  front ─ [a] ─ [b] ─ [c] ─ [d]        weeks 10, 10, 10, 10
  //              side ─ [e] ─ [d]         weeks 5: d asks for c or e
  const stacks = stacksOf(
    [
      step('one', undefined, { awards: ['a'] }),
      step('two', holds('a'), { awards: ['b'] }),
      step('three', holds('b'), { awards: ['c'] }),
      step('side', undefined, { awards: ['e'] }),
      step('top', any(holds('c'), holds('e')), { awards: ['d'] }),
    ],
    { one: 10, two: 10, three: 10, side: 5, top: 10 },
  );
  expect(stacks).toEqual([
    {
      step: 'one',
      declared: [],
      derived: true,
      longest: { credentials: ['a', 'b', 'c', 'd'], time: 40 },
      quickest: { credentials: ['a', 'b'], time: 20 },
    },
    {
      step: 'side',
      declared: [],
      derived: true,
      longest: { credentials: ['e', 'd'], time: 15 },
      quickest: { credentials: ['e', 'd'], time: 15 },
    },
  ]);
});

test('steps that take no time still stack in their order; without credentials there is no stack', () => {
  const [a, z] = stacksOf(
    [step('a', undefined, { awards: ['x'] }), step('b', holds('x'), { awards: ['w'] }), step('z')],
    {},
  );
  expect(a?.longest).toEqual({ credentials: ['x', 'w'], time: 0 });
  expect(z).toEqual({ step: 'z', declared: [], derived: true });
  const [single] = stacksOf([step('a', undefined, { awards: ['x'] })], { a: 3 });
  expect(single).toEqual({
    step: 'a',
    declared: [],
    derived: true,
    longest: { credentials: ['x'], time: 3 },
  });
  expect(stacksOf([step('a', prior('a'))], {})).toEqual([]);
});

test('no chain is longer, and none of two or more is quicker', () => {
  let tall = 0;
  fc.assert(
    fc.property(
      credentialChoices,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
      (system, weeks) => {
        const graph = pathwayGraph(system, 'p');
        const report = stacking(graph);
        const rows = stacksFrom(graph, report, ({ id }) => weeks[Number(id.slice(1))] ?? 0);
        const stacks = (from: string, to: string) =>
          report.pairs.some(
            (pair) => pair.from === from && pair.to === to && /^(must|may)$/.test(pair.stacks),
          );
        for (const { longest, quickest } of rows) {
          for (const stack of [longest, quickest])
            stack?.credentials.slice(1).forEach((id, i) => {
              expect(stacks(stack.credentials[i]!, id)).toBe(true);
            });
          if (longest && longest.credentials.length > 1) {
            tall++;
            expect(quickest!.time).toBeLessThanOrEqual(longest.time);
            expect(longest.credentials.length).toBeGreaterThanOrEqual(quickest!.credentials.length);
          } else expect(quickest).toBeUndefined();
        }
      },
    ),
    { seed: 61, numRuns: 200 },
  );
  expect(tall).toBeGreaterThan(20);
});
