/** A rename changes answers by names alone. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { renameId } from '../../src/edit/verbs/rename-id.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { cheapestRoutes } from '../../src/graph/routes/cheapest-routes.js';
import { stacking } from '../../src/graph/stacking/stacking.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import { writeTables } from '../../src/io/tables/write-tables.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Ref } from '../../src/model/tables.js';
import { anySystem } from '../definitions/arbitrary-system.js';
import { sample, seen, trials } from '../depth.js';
import { namesIn, root } from '../doors.js';
import { underNewIds } from './diff/renames.js';
import { thingsIn } from './random-edits.js';

const asOf = '2026-02-01';
const price = (step: Step) => step.credits ?? 1;

/** What an answer is, or the code of the mistake that it would be. */
function answered<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof PathwayError) return error.code;
    throw error;
  }
}

/** Every answer, as text. A digest covers ids: it is another after a rename. */
function answersOf(system: PathwaySystem): string {
  const answers = (system.pathways ?? []).map(({ id, steps }) =>
    answered(() => {
      const graph = pathwayGraph(system, id);
      const goal = { kind: 'step', step: steps.at(-1) ?? '' } as const;
      return [
        nextSteps(graph, {}),
        answered(() => stacking(graph)),
        answered(() => cheapestRoutes(graph, goal, { price })),
        determineWioa(system, id, { asOf }),
      ];
    }),
  );
  const written = [answered(() => writeTables(system)), answered(() => writeCtdl(system))];
  return JSON.stringify([answers, written]).replaceAll(/[0-9a-f]{64}/g, 'a digest');
}

/** What holds whatever the order of ids: verdicts, values, sets and prices. */
function valuesOf(system: PathwaySystem, named: (text: string) => string) {
  return (system.pathways ?? []).map(({ id, steps }) =>
    answered(() => {
      const graph = pathwayGraph(system, id);
      const goal = { kind: 'step', step: steps.at(-1) ?? '' } as const;
      const routes = answered(() => cheapestRoutes(graph, goal, { price }));
      const determination = determineWioa(system, id, { asOf });
      return {
        steps: nextSteps(graph, {})
          .map(({ step, status }) => `${named(step)} ${status}`)
          .sort(),
        price:
          typeof routes !== 'string' && routes.status === 'found'
            ? [routes.routes[0]?.price, routes.exact]
            : routes,
        verdicts: [determination.verdict, determination.elements.map(({ verdict }) => verdict)],
      };
    }),
  );
}

/** Renames a thing in several ways; tells whether a pathway had answers rather than a mistake, and a way to its end. */
function check(system: PathwaySystem, ref: Ref) {
  const renamed = (id: string) => renameId(system, ref, id);
  const one = renamed(`${ref.id}zqx1`);
  const answers = answersOf(one);
  if (ref.kind !== 'system')
    expect(answersOf(underNewIds(system, [{ kind: ref.kind, from: ref.id, to: `${ref.id}zqx1` }]))).toBe(
      answers,
    );
  expect(answersOf(renamed(`${ref.id}zqx2`))).toBe(answers.replaceAll('zqx1', 'zqx2'));
  const first = valuesOf(one, (text) => (text === `${ref.id}zqx1` ? 'renamed' : text));
  expect(valuesOf(system, (text) => (ref.kind === 'step' && text === ref.id ? 'renamed' : text))).toEqual(
    first,
  );
  for (const id of ['!!zqx3', '~~zqx3'])
    expect(valuesOf(renamed(id), (text) => (text === id ? 'renamed' : text))).toEqual(first);
  return {
    answered: first.some((each) => typeof each !== 'string'),
    priced: first.some((each) => typeof each !== 'string' && Array.isArray(each.price)),
  };
}

describe('the examples', () => {
  it.each(sample(namesIn('docs/examples'), 2))('%s', (name) => {
    const system = JSON.parse(readFileSync(`${root}docs/examples/${name}`, 'utf8')) as PathwaySystem;
    for (const ref of [...sample(thingsIn(system), 2), { kind: 'system', id: system.id } as const])
      check(system, ref);
  });
});

it('2,000 random systems', () => {
  const bites = new Map<string, number>();
  let prices = 0;
  fc.assert(
    fc.property(anySystem, fc.nat(10_000), (parts, number) => {
      const system = parts as unknown as PathwaySystem;
      const things = thingsIn(system);
      const ref = things[number % Math.max(1, things.length)];
      if (!ref) return;
      const { answered, priced } = check(system, ref);
      if (answered) bites.set(ref.kind, (bites.get(ref.kind) ?? 0) + 1);
      if (priced) prices++;
    }),
    trials(2_000, 21, 5),
  );
  for (const kind of ['step', 'pathway', 'entry', 'evidence']) seen(bites.get(kind), 3, kind);
  seen(prices, 5, 'ways to the end');
});
