/** Ladders of choices with exponentially many routes: settled by ways through each node, without a search. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { creditUse } from '../../../src/graph/routes/credit-use.js';
import { minimalRoutes } from '../../../src/graph/routes/minimal-routes.js';
import { stacking } from '../../../src/graph/stacking/stacking.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import { size } from '../../depth.js';

/** Each step needs one of the two before the last. */
function ladder(count: number) {
  const steps = Array.from({ length: count }, (_, i): Step => {
    const of = [i - 2, i - 3].map((at) => ({ kind: 'credential', credential: `c${at}` }) as const);
    return {
      id: `s${i}`,
      title: 'S',
      kind: 'course',
      credits: 1,
      awards: [`c${i}`],
      ...(i > 3 && { requires: { kind: 'any', of } }),
    };
  });
  const credentials = steps.map((_, i) => ({ id: `c${i}`, title: 'C', kind: 'Certificate' }) as const);
  const ids = steps.map(({ id }) => id);
  const graph = pathwayGraph(
    {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps,
      credentials,
      pathways: [{ id: 'p', title: 'P', steps: ids }],
    },
    'p',
  );
  return { graph, ids, goal: { kind: 'step', step: `s${count - 1}` } as const };
}

test('stacking settles every pair without a budget', () => {
  const count = size(400);
  const { graph } = ladder(count);
  const { pairs, exact } = stacking(graph, { budget: 0 });
  expect(exact).toBe(true);
  const found = new Set(pairs.filter(({ stacks }) => stacks !== 'no').map(({ from, to }) => `${from} ${to}`));
  const wanted = new Set<string>();
  for (let from = 0; from < count; from++) {
    // A rung above the third rests on one of two below it.
    const leads = new Set([from]);
    for (let to = 4; to < count; to++)
      if (to > from && (leads.has(to - 2) || leads.has(to - 3))) {
        leads.add(to);
        wanted.add(`c${from} c${to}`);
      }
  }
  expect(found).toEqual(wanted);
});

test('creditUse knows what every step is for, and minimal routes end', () => {
  const { graph, ids, goal } = ladder(size(2000));
  const use = creditUse(graph, goal, ids, { budget: 0 });
  expect(use).toMatchObject({ status: 'found', exact: true });
  // The one before the last does not lead to it, and no way needs the first.
  expect(use.status === 'found' && use.lost.map(({ step }) => step)).toContain(ids.at(-2));
  const routes = minimalRoutes(graph, goal, { count: 3, budget: 100 });
  expect(routes.status === 'found' && routes.routes.length).toBeGreaterThan(0);
});

const held = (at: number): Requirement => ({ kind: 'credential', credential: `c${at}` });
const some = (least: number, ...of: Requirement[]): Requirement => ({ kind: 'some', least, of });
const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });

/** What step `i` requires; and whether every award may stack into every later one, or all into all. */
const ladders: readonly [name: string, (i: number) => Requirement | undefined, inEveryDirection?: true][] = [
  ['two of the last three', (i) => (i > 3 ? some(2, held(i - 1), held(i - 2), held(i - 3)) : undefined)],
  [
    'two of the last four',
    (i) => (i > 4 ? some(2, held(i - 1), held(i - 2), held(i - 3), held(i - 4)) : undefined),
  ],
  [
    'the last two, or the one before',
    (i) => (i > 3 ? any({ kind: 'all', of: [held(i - 1), held(i - 2)] }, held(i - 3)) : undefined),
  ],
  ['two ways, and back', (i) => (i > 1 ? any(held(i - 1), held(i + 1), held(i - 2)) : undefined), true],
];

test.each(ladders)('%s: every pair is settled, and none needs a search', (name, requires, isBoth) => {
  const count = Math.max(12, size(name.startsWith('two of') ? 200 : 40));
  const steps = Array.from({ length: count }, (_, i): Step => {
    const needed = requires(i);
    return {
      id: `s${i}`,
      title: 'S',
      kind: 'course',
      awards: [`c${i}`],
      ...(needed && { requires: needed }),
    };
  });
  const ids = steps.map(({ id }) => id);
  const graph = pathwayGraph(
    {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps,
      pathways: [{ id: 'p', title: 'P', steps: ids }],
    },
    'p',
  );
  const { pairs, exact } = stacking(graph, { budget: name.startsWith('two of') ? 1500 : 2000 });
  expect(exact).toBe(true);
  const stacked = new Set(pairs.flatMap(({ from, to, stacks }) => (stacks === 'no' ? [] : `${from} ${to}`)));
  // Far from the ends every award is on some way to every other that it can be before.
  for (let from = 6; from < count - 6; from++)
    for (let to = isBoth ? 6 : from + 1; to < count - 6; to++)
      if (from !== to) expect(stacked.has(`c${from} c${to}`)).toBe(true);
});
