/** A small system with one row in each table, every required reference in place, and ways to plant others. */
import * as z from 'zod';
import { links } from '../../src/model/links.js';
import { requirementSchema } from '../../src/model/requirement-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, type TableName, tables } from '../../src/model/tables.js';
import {
  defOf,
  type Plain,
  rowSchemas,
  type Schema,
  sampleOf,
  shapeOf,
  unwrap,
} from '../model/schema-walk.js';

export const kinds = Object.keys(tables) as EntityKind[];
const schemas = rowSchemas(systemSchema);

/** What the rows need beside their required fields to hang together. */
const needed: { readonly [kind in EntityKind]?: { readonly [field: string]: Plain } } = {
  step: { awards: ['the-credential'] },
  pathway: { steps: ['the-step'] },
  attestation: { subject: { kind: 'step', id: 'the-step' } },
};

/** One row of each table; the row of a kind has the id `the-<kind>`, and so has the system. */
export function linkedSystem(): { [table: string]: Plain } {
  const rows = Object.fromEntries(
    kinds.map((kind) => [tables[kind], [{ ...(sampleOf(schemas[kind], false) as object), ...needed[kind] }]]),
  ) as { [table: string]: Plain };
  return structuredClone({ format: 'career-pathways/1', id: 'the-system', title: 'S', ...rows });
}

/** Takes a plain document for a system, as a reader would. */
export function asSystem(document: unknown): PathwaySystem {
  return document as PathwaySystem;
}

/** One link of one table, as `links.ts` lists it. */
export interface Link {
  readonly kind: EntityKind;
  readonly table: TableName;
  readonly pattern: string;
  readonly to: EntityKind | 'ref' | 'requirement';
}

/** Every link that is listed. */
export const allLinks: readonly Link[] = kinds.flatMap((kind) =>
  Object.entries(links[tables[kind]]).map(([pattern, to]) => ({
    kind,
    table: tables[kind],
    pattern,
    to: to as Link['to'],
  })),
);

/** A document with something planted, and the way to it. */
export interface Planted {
  readonly document: { [table: string]: Plain };
  readonly way: (string | number)[];
}

/** The small system with `value` at one link; what has to stand around it is made up from the schema. */
export function plant({ kind, table, pattern }: Link, value: Plain): Planted {
  const document = linkedSystem();
  const way: (string | number)[] = [table, 0];
  let schema = schemas[kind];
  let at = (document[table] as Plain[])[0] as { [key: string]: Plain } | Plain[];
  const parts = pattern.split('/');
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    const options = optionsOf(schema);
    if (part === '*') {
      const list = at as Plain[];
      const item = elementOf(options);
      list.push(last ? value : (sampleOf(item, false) as Plain));
      way.push(list.length - 1);
      schema = item;
      at = list[list.length - 1] as typeof at;
    } else {
      const option = options.find((candidate) => isObjectWith(candidate, part));
      if (!option) throw new Error(`no field ${part} for ${table}: ${pattern}`);
      const object = at as { [key: string]: Plain };
      if (!Object.hasOwn(object, part))
        for (const key of Object.keys(object)) if (index > 0) delete object[key];
      const sample = sampleOf(option, false) as { [key: string]: Plain };
      for (const [key, field] of Object.entries(sample)) if (!Object.hasOwn(object, key)) object[key] = field;
      schema = unwrap(shapeOf(option)[part] as Schema);
      if (last) object[part] = value;
      else if (parts[index + 1] === '*') {
        if (!Array.isArray(object[part])) object[part] = [];
      } else object[part] ??= sampleOf(schema, false);
      way.push(part);
      at = object[part] as typeof at;
    }
  });
  return { document, way };
}

function optionsOf(schema: Schema): Schema[] {
  const def = defOf(unwrap(schema));
  return def.type === 'union' ? [...(def.options as readonly Schema[])] : [unwrap(schema)];
}

function elementOf(options: readonly Schema[]): Schema {
  for (const option of options) {
    const def = defOf(option);
    if (def.type === 'array') return def.element;
  }
  throw new Error('no list here');
}

function isObjectWith(schema: Schema, field: string): boolean {
  const def = defOf(schema);
  return def.type === 'object' && Object.hasOwn(def.shape, field);
}

/** The leaves of a requirement that point somewhere: a leaf with `id` in one field, the way to it, and its kind. */
export const pointingLeaves: readonly {
  readonly name: string;
  readonly to: EntityKind;
  readonly leaf: (id: string) => Plain;
  readonly way: readonly (string | number)[];
}[] = [
  {
    name: 'a step',
    to: 'step',
    leaf: (id) => ({ kind: 'step', step: id, timing: 'concurrent' }),
    way: ['step'],
  },
  {
    name: 'a credential',
    to: 'credential',
    leaf: (id) => ({ kind: 'credential', credential: id }),
    way: ['credential'],
  },
  {
    name: 'a competency',
    to: 'competency',
    leaf: (id) => ({ kind: 'competency', competency: id }),
    way: ['competency'],
  },
  {
    name: 'experience',
    to: 'occupation',
    leaf: (id) => ({ kind: 'experience', years: 1, occupation: id }),
    way: ['occupation'],
  },
  {
    name: 'credits',
    to: 'step',
    leaf: (id) => ({ kind: 'credits', least: 0, of: ['the-step', id] }),
    way: ['of', 1],
  },
];

/** Whether a document has the shape of a system. */
export function hasShape(document: unknown): boolean {
  return z.safeParse(systemSchema, document).success;
}

/** How many kinds of requirement there are. */
export const requirementKinds = requirementSchema.options.map((option) => {
  const def = defOf(shapeOf(option)['kind'] as Schema);
  return def.type === 'literal' ? String(def.values[0]) : '';
});
