/** Reading is identity: what was read is the very value that came in. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/base/result.js';
import { learnerSchema } from '../../src/model/learner-schema.js';
import { readEntity } from '../../src/model/read-entity.js';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readRequirement, requirementSchema } from '../../src/model/requirement-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { seen, trials } from '../depth.js';
import { arbitraryOf, systems } from './arbitrary-system.js';
import { rowSchemas, type Schema, sampleOf } from './schema-walk.js';

const seed = 20261101;

/** Reads a value and expects the value itself, unchanged. */
function expectIdentity(read: (input: unknown) => Result<unknown>, value: unknown): void {
  const before = structuredClone(value);
  expectSame(read(value), value);
  expect(isDeepStrictEqual(value, before)).toBe(true);
}

/** Expects an answer to hold the value itself. */
function expectSame(answer: Result<unknown>, value: unknown): void {
  if (!answer.ok) expect.fail(JSON.stringify(answer.issues));
  if (answer.value !== value) expect.fail('another object than the one that came in');
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

describe('random valid systems', () => {
  it('are read, as the very objects that came in, also after a trip through JSON and when frozen', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const before = structuredClone(system);
        expectSame(readSystem(system), system);
        const back: unknown = JSON.parse(JSON.stringify(system));
        expectSame(readSystem(back), back);
        deepFreeze(system);
        expectSame(readSystem(system), system);
        if (!isDeepStrictEqual(system, before)) expect.fail('reading changed it');
        if (!isDeepStrictEqual(back, before)) expect.fail('JSON changed it');
      }),
      trials(60_000, seed, 8),
    );
  });

  it('between them fill every table and every field of every noun', () => {
    const schemas = rowSchemas(systemSchema);
    const tally = new Set<string>();
    for (const system of fc.sample(systems, trials(8000, seed, 8)))
      for (const [kind, table] of Object.entries(tables))
        for (const row of system[table] ?? [])
          for (const field of Object.keys(row)) tally.add(`${kind}.${field}`);
    const all = Object.entries(schemas).flatMap(([kind, schema]) =>
      Object.keys((sampleOf(schema, true) as object) ?? {}).map((field) => `${kind}.${field}`),
    );
    for (const field of all) seen(tally.has(field) ? 1 : 0, 0, field);
  });
});

describe('the reader of one noun gives back the value that came in', () => {
  const nouns: [string, Schema, (input: unknown) => Result<unknown>][] = [
    ...Object.entries(rowSchemas(systemSchema)).map(([kind, schema]): (typeof nouns)[number] => [
      kind,
      schema,
      (input) => readEntity(kind as EntityKind, input),
    ]),
    ['learner', learnerSchema, readLearner],
    ['requirement', requirementSchema, readRequirement],
  ];

  it.each(nouns)('%s', (_, schema, read) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (value) => expectIdentity(read, value)),
      trials(4000, seed, 8),
    );
    expect(read({ 'no such field': 1 }).ok).toBe(false);
    expect(read(null).ok).toBe(false);
  });
});

describe('extensions are kept as they came', () => {
  const awkward = () => ({
    constructor: { constructor: 1 },
    toString: 'text',
    hasOwnProperty: [null],
    valueOf: false,
    prototype: {},
    '': { '': '' },
    length: 0,
    toJSON: 'not a function',
  });

  it('on the system and on an entity, whatever their keys are', () => {
    const system = {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      extensions: awkward(),
      partners: [{ id: 'p', name: 'P', types: [], extensions: { deep: { deeper: awkward() } } }],
    };
    expectIdentity(readSystem, system);
    expect(Object.keys(system.extensions)).toEqual(Object.keys(awkward()));
  });

  it('translations too', () => {
    const translations = {
      constructor: { toString: 'x', constructor: 'y' },
      '': { '': '' },
      hasOwnProperty: {},
    };
    expectIdentity((input) => readEntity('partner', input), { id: 'p', name: 'P', types: [], translations });
  });
});

it('the order of keys and the absence of a prototype do not matter', () => {
  const bare = Object.assign(Object.create(null) as object, {
    title: 'S',
    steps: [Object.assign(Object.create(null) as object, { kind: 'job', title: 'T', id: 'x' })],
    id: 's',
    format: 'career-pathways/1',
  });
  const answer = readSystem(bare);
  expect(answer.ok && answer.value).toBe(bare);
  expect(Object.keys(bare)).toEqual(['title', 'steps', 'id', 'format']);
});
