/** Credit that articulates and other placements, against the slow second opinion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { minimalRoutes } from '../../src/graph/routes/minimal-routes.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { seen, trials } from '../depth.js';
import { aims, creditSamples } from './arbitrary-system.js';
import { asked } from './asked.js';
import { broughtBy, reachOf, routesByTrial, statusesNow, takenAgain, wavesOf, worldOf } from './oracle.js';
import { credits, entry, grade, holds, pathwayOf, prior, step, words } from './small-system.js';

describe('with credit and other placements', () => {
  test('order, reach and what is next agree with the second opinion', () => {
    let credited = 0;
    fc.assert(
      fc.property(creditSamples, ({ system, learner }) => {
        const world = worldOf(system, 'p');
        const graph = pathwayGraph(system, 'p');
        if (graph.articulated.size > 0) credited++;
        expect(waves(graph)).toMatchObject(wavesOf(world));
        expect(reachable(graph, { learner })).toEqual(reachOf(world, learner));
        const statuses = nextSteps(graph, learner).map(({ step, status }) => [step, status]);
        expect(new Map(statuses as [string, string][])).toEqual(new Map(statusesNow(world, learner)));
      }),
      trials(40_000, 71, 8),
    );
    seen(credited, 500);
  });

  test('and so do minimal routes', () => {
    fc.assert(
      fc.property(creditSamples, aims, ({ system, learner }, aim) => {
        const world = worldOf(system, 'p');
        const done = (learner.steps ?? []).map((taken) => taken.step);
        const expected = routesByTrial(
          world,
          broughtBy(world, learner, new Set(), false),
          done,
          aim,
          takenAgain(world, learner),
        );
        const answer = asked(system, aim, () =>
          minimalRoutes(pathwayGraph(system, 'p'), aim, { count: 1000, learner }),
        );
        if (expected === 'held' || answer.status !== 'found') return;
        const told = (routes: readonly (readonly string[])[]) =>
          routes.map((each) => [...each].sort().join()).sort();
        expect(told(answer.routes)).toEqual(told(expected));
      }),
      trials(14_000, 72, 8),
    );
  });
});

describe('by hand', () => {
  const system = pathwayOf(
    [
      step('noncredit', undefined, { awards: ['badge'] }),
      step('course', undefined, { credits: 3 }),
      step('next', prior('course')),
      step('capstone', credits(3, 'course')),
    ],
    {
      agreements: [
        {
          id: 'a',
          kind: 'articulation',
          parties: [],
          articulates: [{ from: { kind: 'credential', credential: 'badge' }, to: 'course' }],
        },
      ],
      entries: [
        {
          ...entry('door', 'next', grade(9)),
          alternatives: [{ title: 'Portfolio', requires: words('A portfolio') }, { requires: holds('ged') }],
        },
      ],
    },
  );
  const statusOf = (learner: Parameters<typeof nextSteps>[1], id: string) =>
    nextSteps(pathwayGraph(system, 'p'), learner).find((row) => row.step === id);

  test('what a badge gives credit for need not be taken', () => {
    expect(statusOf({ credentials: ['badge'] }, 'capstone')?.status).toBe('ready');
    expect(statusOf({ steps: [{ step: 'noncredit' }] }, 'capstone')?.status).toBe('ready');
    expect(statusOf({ credentials: ['badge'] }, 'course')).toMatchObject({
      status: 'credited',
      agreement: 'a',
    });
    expect(statusOf({ steps: [{ step: 'noncredit' }] }, 'course')?.status).toBe('credited');
    expect(statusOf({}, 'course')?.status).toBe('ready');
    expect(statusOf({}, 'capstone')).toMatchObject({ status: 'blocked', missing: credits(3, 'course') });
  });

  test('any of the placements is enough, and what is missing names each', () => {
    expect(statusOf({ credentials: ['ged'] }, 'next')?.status).toBe('ready');
    expect(statusOf({ levels: [{ scheme: 'grade', level: 9 }] }, 'next')?.status).toBe('ready');
    expect(statusOf({}, 'next')).toMatchObject({
      status: 'unclear',
      missing: { kind: 'any', of: [prior('course'), grade(9), words('A portfolio'), holds('ged')] },
    });
  });

  test('a whole system is one graph: steps shared by pathways, doors and exits of all', () => {
    const two = {
      ...system,
      pathways: [
        { id: 'p', title: 'P', steps: ['noncredit', 'course'] },
        { id: 'q', title: 'Q', steps: ['course', 'next', 'ghost'] },
      ],
    };
    const graph = systemGraph(two);
    expect(graph.steps.map(({ id }) => id)).toEqual(['capstone', 'course', 'next', 'noncredit']);
    expect([graph.unresolved, graph.entries.map(({ id }) => id)]).toEqual([['ghost'], ['door']]);
    expect(Object.isFrozen(graph)).toBe(true);
    expect(structuredClone(graph)).toEqual(graph);
  });
});
