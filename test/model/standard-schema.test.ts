/** Standard Schema and Standard JSON Schema: what other libraries may count on. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { jsonSchema } from '../../src/model/json-schema.js';
import { readSystem } from '../../src/model/read-system.js';
import { standardSchema } from '../../src/model/standard-schema.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';
import { systems } from './arbitrary-system.js';

const system = standardSchema('system')['~standard'];

test('is what the interfaces ask for, with our types', () => {
  expect([system.version, system.vendor]).toEqual([1, 'career-pathways']);
  const asStandard: z.ZodType<PathwaySystem>['~standard'] = standardSchema('system')['~standard'];
  expect(asStandard).toBeDefined();
  expectTypeOf(standardSchema('steps')['~standard'].validate(1)).toExtend<
    { value: Step; issues?: undefined } | { issues: readonly { message: string }[] }
  >();
});

test('answers with the very value, or with the issues of the reader', () => {
  fc.assert(
    fc.property(fc.oneof(systems, fc.anything()), (value) => {
      const answer = system.validate(value);
      const read = readSystem(value);
      if (answer.issues === undefined) expect([read.ok, answer.value === value]).toEqual([true, true]);
      else if (read.ok) expect.fail('refuses what the reader takes');
      else
        expect(answer.issues.map(({ message }) => message)).toEqual(
          read.issues.map(({ message }) => message),
        );
    }),
    trials(10_000, 9),
  );
});

describe('the way to an issue', () => {
  test('has numbers in lists, and keys as they are', () => {
    const answer = system.validate({
      format: 'career-pathways/1',
      id: 'a',
      title: 'A',
      steps: [{ id: 's', title: 'S', kind: 'course', 'a/b~c': 1 }],
    });
    expect(answer.issues?.map(({ path }) => path)).toEqual([['steps', 0, 'a/b~c']]);
  });
});

test('rows and learners have schemas of their own', () => {
  expect(
    standardSchema('learner')['~standard'].validate({ steps: [{ step: 'abe' }] }).issues,
  ).toBeUndefined();
  expect(standardSchema('terms')['~standard'].validate({ id: 'fall' }).issues?.[0]?.path).toEqual(['title']);
});

test('JSON Schema on request, and an error for editions that are not there', () => {
  expect(system.jsonSchema.input({ target: 'draft-2020-12' })).toEqual(jsonSchema('system'));
  expect(system.jsonSchema.output({ target: 'draft-07' })['$schema']).toContain('draft-07');
  expect(() => system.jsonSchema.input({ target: 'openapi-3.0' })).toThrow(RangeError);
});
