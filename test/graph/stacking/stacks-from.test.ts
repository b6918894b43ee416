/** The longest and the quickest stack from each entry, worked out by hand, and against listing every chain. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadsFrom } from '../../../src/graph/doors/leads-from.js';
import { outsideLeaves } from '../../../src/graph/outside.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { earliest } from '../../../src/graph/routes/earliest.js';
import { awardedCredentials } from '../../../src/graph/stacking/awarded.js';
import { stacking } from '../../../src/graph/stacking/stacking.js';
import { stacksFrom } from '../../../src/graph/stacking/stacks-from.js';
import type { StepGraph } from '../../../src/graph/step-graph.js';
import type { Step } from '../../../src/model/step.js';
import { runs, seen, trials } from '../../depth.js';
import { credentialChoices } from '../arbitrary-choices.js';
import { systems } from '../arbitrary-system.js';
import { all, any, holds, pathwayOf, prior, step } from '../small-system.js';

const stacksOf = (steps: readonly Step[], weeks: Readonly<Record<string, number>>) => {
  const graph = pathwayGraph(pathwayOf(steps), 'p');
  return stacksFrom(graph, { lengthOf: ({ id }) => weeks[id] ?? 0 });
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

test('a choice beside the ladder, or a faster way past it, does not break the ladder', () => {
  const beside = stacksOf(
    [
      step('door', undefined, { awards: ['k1'] }),
      step('m1'),
      step('m2'),
      step('next', all(holds('k1'), any(prior('m1'), prior('m2'))), { awards: ['k2'] }),
    ],
    { door: 4, m1: 9, m2: 6, next: 10 },
  );
  expect(beside[0]?.longest).toEqual({ credentials: ['k1', 'k2'], time: 16 });
  expect(beside[1]?.longest).toEqual({ credentials: ['k2'], time: 16 });
  const past = stacksOf(
    [
      step('aide', undefined, { awards: ['cna'] }),
      step('fast'),
      step('nurse', any(holds('cna'), prior('fast')), { awards: ['adn'] }),
    ],
    { aide: 70, fast: 5, nurse: 40 },
  );
  expect(past[0]?.longest).toEqual({ credentials: ['cna', 'adn'], time: 110 });
  expect(past[0]?.quickest).toEqual({ credentials: ['cna', 'adn'], time: 110 });
});

test('no chain is longer, listing every one, and none of two is quicker', () => {
  let tall = 0;
  fc.assert(
    fc.property(
      credentialChoices,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
      (system, weeks) => {
        const graph = pathwayGraph(system, 'p');
        const report = stacking(graph);
        const rungs = report.pairs.filter(({ stacks }) => stacks === 'must' || stacks === 'may');
        const cyclic = rungs.some(({ from, to }) => leads(rungs, to, from));
        const lengthOf = ({ id }: { readonly id: string }) => weeks[Number(id.slice(1))] ?? 0;
        for (const { step: id, longest, quickest } of stacksFrom(graph, { report, lengthOf })) {
          const reach = new Set(leadsFrom(graph)(id).credentials);
          const within = rungs.filter(({ from, to }) => reach.has(from) && reach.has(to));
          const most =
            reach.size === 0 ? 0 : Math.max(...[...reach].map((start) => tallest(within, [start])));
          const told = longest?.credentials.length ?? 0;
          if (cyclic) expect(told).toBeLessThanOrEqual(most);
          else expect(told).toBe(most);
          longest?.credentials.slice(1).forEach((to, i) => {
            expect(within.some((rung) => rung.from === longest.credentials[i] && rung.to === to)).toBe(true);
          });
          expect(quickest !== undefined).toBe(within.length > 0);
          if (!longest || !quickest || told < 2) continue;
          tall++;
          expect(quickest.time).toBeLessThanOrEqual(longest.time);
        }
      },
    ),
    trials(6000, 61, 8),
  );
  seen(tall, 20);
});

test('without a report it says what it says with one', () => {
  let [stacks, mixed] = [0, 0];
  fc.assert(
    fc.property(
      fc.oneof(credentialChoices, systems),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
      (system, weeks) => {
        const graph = pathwayGraph(system, 'p');
        const lengthOf = ({ id }: { readonly id: string }) => weeks[graph.indexOf.get(id)! % 7]!;
        const report = stacking(graph);
        const found = stacksFrom(graph, { lengthOf });
        expect(found).toEqual(stacksFrom(graph, { lengthOf, report }));
        if (found.some(({ quickest }) => quickest)) stacks++;
        const kinds = new Set(report.pairs.map((pair) => pair.stacks));
        if (kinds.has('must') && kinds.has('may')) mixed++;
      },
    ),
    trials(6000, 62, 8),
  );
  seen(stacks, 20);
  seen(mixed, 20);
});

test('of chains with as many credentials the one is told whose last is earned first', () => {
  const fork = [
    step('door', undefined, { awards: ['a'] }),
    step('slow', holds('a'), { awards: ['b'] }),
    step('fast', holds('a'), { awards: ['c'] }),
  ];
  const [stack] = stacksOf(fork, { door: 1, slow: 9, fast: 2 });
  expect(stack?.longest).toEqual({ credentials: ['a', 'c'], time: 3 });
  const [even] = stacksOf(fork, { door: 1, slow: 2, fast: 2 });
  expect(even?.longest?.credentials).toEqual(['a', 'b']);
});

/** When everything is over at the earliest, some steps not being begun before some time. */
const timesOf = (graph: StepGraph, lengths: readonly number[], notBefore: ReadonlyMap<number, number>) =>
  earliest(graph.program, outsideLeaves(graph), (node, ready) => {
    const start = Math.max(ready, notBefore.get(node) ?? 0);
    return { start, end: start + (lengths[node] ?? 0) };
  }).end;

