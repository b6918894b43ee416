/** Standard Schema: the same answer as the readers, with each place as keys, for all that is described. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { pointer } from '../../src/base/pointer.js';
import { readSystem } from '../../src/model/read-system.js';
import { standardSchema } from '../../src/model/standard-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Described } from '../../src/model/system-schema.js';
import { tables } from '../../src/model/tables.js';
import { seen, trials } from '../depth.js';
import { mutants } from './schema-mutants.js';

const { validate } = standardSchema('system')['~standard'];

test('fits the interfaces as the libraries that take it declare them', () => {
  type Both = z.core.ZodStandardSchemaWithJSON<z.ZodType<PathwaySystem, PathwaySystem>>;
  expectTypeOf(standardSchema('system')['~standard']).toExtend<Both>();
});

test('the issues of the reader, each with its place as keys', () => {
  let numbers = 0;
  fc.assert(
    fc.property(mutants, ({ document }) => {
      const read = readSystem(document);
      const answer = validate(document);
      if (read.ok) {
        expect(answer.issues).toBeUndefined();
        return;
      }
      expect(answer.issues?.map(({ message, path }) => ({ message, path: pointer(path) }))).toEqual(
        read.issues.map(({ message, path }) => ({ message, path })),
      );
      for (const { path } of answer.issues ?? []) {
        let at: unknown = document;
        for (const key of path) {
          expect(typeof key).toBe(Array.isArray(at) ? 'number' : 'string');
          numbers += Array.isArray(at) ? 1 : 0;
          at = (at as { readonly [key: string]: unknown })[key];
        }
      }
    }),
    trials(10_000, 6, 8),
  );
  seen(numbers, 200);
});

test('keys with slashes, tildes and digits come back as they are', () => {
  const answer = validate({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    extensions: { '~1': { 'a/b~c': [{ '0': undefined }] } },
  });
  expect(answer.issues?.map(({ path }) => path)).toEqual([['extensions', '~1', 'a/b~c', 0, '0']]);
});

describe.each(['system', 'learner', ...Object.values(tables)] as readonly Described[])('%s', (of) => {
  const standard = standardSchema(of)['~standard'];
  test('has both interfaces', () => {
    expect([standard.version, standard.vendor]).toEqual([1, 'career-pathways']);
    expect(standard.validate(7).issues?.map(({ path }) => path)).toEqual([[]]);
    for (const side of ['input', 'output'] as const) {
      expect(standard.jsonSchema[side]({ target: 'draft-2020-12' })['$schema']).toContain('2020-12');
      expect(() => standard.jsonSchema[side]({ target: 'no such edition' })).toThrow(RangeError);
    }
  });
});

test('a value that can be read only so often does not make it throw', () => {
  let times = 0;
  const document = {
    get steps() {
      times++;
      if (times > 2) throw new Error('read again');
      return [{ id: undefined }];
    },
  };
  expect(validate(document).issues?.map(({ path }) => path)).toEqual([['steps', '0', 'id']]);
});

test('the very value that came in', () => {
  const value: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S' };
  const answer = validate(value);
  expect(answer.issues === undefined && answer.value === value).toBe(true);
});
