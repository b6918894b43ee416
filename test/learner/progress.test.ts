import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PathwayGraph, pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { type Progress, progressOf, withMore } from '../../src/learner/progress.js';
import type { Learner } from '../../src/model/learner.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, size, trials } from '../depth.js';
import { learners, samples } from '../graph/arbitrary-system.js';
import { itLattice } from '../graph/lattices.js';
import {
  all,
  beside,
  credits,
  entry,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  sameTerm,
  step,
  words,
} from '../graph/small-system.js';

const fields = ['credentials', 'steps', 'levels', 'competencies', 'experience', 'populations'] as const;

/** All that two records say, list by list. */
function joined(one: Learner, other: Learner): Learner {
  const lists = fields.map((field) => [field, [...(one[field] ?? []), ...(other[field] ?? [])]]);
  return Object.fromEntries(lists) as Learner;
}

function fromScratch(graph: PathwayGraph, learner: Learner) {
  const rows = nextSteps(graph, learner);
  const anew = progressOf(graph, learner);
  const needless = new Set(
    rows.flatMap((row) =>
      row.status === 'credited' || (row.status === 'held' && row.because !== 'taken') ? [row.step] : [],
    ),
  );
  // What need not be taken can begin all the same: next steps do not say of it whether it can.
  const ids = (status: 'ready' | 'unclear') =>
    graph.steps
      .map(({ id }) => id)
      .filter((id) =>
        needless.has(id)
          ? anew[status].includes(id)
          : rows.some((row) => row.step === id && row.status === status),
      );
  return { ready: ids('ready'), unclear: ids('unclear') };
}

/** The progress is that of starting anew. */
function expectSame(graph: PathwayGraph, { ready, unclear }: Progress, learner: Learner) {
  expect({ ready, unclear }).toEqual(fromScratch(graph, learner));
}

/** Agreements that bring credit for some of the steps. */
const credit = fc
  .array(
    fc.record({
      from: fc.oneof(
        fc.constantFrom('a', 'b', 'other', 'nowhere').map((id) => ({ kind: 'step', step: id }) as const),
        fc.constantFrom('license', 'basic').map((id) => ({ kind: 'credential', credential: id }) as const),
      ),
      to: fc.constantFrom('a', 'b', 'c', '10', 'other', 'nowhere'),
    }),
    { maxLength: 3 },
  )
  .map((articulates) => [{ id: 'm', kind: 'articulation', parties: [], articulates } as const]);

describe('withMore', () => {
  test('after every addition is the same as starting anew, or from a copy, and says what is new', () => {
    let [additions, openings] = [0, 0];
    fc.assert(
      fc.property(samples, credit, fc.array(learners, { maxLength: 4 }), (sample, agreements, extras) => {
        const system: PathwaySystem = { ...sample.system, agreements };
        const graph = pathwayGraph(system, 'p');
        let learner = sample.learner;
        let progress = progressOf(graph, learner);
        expectSame(graph, progress, learner);
        expect(progress.opened).toEqual({ ready: progress.ready, unclear: progress.unclear });
        for (const more of extras) {
          const before = fromScratch(graph, learner);
          learner = joined(learner, more);
          const next = withMore(graph, progress, more);
          expectSame(graph, next, learner);
          expect(withMore(graph, structuredClone(progress), more)).toEqual(next);
          expect(next.opened).toEqual({
            ready: next.ready.filter((id) => !before.ready.includes(id)),
            unclear: next.unclear.filter((id) => !before.unclear.includes(id)),
          });
          expect(joined(next.learner, {})).toEqual(learner);
          expectSame(graph, progress, progress.learner);
          progress = next;
          additions++;
          openings += next.opened.ready.length + next.opened.unclear.length;
        }
      }),
      trials(60_000, 70, 8),
    );
    seen(additions, 3000);
    seen(openings, 1000);
  });

  test('one thing at a time comes to the same as all at once', () => {
    fc.assert(
      fc.property(samples, ({ system, learner }) => {
        const graph = pathwayGraph(system, 'p');
        const crumbs = fields.flatMap((field) => (learner[field] ?? []).map((item) => ({ [field]: [item] })));
        const progress = crumbs.reduce((now, more) => withMore(graph, now, more), progressOf(graph, {}));
        const { ready, unclear } = progressOf(graph, learner);
        expect([progress.ready, progress.unclear]).toEqual([ready, unclear]);
      }),
      trials(40_000, 71, 8),
    );
  });
});

