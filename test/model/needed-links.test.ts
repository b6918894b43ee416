/** The list of needed links says exactly what the schemas say. */
import { expect, it } from 'vitest';
import { links } from '../../src/model/links.js';
import { neededLinks } from '../../src/model/needed-links.js';
import { requirementSchema } from '../../src/model/requirement-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, type TableName, tables } from '../../src/model/tables.js';
import { defOf, isOptional, rowSchemas, type Schema, unwrap } from './schema-walk.js';

/** Every field without which its object is refused, as far as it is a link or leads to one. */
function neededIn(schema: Schema, patterns: readonly string[], way: readonly string[] = []): string[] {
  const inner = unwrap(schema);
  const here = way.join('/');
  const leads = patterns.some((each) => way.length === 0 || each === here || each.startsWith(`${here}/`));
  if (inner === requirementSchema || !leads) return [];
  const def = defOf(inner);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => {
        const there = [...way, name].join('/');
        const isLink = patterns.some((each) => each === there || each.startsWith(`${there}/`));
        return [
          ...(isLink && !isOptional(field) ? [there] : []),
          ...neededIn(field, patterns, [...way, name]),
        ];
      });
    case 'array':
      return neededIn(def.element, patterns, [...way, '*']);
    case 'union':
      return def.options.flatMap((option) => neededIn(option, patterns, way));
    default:
      return [];
  }
}

it('lists the links that something is nothing without', () => {
  const schemas = rowSchemas(systemSchema);
  const found = Object.entries(tables).map(([kind, table]) => {
    const needed = neededIn(schemas[kind as EntityKind], Object.keys(links[table]));
    return [table, [...new Set(needed)].sort()] as const;
  });
  const listed = Object.values(tables).map((table: TableName) => [
    table,
    [...(neededLinks[table] ?? [])].sort(),
  ]);
  expect(listed).toEqual(found);
});
