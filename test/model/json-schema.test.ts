/** The JSON Schemas are written down in docs/schema and can be used as they are; columns of tables come from them. */

import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/columns.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import type { Described } from '../../src/model/system-schema.js';
import { tables } from '../../src/model/tables.js';
import { depth, sample } from '../depth.js';
import { root } from '../doors.js';

const described: readonly Described[] = ['system', 'learner', ...Object.values(tables)];
/** The schema of a whole system is used by `schema-faults.test.ts` as well. */
const usable: readonly Described[] = [
  ...(depth === 'quick' ? [] : ['system' as const]),
  ...sample(described.slice(1), 2),
];
const ajv = () => new Ajv2020({ strict: true, allErrors: false });

describe.each(described)('%s', (of) => {
  test('is written down', async () => {
    await expect(`${JSON.stringify(jsonSchema(of), null, 2)}\n`).toMatchFileSnapshot(
      `${root}docs/schema/${of}.json`,
    );
  });
  test.runIf(usable.includes(of))('can be used as it is', () => {
    expect(() => ajv().compile(jsonSchema(of))).not.toThrow();
  });
  test('is there in both editions', () => {
    expect(jsonSchema(of, { target: 'draft-07' })['$schema']).toContain('draft-07');
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
