/** A system that is looked up once answers like any other, and its tables are gone through once. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { indexSystem } from '../../src/model/index-system.js';
import { rowsByKey, rowsNaming } from '../../src/model/rows-by-key.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';
import { root } from '../doors.js';
import { systems } from './arbitrary-system.js';

const options = { asOf: '2026-11-01' };

/** What many parts of the library say of a system, as text. */
function answers(system: PathwaySystem): string[] {
  const of = ({ id }: { readonly id: string }) => [
    determineWioa(system, id, options),
    determineWioa(system, id, { asOf: '2024-05-31' }),
    nextSteps(pathwayGraph(system, id), {}, options),
  ];
  return [
    ...(system.pathways ?? []).flatMap(of),
    ...determineAll(catalogue, [system], options),
    ...inspectSystem(system),
  ].map((each) => JSON.stringify(each));
}

test('it answers as it did, however often it is asked', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const before = answers(system);
      const indexed = indexSystem(system);
      expect(indexed).toEqual(system);
      expect(answers(indexed)).toEqual(before);
      expect(answers(indexed)).toEqual(before);
    }),
    trials(2000, 11, 3),
  );
});

test('it answers for the day and the age that is asked, one after the other', () => {
  const developed = JSON.parse(
    readFileSync(`${root}docs/examples/tucson-bht-developed.json`, 'utf8'),
  ) as PathwaySystem;
  // Its courses end, so that another system counts on a later day.
  const steps = (developed.steps ?? []).map((step) => ({ ...step, effective: { to: '2030-12-31' } }));
  const system = { ...developed, steps };
  const indexed = indexSystem(system);
  const asked = [
    { asOf: '2026-11-01' },
    { asOf: '2036-11-01' },
    { asOf: '2026-11-01', maxAge: 1 },
    { asOf: '2026-11-01' },
  ];
  const [id = ''] = system.pathways?.map((row) => row.id) ?? [];
  const [first, ...others] = asked.map((each) => JSON.stringify(determineWioa(indexed, id, each)));
  expect([first, ...others]).toEqual(asked.map((each) => JSON.stringify(determineWioa(system, id, each))));
  expect(others.map((each) => each === first)).toEqual([false, false, true]);
});

test('of ids that stand twice the first counts, as before', () => {
  const step = { id: 'a', title: 'A', kind: 'job' } as const;
  const system: PathwaySystem = {
    ...{ format: 'career-pathways/1', id: 's', title: 'S', steps: [step] },
    pathways: [
      { id: 'p', title: 'First', steps: ['a'] },
      { id: 'p', title: 'Second', steps: [] },
    ],
  };
  for (const each of [system, indexSystem(system)])
    expect(pathwayGraph(each, 'p').pathway.title).toBe('First');
});

test('what a system has from its class, or hides, is in it as well', () => {
  const pathways = [{ id: 'p', title: 'P', steps: [] }];
  const plain: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S', pathways };
  const before = answers(plain);
  class Store {
    readonly format = 'career-pathways/1';
    readonly id = 's';
    get title() {
      return 'S';
    }
    get pathways() {
      return pathways;
    }
  }
  const hiding = Object.defineProperty({ ...plain }, 'pathways', { enumerable: false });
  for (const each of [new Store(), Object.create(plain) as PathwaySystem, hiding]) {
    expect(answers(each)).toEqual(before);
    expect(answers(indexSystem(each))).toEqual(before);
  }
});

/** A list that counts how often its rows are read. */
function counted<T>(rows: readonly T[]): { rows: readonly T[]; reads: () => number } {
  let reads = 0;
  const watched = new Proxy(rows, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { rows: watched, reads: () => reads };
}

test.each(['steps', 'supports', 'agreements', 'engagements', 'pathways', 'entries', 'credentials'] as const)(
  'the table of %s is gone through once for all pathways',
  (table) => {
    const ids = Array.from({ length: 30 }, (_, at) => `${at}`);
    const plain = {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps: ids.map((id) => ({ id, title: id, kind: 'certificate-program', awards: [id] })),
      credentials: ids.map((id) => ({ id, title: id, kind: 'Certificate' })),
      pathways: ids.map((id) => ({ id, title: id, steps: [id] })),
      entries: ids.map((id) => ({
        ...{ id, pathway: id, step: id },
        requires: { kind: 'text', text: 'What only a person can decide' },
      })),
      supports: ids.map((id) => ({ id, title: id, kind: 'tutoring', steps: [id] })),
      engagements: ids.map((id) => ({ id, kind: 'feedback', pathways: [id] })),
      agreements: ids.map((id) => ({
        ...{ id, kind: 'employer-commitment', parties: [] },
        covers: [{ kind: 'pathway', id }],
      })),
    } as const satisfies PathwaySystem;
    const { rows, reads } = counted<unknown>(plain[table]);
    const system = indexSystem({ ...plain, [table]: rows } as PathwaySystem);
    const ask = (id: string) => determineWioa(system, id, options);
    ask('0');
    const once = reads();
    for (const id of ids) ask(id);
    // Later ones read their own rows, a few each.
    expect(reads() - once).toBeLessThan(30 * 10);
    expect(once).toBeGreaterThan(0);
  },
);

test('rows by key stand in the order of their table, each once', () => {
  const row = fc.oneof(
    fc.constant('all' as const),
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__')),
  );
  fc.assert(
    fc.property(fc.array(row), fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__')), (rows, keys) => {
      const listed = rows.map((names, at) => ({ names, at }));
      const slow = listed.filter(({ names }) => names === 'all' || names.some((name) => keys.includes(name)));
      expect(
        rowsNaming(
          rowsByKey(listed, ({ names }) => names),
          keys,
        ),
      ).toEqual(slow);
    }),
    trials(1000, 12),
  );
});

test('it is frozen outside, made once, and refuses what is no system', () => {
  const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S' };
  const indexed = indexSystem(system);
  expect([Object.isFrozen(indexed), Object.isFrozen(system), indexSystem(indexed) === indexed]).toEqual([
    true,
    false,
    true,
  ]);
  expect(() => indexSystem({} as PathwaySystem)).toThrow(expect.objectContaining({ code: 'bad-system' }));
});
