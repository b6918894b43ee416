/** Everything works, with equal bytes, where the methods that came after ES2022 do not exist: on old phones. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { determineWioa } from '../src/definitions/wioa/determine-wioa.js';
import { pathwayGraph } from '../src/graph/pathway-graph.js';
import { inspectSystem } from '../src/inspect/inspect-system.js';
import { readCtdl } from '../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../src/io/ctdl/write-ctdl.js';
import { readTables } from '../src/io/tables/read-tables.js';
import { writeTables } from '../src/io/tables/write-tables.js';
import { exitsFor } from '../src/learner/exits-for.js';
import { nextSteps } from '../src/learner/next-steps.js';
import { supportsFor } from '../src/learner/supports-for.js';
import { readLearner } from '../src/model/read-learner.js';
import { readSystem } from '../src/model/read-system.js';
import { root } from './doors.js';

/** What came after ES2022, by what it is a method of. */
const newer: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [
    Object.getPrototypeOf(Int32Array.prototype) as object,
    ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
  [Array, ['fromAsync']],
  [Promise, ['withResolvers', 'try']],
  [RegExp, ['escape']],
  [Math, ['f16round', 'sumPrecise']],
  [
    Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
    ['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray'],
  ],
  [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
  [
    Set.prototype,
    [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  ],
];

/** Runs without them, and puts them back. */
function without<T>(run: () => T): T {
  const kept = newer.flatMap(([owner, names]) =>
    names.flatMap((name) => {
      const method = Object.getOwnPropertyDescriptor(owner, name);
      return method ? [{ owner, name, method }] : [];
    }),
  );
  for (const { owner, name } of kept) Reflect.deleteProperty(owner, name);
  try {
    return run();
  } finally {
    for (const { owner, name, method } of kept) Object.defineProperty(owner, name, method);
  }
}

function everything(text: string): string {
  const read = readSystem(JSON.parse(text));
  if (!read.ok) return JSON.stringify(read.issues);
  const system = read.value;
  const graph = pathwayGraph(system, 'bht');
  const learner = { steps: [{ step: 'abe' }], populations: ['native-american' as const] };
  const determination = determineWioa(system, 'bht', { asOf: '2026-11-01' });
  const { output, layout } = { layout: undefined, ...writeTables(system) };
  const ctdl = writeCtdl(system);
  return JSON.stringify([
    inspectSystem(system),
    readLearner(learner),
    readLearner({ credentials: ['\ud800'] }),
    nextSteps(graph, learner, { asOf: '2026-11-01' }),
    exitsFor(graph, learner),
    supportsFor(graph, learner),
    determination,
    output,
    layout,
    readTables(output),
    ctdl,
    readCtdl(ctdl.output),
    readSystem({ ...system, titel: '\udc00' }),
  ]);
}

test.each(['tucson-bht', 'tucson-bht-developed'])('%s', (name) => {
  const text = readFileSync(`${root}docs/examples/${name}.json`, 'utf8');
  const expected = everything(text);
  const found = without(() => everything(text));
  expect(found.length).toBeGreaterThan(10_000);
  expect(found === expected).toBe(true);
});

test('they are gone while it runs, and back afterwards', () => {
  expect(without(() => 'toSorted' in Array.prototype || 'isWellFormed' in String.prototype)).toBe(false);
  expect('toSorted' in Array.prototype).toBe(true);
});
