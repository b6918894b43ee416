/** The list of links says exactly what the schemas say. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { links, requirementLinks } from '../../src/model/links.js';
import { idOf, ref, target } from '../../src/model/parts-schema.js';
import { requirementSchema } from '../../src/model/requirement-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { defOf, markOf, rowSchemas, type Schema, shapeOf, unwrap } from './schema-walk.js';

/** Every link that a schema declares: pattern → kind, `ref` or `requirement`. */
function linksIn(schema: Schema, way: readonly string[] = []): Record<string, string> {
  const inner = unwrap(schema);
  const found = (kind: string) => ({ [way.join('/')]: kind });
  if (inner === requirementSchema) return found('requirement');
  if (isRef(inner)) return found('ref');
  const kind = markOf(inner, 'idOf');
  if (kind) return found(kind);
  const def = defOf(inner);
  switch (def.type) {
    case 'object':
      return merged(Object.entries(def.shape).map(([name, field]) => linksIn(field, [...way, name])));
    case 'array':
      return linksIn(def.element, [...way, '*']);
    case 'record':
      return linksIn(def.valueType, [...way, '*']);
    case 'union':
      return merged(def.options.map((option) => linksIn(option, way)));
    default:
      return {};
  }
}

/** A reference that carries its own kind: known by identity, or by having a kind of entity and an id. */
function isRef(schema: Schema): boolean {
  if (schema === ref || schema === target) return true;
  const def = defOf(schema);
  if (def.type !== 'object') return false;
  const { kind, id } = def.shape as Readonly<Record<string, Schema>>;
  const kindDef = kind && defOf(unwrap(kind));
  return kindDef?.type === 'enum' && id !== undefined && 'attestation' in kindDef.entries;
}

function merged(parts: readonly Record<string, string>[]): Record<string, string> {
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** `table: pattern → kind` lines, so that a difference names the link. */
function lines(table: string, found: Readonly<Record<string, string>>): string[] {
  return Object.entries(found)
    .map(([pattern, kind]) => `${table}: ${pattern} → ${kind}`)
    .sort();
}

const schemas = rowSchemas(systemSchema);

describe('every link of a schema is listed, and every listed link is in the schema', () => {
  it.each(Object.entries(tables))('%s: %s', (kind, table) => {
    expect(lines(table, links[table])).toEqual(lines(table, linksIn(schemas[kind as EntityKind])));
  });

  it('no other table is listed', () => {
    expect(Object.keys(links).sort()).toEqual(Object.values(tables).sort());
  });
});

it('the leaves of a requirement point where the list says, and credits count steps', () => {
  const leaves = requirementSchema.options.filter(
    (option) => defOf(shapeOf(option)['of'] ?? option).type !== 'array',
  );
  const credits = requirementSchema.options.filter((option) => {
    const { of } = shapeOf(option) as Readonly<Record<string, Schema>>;
    return of !== undefined && linksIn(of)['*'] === 'step';
  });
  expect(lines('requirement', requirementLinks)).toEqual(
    lines('requirement', merged(leaves.map((leaf) => linksIn(leaf)))),
  );
  expect(credits.map((option) => defOf(shapeOf(option)['kind'] as Schema))).toMatchObject([
    { values: ['credits'] },
  ]);
});

it('the id of each table is marked as the id of its kind', () => {
  const marks = Object.entries(schemas).map(([kind, schema]) => [
    kind,
    markOf(shapeOf(schema)['id'] as Schema, 'isIdOf'),
  ]);
  expect(marks).toEqual(Object.keys(tables).map((kind) => [kind, kind]));
});

it('every link leads to a kind of entity', () => {
  const kinds = new Set([...Object.keys(tables), 'ref', 'requirement']);
  const named = Object.values(links).flatMap((fields) => Object.values(fields));
  expect([...named, ...Object.values(requirementLinks)].filter((kind) => !kinds.has(kind))).toEqual([]);
});

it('a planted link that is not listed is found by name', () => {
  const planted = z.strictObject({
    ...systemSchema.shape.terms.unwrap().element.shape,
    mentor: idOf('partner').exactOptional(),
    deep: z.array(z.strictObject({ about: ref, when: requirementSchema.exactOptional() })).exactOptional(),
    either: z.union([z.literal('all'), z.array(idOf('step'))]),
  });
  expect(lines('terms', linksIn(planted))).toEqual([
    'terms: deep/*/about → ref',
    'terms: deep/*/when → requirement',
    'terms: either/* → step',
    'terms: mentor → partner',
  ]);
});
