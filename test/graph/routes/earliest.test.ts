import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forwardChain, never } from '../../../src/graph/forward-chain.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { type Program, programBuilder } from '../../../src/graph/program.js';
import { criticalRoute, plan } from '../../../src/graph/routes/critical-route.js';
import { type Earliest, earliest, type TimeSpanOf } from '../../../src/graph/routes/earliest.js';
import { seen, size, trials } from '../../depth.js';
import { samples } from '../arbitrary-system.js';
import { startNodes } from '../start-nodes.js';

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly counts: 0 | 1 | 2;
}

/** How a node goes: how long it takes, and when it is offered; no list: at any time. */
interface Course {
  readonly length: number;
  readonly offered?: readonly number[];
}

interface Case {
  readonly needs: readonly number[];
  readonly edges: readonly Edge[];
  readonly held: readonly number[];
  readonly courses: readonly Course[];
}

function compile({ needs, edges }: Case): Program {
  const builder = programBuilder();
  for (const need of needs) builder.node(need);
  for (const { to, ...member } of edges) builder.edge(member, to);
  return builder.finish();
}

function timing({ length, offered }: Course, ready: number) {
  const start = offered ? Math.min(Infinity, ...offered.filter((day) => day >= ready)) : ready;
  return { start, end: start + length };
}

const spanOf =
  (example: Case): TimeSpanOf =>
  (node, ready) =>
    timing(example.courses[node]!, ready);
const solve = (example: Case): Earliest => earliest(compile(example), example.held, spanOf(example));

/** Nothing in a case comes later: ten nodes, each after a wait of at most 9 and a length of at most 3. */
const last = 150;

/** The times by looking at every moment at every set of nodes that may only come together. */
function naive({ needs, edges, held, courses }: Case): { start: number[]; end: number[]; ready: number[] } {
  const ready = needs.map((_, node) => (held.includes(node) ? 0 : Infinity));
  const start = [...ready];
  const end = [...ready];
  const sets = together(needs.length, edges);
  const finite = (node: number, now: number) => timing(courses[node]!, now).start < Infinity;
  for (let now = 0; now <= last; now++)
    for (let changed = true; changed; ) {
      changed = false;
      for (const set of sets) {
        let part = set.filter((node) => ready[node] === Infinity && finite(node, now));
        const isGiven = ({ from, to, counts }: Edge, joint: readonly number[]) => {
          if (counts === 2) return !held.includes(from) && end[from]! <= now;
          if (counts === 1) return end[from]! <= now;
          const joined = set.includes(from) && set.includes(to);
          return joined ? joint.includes(from) || start[from]! < Infinity : start[from]! <= now;
        };
        const holds = (node: number, joint: readonly number[]) =>
          edges
            .filter((edge) => edge.to === node && isGiven(edge, joint))
            .reduce((sum, { weight }) => sum + weight, 0) >= needs[node]!;
        for (let size = -1; size !== part.length; ) {
          size = part.length;
          const joint = part;
          part = part.filter((node) => holds(node, joint));
        }
        const lost = set.filter(
          (node) => ready[node] === Infinity && !finite(node, now) && holds(node, part),
        );
        for (const node of [...part, ...lost]) {
          ready[node] = now;
          ({ start: start[node], end: end[node] } = timing(courses[node]!, now) as never);
          changed = true;
        }
      }
    }
  return { ready, start, end };
}

/** Nodes that reach each other by edges that count at once. */
function together(size: number, edges: readonly Edge[]): number[][] {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const leads = nodes.map((a) =>
    nodes.map((b) => edges.some((e) => e.counts === 0 && e.from === a && e.to === b)),
  );
  for (const by of nodes)
    for (const a of nodes) for (const b of nodes) if (leads[a]![by] && leads[by]![b]) leads[a]![b] = true;
  const sets = nodes.map((a) => nodes.filter((b) => a === b || (leads[a]![b] && leads[b]![a])));
  return sets.filter((set, node) => set[0] === node);
}