describe('progress', () => {
  const graphOf = (...given: Parameters<typeof pathwayOf>) => pathwayGraph(pathwayOf(...given), 'p');

  test('a second try with a better grade opens what the first did not', () => {
    const graph = graphOf([step('a'), step('b', graded('a', 3))]);
    const first = withMore(graph, progressOf(graph, {}), {
      steps: [{ step: 'a', grade: 2 }],
    });
    expect(first.opened).toEqual({ ready: [], unclear: [] });
    expect(withMore(graph, first, { steps: [{ step: 'a' }] }).opened).toEqual({ ready: [], unclear: ['b'] });
    expect(withMore(graph, first, { steps: [{ step: 'a', grade: 3 }] }).opened).toEqual({
      ready: ['b'],
      unclear: [],
    });
  });

  test('two steps at the same time open together, once the last thing that one of them needs is there', () => {
    const steps = [step('a', all(sameTerm('b'), grade(8))), step('b', all(beside('a'), holds('x')))];
    const graph = graphOf(steps);
    const half = withMore(graph, progressOf(graph, {}), { credentials: ['x'] });
    expect(half.ready).toEqual([]);
    const both = withMore(graph, half, { levels: [{ scheme: 'grade', level: 9 }] });
    expect(both.opened).toEqual({ ready: ['a', 'b'], unclear: [] });
    expect(half.ready).toEqual([]);
  });

  test('credits and years add up; words stay unclear', () => {
    const steps = [
      step('a', undefined, { credits: 2 }),
      step('b', undefined, { credits: 2 }),
      step('c', all(credits(4, 'a', 'b'), { kind: 'experience', years: 2 }, words('An interview'))),
    ];
    const graph = graphOf(steps);
    let progress = progressOf(graph, { steps: [{ step: 'a' }], experience: [{ years: 1 }] });
    progress = withMore(graph, progress, { experience: [{ years: 1 }] });
    expect([progress.ready, progress.unclear]).toEqual([['b'], []]);
    progress = withMore(graph, progress, { steps: [{ step: 'b' }] });
    expect([progress.ready, progress.unclear, progress.opened.unclear]).toEqual([[], ['c'], ['c']]);
  });

  test('through the lattice: credit by agreement, the lab beside the lecture, and back as a worker', () => {
    const graph = pathwayGraph(itLattice, 'it');
    const start = progressOf(graph, {});
    expect(start.ready).toEqual(['digital', 'hs-it']);
    const school = withMore(graph, start, { steps: [{ step: 'hs-it' }] });
    expect(school.opened.ready).toEqual(['helpdesk', 'networks', 'networks-lab', 'scripting']);
    const helped = withMore(graph, school, { steps: [{ step: 'helpdesk', grade: 4 }] });
    expect(helped.opened.ready).toEqual(['apprenticeship']);
    const worked = withMore(graph, helped, { experience: [{ years: 1.5, occupation: 'support' }] });
    expect(worked.opened).toEqual({ ready: ['security'], unclear: [] });
    expect(worked.unclear).toEqual([]);
    expect(helped.unclear).toEqual(['security']);
  });

  test('is plain data, and goes on from a copy', () => {
    const graph = graphOf([step('a'), step('b', prior('a'))], { entries: [entry('e', 'b', grade(9))] });
    const copy = JSON.parse(JSON.stringify(progressOf(graph, {})));
    expect(withMore(graph, copy, { levels: [{ scheme: 'grade', level: 9 }] }).opened.ready).toEqual(['b']);
  });

  test('very many additions to a long pathway', () => {
    const additions = size(1000);
    const id = (n: number) => String(100_000 + n);
    const steps = Array.from({ length: additions * 5 }, (_, n) =>
      step(id(n), n > 0 ? prior(id(n - 1)) : undefined),
    );
    const graph = graphOf(steps);
    let progress = progressOf(graph, {});
    for (let n = 0; n < additions; n++) progress = withMore(graph, progress, { steps: [{ step: id(n) }] });
    expect(progress.ready).toEqual([id(additions)]);
  });
});