test('a chain takes as long as it takes link by link', () => {
  let [later, long] = [0, 0];
  fc.assert(
    fc.property(
      fc.oneof(credentialChoices, systems),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
      (system, weeks) => {
        const graph = pathwayGraph(system, 'p');
        const lengths = graph.steps.map((_, index) => weeks[index % 7]!);
        const lengthOf = ({ id }: { readonly id: string }) => lengths[graph.indexOf.get(id)!]!;
        const awarded = new Map(awardedCredentials(graph).map((each) => [each.credential, each]));
        for (const { longest } of stacksFrom(graph, { lengthOf })) {
          if (!longest) continue;
          const notBefore = new Map<number, number>();
          let time = 0;
          for (const id of longest.credentials) {
            const { node, steps } = awarded.get(id)!;
            for (const each of steps) notBefore.set(each, time);
            time = timesOf(graph, lengths, notBefore)[node]!;
          }
          expect(longest.time).toBe(time);
          const last = awarded.get(longest.credentials.at(-1)!)!.node;
          later += Number(time > timesOf(graph, lengths, new Map())[last]!);
          long += Number(longest.credentials.length > 2);
        }
      },
    ),
    trials(10_000, 62, 8),
  );
  seen(long, runs(10_000) / 10);
  seen(later, runs(10_000) / 100);
});

type Rungs = readonly { readonly from: string; readonly to: string }[];

const leads = (rungs: Rungs, from: string, to: string, seen: readonly string[] = []): boolean =>
  from === to ||
  rungs.some(
    (rung) => rung.from === from && !seen.includes(rung.to) && leads(rungs, rung.to, to, [...seen, from]),
  );

/** The length of the longest simple chain that begins with these. */
const tallest = (rungs: Rungs, chain: readonly string[]): number =>
  Math.max(
    chain.length,
    ...rungs
      .filter(({ from, to }) => from === chain[chain.length - 1] && !chain.includes(to))
      .map(({ to }) => tallest(rungs, [...chain, to])),
  );
