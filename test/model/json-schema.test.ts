/** The JSON Schema: written down in docs/schema, and agreeing with the readers wherever JSON Schema can say what they ask. */

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns.js';
import { type Described, jsonSchema } from '../../src/model/json-schema.js';
import { readSystem } from '../../src/model/read-system.js';
import { tables } from '../../src/model/tables.js';
import { root } from '../doors.js';
import { systems } from './arbitrary-system.js';

const described: readonly Described[] = ['system', 'learner', ...Object.values(tables)];
const ajv = () => new Ajv2020({ strict: true, allErrors: false });

describe.each(described)('%s', (of) => {
  test('is written down', async () => {
    await expect(`${JSON.stringify(jsonSchema(of), null, 2)}\n`).toMatchFileSnapshot(
      `${root}docs/schema/${of}.json`,
    );
  });
  test('can be used as it is, in both editions', () => {
    expect(() => ajv().compile(jsonSchema(of))).not.toThrow();
    expect(jsonSchema(of, 'draft-07')['$schema']).toContain('draft-07');
  });
  test('names every place that it leaves open', () => {
    // Where everything is allowed, a keyword has got lost on the way from the reader.
    const open = [...places(jsonSchema(of), '')].filter(([, schema]) => Object.keys(schema).length === 0);
    expect(open).toEqual([]);
  });
});

test('no schema is left over', () => {
  expect(readdirSync(`${root}docs/schema`).sort()).toEqual(described.map((of) => `${of}.json`).sort());
});

function* places(schema: unknown, at: string): Generator<[string, object]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, each] of Object.entries(value as object)) {
        yield [`${at}/${name}`, each as object];
        yield* places(each, `${at}/${name}`);
      }
    else if (key === 'items') {
      yield [`${at}/items`, value as object];
      yield* places(value, `${at}/items`);
    } else if (key === 'oneOf' || key === 'anyOf')
      for (const [index, each] of (value as object[]).entries()) yield* places(each, `${at}/${key}/${index}`);
  }
}

const validate = ajv().compile(jsonSchema('system'));

test('what the reader takes, the schema takes', () => {
  fc.assert(
    fc.property(systems, (system) => {
      expect([validate(system), validate.errors]).toEqual([true, null]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test.each(readdirSync(`${root}docs/examples`).filter((file) => file.endsWith('.json')))('%s', (file) => {
  expect(validate(JSON.parse(readFileSync(`${root}docs/examples/${file}`, 'utf8')))).toBe(true);
});

type Fields = { [field: string]: unknown };

/** What the readers ask beyond a JSON Schema, by the code and the text of their issue. */
const beyond = /Write a date that exists|Put `from` before|US" for us|is used twice|stands twice|same id/;

test('what the reader refuses and the schema takes is only what JSON Schema cannot say', () => {
  const names = Object.values(tables);
  let refused = 0;
  fc.assert(
    fc.property(
      systems,
      fc.nat(),
      fc.constantFrom('drop', 'add', 'empty', 'number', 'word', 'list'),
      (system, at, how) => {
        const broken = JSON.parse(JSON.stringify(system)) as Fields;
        const rows = names.flatMap((name) => (broken[name] as Fields[] | undefined) ?? []);
        const row = rows.length > 0 ? rows[at % rows.length]! : broken;
        const fields = Object.keys(row).filter((field) => field !== 'extensions');
        const field = fields[at % fields.length]!;
        if (how === 'drop') delete row[field];
        else
          row[how === 'add' ? 'colour' : field] = {
            add: 1,
            empty: '',
            number: -1.5,
            word: 'no such word',
            list: [{}],
          }[how];
        const read = readSystem(broken);
        const taken = validate(broken);
        if (read.ok) expect(taken).toBe(true);
        if (read.ok) return;
        refused++;
        if (taken) for (const { message } of read.issues) expect(message).toMatch(beyond);
      },
    ),
    { seed: 8, numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(1000);
});

test('columns cover every field of every table, each once', () => {
  for (const of of [...Object.values(tables), 'system'] as const) {
    const columns = columnsOf(of).map(({ name }) => name);
    expect(new Set(columns).size).toBe(columns.length);
    const fields = Object.keys(jsonSchema(of)['properties'] as object).filter(
      (field) => !(of === 'system' && Object.values(tables).includes(field as never)),
    );
    expect(new Set(columns.map((name) => name.split('.')[0]))).toEqual(new Set(fields));
  }
});