const course: fc.Arbitrary<Course> = fc.oneof(
  { arbitrary: fc.record({ length: fc.nat({ max: 3 }) }), weight: 3 },
  {
    arbitrary: fc.record({
      length: fc.nat({ max: 3 }),
      offered: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
    }),
    weight: 2,
  },
);

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
    courses: fc.array(course, { minLength: size, maxLength: size }),
  });
});

const noLater = (a: Earliest, b: Earliest) => {
  for (const key of ['ready', 'start', 'end'] as const)
    a[key].forEach((time, node) => {
      if (time > b[key][node]!) expect.fail(`${key} of ${node}: ${time} after ${b[key][node]}`);
    });
};

describe('earliest', () => {
  test('gives every node of random programs the times that naive evaluation gives it', () => {
    let [clustered, waiting, lost] = [0, 0, 0];
    fc.assert(
      fc.property(cases, (example) => {
        const found = solve(example);
        const expected = naive(example);
        expect({ ready: [...found.ready], start: [...found.start], end: [...found.end] }).toEqual(expected);
        if (together(example.needs.length, example.edges).some((set) => set.length > 1)) clustered++;
        if (
          expected.ready.some(
            (time, node) => time < expected.start[node]! && expected.start[node]! < Infinity,
          )
        )
          waiting++;
        if (expected.ready.some((time, node) => time < Infinity && expected.start[node] === Infinity)) lost++;
      }),
      trials(100_000, 11, 8),
    );
    seen(Math.min(clustered, waiting, lost), 300);
  });

  test('reaches what forward chaining reaches, where everything is always offered', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const free = { ...example, courses: example.courses.map(({ length }) => ({ length })) };
        const stages = forwardChain(compile(free), free.held);
        expect([...solve(free).end].map((time) => time < Infinity)).toEqual(
          [...stages].map((stage) => stage !== never),
        );
      }),
      trials(80_000, 12, 8),
    );
    fc.assert(
      fc.property(samples, fc.boolean(), ({ system, learner }, somebody) => {
        const graph = pathwayGraph(system, 'p');
        const held = startNodes(graph, somebody ? learner : undefined);
        const { start } = earliest(graph.program, held, (node, ready) => ({
          start: ready,
          end: ready + (node % 3),
        }));
        const stages = forwardChain(graph.program, held);
        expect([...start].map((time) => time < Infinity)).toEqual(
          [...stages].map((stage) => stage !== never),
        );
      }),
      trials(30_000, 13, 8),
    );
  });

  test('nothing is later with one alternative more, with an offering more, or with more held', () => {
    const extra = fc.record({
      from: fc.nat(),
      to: fc.nat(),
      weight: fc.constantFrom(1, 2),
      counts: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(cases, extra, fc.nat({ max: 9 }), (example, edge, day) => {
        const size = example.needs.length;
        const usual = solve(example);
        const more = { ...edge, from: edge.from % size, to: edge.to % size } as Edge;
        noLater(solve({ ...example, edges: [...example.edges, more] }), usual);
        const offered = example.courses.map((one, node) =>
          node === more.to && one.offered ? { ...one, offered: [...one.offered, day] } : one,
        );
        noLater(solve({ ...example, courses: offered }), usual);
        const held = solve({ ...example, held: [...example.held, more.to] });
        if (!example.edges.some(({ counts }) => counts === 2)) noLater(held, usual);
      }),
      trials(80_000, 14, 8),
    );
  });

  test('nothing is earlier when something takes longer', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 5 }), (example, at, longer) => {
        const courses = example.courses.map((one, node) =>
          node === at % example.needs.length ? { ...one, length: one.length + longer } : one,
        );
        noLater(solve(example), solve({ ...example, courses }));
      }),
      trials(80_000, 15, 8),
    );
  });

  test('is the longest path where everything needs all that is before it', () => {
    const dag = fc.record({
      lengths: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 10 }),
      pairs: fc.uniqueArray(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), {
        selector: String,
        maxLength: 25,
      }),
    });
    fc.assert(
      fc.property(dag, ({ lengths, pairs }) => {
        const used = pairs.filter(([a, b]) => a < b && b < lengths.length);
        const earlier = (node: number) => used.filter(([, b]) => b === node).map(([a]) => a);
        const longest = (node: number): number =>
          (lengths[node] ?? 0) + Math.max(0, ...earlier(node).map(longest));
        const example: Case = {
          needs: lengths.map((_, node) => earlier(node).length),
          edges: used.map(([from, to]) => ({ from, to, weight: 1, counts: 1 })),
          held: [],
          courses: lengths.map((length) => ({ length })),
        };
        expect([...solve(example).end]).toEqual(lengths.map((_, node) => longest(node)));
      }),
      trials(20_000, 16, 8),
    );
  });

  test('gives the k-th of n, and the moment at which the weight is there', () => {
    const from = [4, 1, 9, 6];
    const edge = (at: number, weight: number): Edge => ({ from: at, to: 4, weight, counts: 1 });
    const end = (need: number, weights: readonly number[]) =>
      solve({
        needs: [0, 0, 0, 0, need],
        edges: weights.map((weight, at) => edge(at, weight)),
        held: [],
        courses: [...from, 0].map((length) => ({ length })),
      }).end[4];
    expect([1, 2, 3, 4, 5].map((need) => end(need, [1, 1, 1, 1]))).toEqual([1, 4, 6, 9, Infinity]);
    // 3 by day 1, 3.5 by day 4, 7.5 by day 6, 8.5 by day 9.
    expect([3, 3.5, 4, 7.5, 8, 9].map((need) => end(need, [0.5, 3, 1, 4]))).toEqual([
      1,
      4,
      6,
      6,
      9,
      Infinity,
    ]);
  });

  test('members of a cluster begin when all of it can, each at its own first possibility', () => {
    const example: Case = {
      // 0 takes 5; 1 and 2 need each other; 1 needs 0 as well; 2 is offered at 3, 8 and 20.
      needs: [0, 2, 1, 1],
      edges: [
        { from: 0, to: 1, weight: 1, counts: 1 },
        { from: 1, to: 2, weight: 1, counts: 0 },
        { from: 2, to: 1, weight: 1, counts: 0 },
        { from: 2, to: 3, weight: 1, counts: 0 },
      ],
      held: [],
      courses: [{ length: 5 }, { length: 2 }, { length: 1, offered: [3, 8, 20] }, { length: 1 }],
    };
    const { ready, start, end, waitedFor } = solve(example);
    expect([...ready]).toEqual([0, 5, 5, 8]);
    expect([...start]).toEqual([0, 5, 8, 8]);
    expect([...end]).toEqual([5, 7, 9, 9]);
    expect([...waitedFor]).toEqual([-1, 0, 0, 2]);
    const lost = solve({
      ...example,
      courses: [{ length: 5 }, { length: 2 }, { length: 1, offered: [3] }, { length: 1 }],
    });
    expect([...lost.end]).toEqual([5, Infinity, Infinity, Infinity]);
  });

  test('takes a very long ring at once, and a chain and a star of as many', () => {
    const length = size(100_000);
    const nodes = Array.from({ length }, (_, node) => node);
    const week: TimeSpanOf = (_, ready) => ({ start: ready, end: ready + 7 });
    const program = (needs: (node: number) => number, edges: (node: number) => Edge) => {
      const builder = programBuilder();
      for (const node of nodes) builder.node(needs(node));
      for (const node of nodes) {
        const { to, ...member } = edges(node);
        builder.edge(member, to);
      }
      return builder.finish();
    };
    const ring = program(
      () => 1,
      (from) => ({ from, to: (from + 1) % length, weight: 1, counts: 0 }),
    );
    expect(new Set(earliest(ring, [], week).end)).toEqual(new Set([7]));
    const chain = program(Math.sign, (from) => ({
      from,
      to: Math.min(from + 1, length - 1),
      weight: 1,
      counts: 1,
    }));
    expect(earliest(chain, [], week).end[length - 1]).toBe(7 * length);
    expect(criticalRoute(earliest(chain, [], week), length - 1)).toEqual(nodes);
    const star = program(
      (n) => (n < length - 1 ? 0 : length - 1),
      (from) => ({ from: Math.min(from, length - 2), to: length - 1, weight: 1, counts: 1 }),
    );
    expect(earliest(star, [], week).end[length - 1]).toBe(14);
  });
});

