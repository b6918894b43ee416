/** The format as JSON Schema (draft 2020-12): of the document, of the rows of each table, of a learner. */

import * as z from 'zod';
import { checkFields, checkWord } from '../base/arguments.js';
import type { Json } from '../base/json.js';
import { exitAfterSchema } from './exit-schema.js';
import * as parts from './parts-schema.js';
import { levelSchema, requirementSchema } from './requirement-schema.js';
import { checkDescribed, type Described, schemaOf } from './system-schema.js';
import { type EntityKind, tables } from './tables.js';

/** The editions of JSON Schema in which it can be written. */
export const jsonSchemaTargets = ['draft-2020-12', 'draft-07'] as const;

/** An edition of JSON Schema. */
export type JsonSchemaTarget = (typeof jsonSchemaTargets)[number];

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: Json };

/** Which edition of JSON Schema to write. */
export interface JsonSchemaOptions {
  /** `draft-2020-12` where none is named. */
  readonly target?: JsonSchemaTarget;
}

/**
 * The JSON Schema of the document, of one row of a table, or of a learner. It says less than the readers do: not that a day exists in the calendar, that a period does not end before it begins, that a place's code
 * has the form of its scheme, that no id stands twice, nor how deep a value may be.
 *
 * @throws PathwayError `bad-argument` for what the format does not have, or another target.
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'career-pathways/model';
 * jsonSchema('terms')['required']; // => ['id', 'title']
 * ```
 */
export function jsonSchema(of: Described, options: JsonSchemaOptions = {}): JsonSchema {
  checkDescribed(of);
  checkFields(options, ['target']);
  const { target = 'draft-2020-12' } = options;
  checkWord(target, jsonSchemaTargets, 'options.target');
  const schema = z.toJSONSchema(schemaOf(of), {
    target,
    io: 'input',
    unrepresentable: 'any',
    metadata: namedBut(of),
    override: ({ zodSchema, jsonSchema: made }) => {
      const kind = z.globalRegistry.get(zodSchema)?.['idOf'];
      if (typeof kind === 'string') made.$comment = `The id of a row of "${tables[kind as EntityKind]}".`;
    },
  });
  return JSON.parse(JSON.stringify({ ...schema, title: titleOf(of) }));
}

function titleOf(of: Described): string {
  if (of === 'system') return 'A career pathways system (career-pathways/1)';
  return of === 'learner' ? 'A learner' : `A row of the table "${of}" of a career pathways system`;
}

/** What the schemas are called, all but the one that is described, and what JSON Schema cannot see in them by itself. */
function namedBut(described: Described) {
  const names = z.registry<{ [keyword: string]: unknown }>();
  for (const [kind, table] of Object.entries(tables))
    if (table !== described) names.add(schemaOf(table), { id: kind });
  const { money, area, population, ref, target } = parts;
  for (const [id, schema] of Object.entries({ money, area, population, ref, target, level: levelSchema }))
    names.add(schema, { id });
  return names
    .add(requirementSchema, { id: 'requirement' })
    .add(exitAfterSchema, { id: 'exitAfter' })
    .add(parts.extensions, { id: 'extensions', type: 'object' })
    .add(parts.period, { id: 'period', minProperties: 1 })
    .add(parts.costParts, { id: 'costParts', minProperties: 1 })
    .add(parts.text, { pattern: '\\S' })
    .add(parts.date, {
      id: 'calendarDate',
      pattern: '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$',
    });
}
