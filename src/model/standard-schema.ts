/** The format for libraries that take any schema (Standard Schema and Standard JSON Schema, version 1). */

import type { Finding } from '../base/finding.js';
import { wayTo } from '../base/pointer.js';
import type { Result } from '../base/result.js';
import { type JsonSchema, jsonSchema, jsonSchemaTargets } from './json-schema.js';
import type { Learner } from './learner.js';
import { readSystem } from './read-system.js';
import { readWith } from './read-with.js';
import type { PathwaySystem } from './system.js';
import { checkDescribed, type Described, schemaOf } from './system-schema.js';
import type { TableName } from './tables.js';

/** The type that is described. */
export type DescribedValue<Of extends Described> = Of extends 'system'
  ? PathwaySystem
  : Of extends 'learner'
    ? Learner
    : Of extends TableName
      ? NonNullable<PathwaySystem[Of]>[number]
      : never;

/** What `validate` answers: the very value that came in, or issues with the way to their place. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** A schema as other libraries take it. Source: standardschema.dev, versions 1 of both interfaces. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'career-pathways';
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => JsonSchema;
      readonly output: (options: { readonly target: string }) => JsonSchema;
    };
  };
}

/**
 * The document, one row of a table, or a learner as a Standard Schema, for forms, routers and queues. It is about the
 * shape of data only: it passes or fails, and says nothing of the law, which has more than two answers (see
 * `career-pathways/wioa`).
 *
 * @throws PathwayError `bad-argument` for what the format does not have.
 * @throws RangeError from `jsonSchema.input` and `.output` for an edition of JSON Schema other than `draft-2020-12` and
 * `draft-07`, as the interface asks.
 *
 * @example
 * ```ts
 * import { standardSchema } from 'career-pathways/model';
 * const { validate } = standardSchema('terms')['~standard'];
 * validate({ id: 'fall', titel: 'Fall' });
 * // => { issues: [{ message: 'Add this field; it should be a string.', path: ['title'] }, { message: 'The field "titel" is not part of the format. Did you mean "title"? Otherwise keep it under "extensions".', path: ['titel'] }] }
 * ```
 */
export function standardSchema<Of extends Described>(of: Of): StandardSchema<DescribedValue<Of>> {
  checkDescribed(of);
  const inJsonSchema = ({ target }: { readonly target: string }): JsonSchema => {
    const known = jsonSchemaTargets.find((each) => each === target);
    if (!known)
      throw new RangeError(
        `There is no JSON Schema of ${of} for "${target}": use ${jsonSchemaTargets.join(' or ')}.`,
      );
    return jsonSchema(of, { target: known });
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'career-pathways',
      validate: (value) => {
        const read = reading(of, value) as Result<DescribedValue<Of>>;
        if (read.ok) return { value: read.value };
        return { issues: read.issues.map((issue) => standardIssue(issue, value)) };
      },
      jsonSchema: { input: inJsonSchema, output: inJsonSchema },
    },
  };
}

function reading(of: Described, value: unknown): Result<unknown> {
  return of === 'system' ? readSystem(value) : readWith(schemaOf(of), value);
}

/** An issue whose place is a list of keys; keys of lists are numbers. */
function standardIssue(
  { message, path }: Finding,
  value: unknown,
): { message: string; path: (string | number)[] } {
  let at = value;
  const keys = wayTo(path).map((key) => {
    const [one, inside] = entered(at, key);
    at = inside;
    return one;
  });
  return { message, path: keys };
}

/** A key as lists or objects have it, and what stands there; nothing, where reading it throws an error. */
function entered(at: unknown, key: string): readonly [string | number, unknown] {
  try {
    const inside = (at as { readonly [key: string]: unknown } | null | undefined)?.[key];
    return [Array.isArray(at) ? Number(key) : key, inside];
  } catch {
    return [key, undefined];
  }
}