describe('criticalRoute and plan', () => {
  test('each node of a route was ready when the one before it was ready, begun or over; the first at the start', () => {
    fc.assert(
      fc.property(cases, (example) => {
        const found = solve(example);
        found.ready.forEach((time, goal) => {
          if (time === Infinity) return;
          const route = criticalRoute(found, goal);
          expect([found.ready[route[0]!], route.at(-1)]).toEqual([0, goal]);
          route.slice(1).forEach((node, at) => {
            const before = route[at]!;
            expect([found.ready[before], found.start[before], found.end[before]]).toContain(
              found.ready[node],
            );
          });
        });
      }),
      trials(40_000, 17, 8),
    );
  });

  test('name what a cluster waited for, not what merely came at the same time', () => {
    const prior = (from: number, to: number): Edge => ({ from, to, weight: 1, counts: 1 });
    const beside = (from: number, to: number): Edge => ({ from, to, weight: 1, counts: 0 });
    const found = solve({
      // 2, 3 and 4 need each other in a ring; 2 and 3 have a way without 4, which never has enough.
      needs: [0, 0, 2, 1, 9],
      edges: [prior(0, 2), prior(1, 4), beside(2, 3), beside(3, 2), beside(3, 4), beside(4, 3)],
      held: [],
      courses: [5, 5, 1, 1, 1].map((length) => ({ length })),
    });
    expect([...found.end]).toEqual([5, 5, 6, 6, Infinity]);
    expect([...found.waitedFor]).toEqual([-1, -1, 0, 0, -1]);
    const spare = solve({
      // 2 needs 3, which weighs two, and one of 0 and 1.
      needs: [0, 0, 3, 1],
      edges: [prior(0, 2), prior(1, 2), { ...beside(3, 2), weight: 2 }, beside(2, 3)],
      held: [],
      courses: [5, 5, 1, 1].map((length) => ({ length })),
    });
    expect([[...spare.end], [...spare.waitedFor]]).toEqual([
      [5, 5, 6, 6],
      [-1, -1, 0, 0],
    ]);
  });

  test('a plan leaves out what is too light to matter', () => {
    const example: Case = {
      needs: [0, 0, 6],
      edges: [
        { from: 0, to: 2, weight: 1, counts: 1 },
        { from: 1, to: 2, weight: 6, counts: 1 },
      ],
      held: [],
      courses: [{ length: 1 }, { length: 2 }, { length: 1 }],
    };
    expect(plan(compile(example), solve(example), 2)).toEqual([1, 2]);
  });

  test('a goal is as early with nothing but its plan', () => {
    let smaller = 0;
    fc.assert(
      fc.property(cases, (example) => {
        const program = compile(example);
        const found = solve(example);
        found.end.forEach((time, goal) => {
          if (time === Infinity) return;
          const kept = new Set(plan(program, found, goal));
          const only = earliest(
            program,
            example.held.filter((node) => kept.has(node)),
            (node, ready) =>
              kept.has(node) ? timing(example.courses[node]!, ready) : { start: Infinity, end: Infinity },
          );
          expect(only.end[goal]).toBe(time);
          if (kept.size < example.needs.length) smaller++;
        });
      }),
      trials(60_000, 19, 8),
    );
    seen(smaller, 1000);
  });
});
