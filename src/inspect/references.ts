/** Every reference of a document: where it stands, and what it names. */

import { links, requirementLinks } from '../model/links.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type TableName, tables } from '../model/tables.js';

/** A reference in a document. */
export interface Reference {
  readonly table: TableName;
  /** The entity that refers. */
  readonly id: string;
  /** The way to the reference from the top of the document. */
  readonly way: readonly (string | number)[];
  readonly to: { readonly kind: EntityKind | 'system'; readonly id: string };
}

type Found = (way: readonly (string | number)[], kind: EntityKind | 'system', id: string) => void;

/** Lists the references of a document in the order in which they stand. Cost: the size of the document. */
export function referencesOf(system: PathwaySystem): Reference[] {
  const references: Reference[] = [];
  for (const table of Object.values(tables))
    (system[table] ?? []).forEach((row, index) => {
      const found: Found = (way, kind, id) =>
        references.push({ table, id: row.id, way: [table, index, ...way], to: { kind, id } });
      for (const [pattern, kind] of Object.entries(links[table]))
        follow(row, pattern.split('/'), [], kind as Linked, found);
    });
  return references;
}

type Linked = EntityKind | 'ref' | 'requirement';

function follow(
  value: unknown,
  pattern: readonly string[],
  way: (string | number)[],
  kind: Linked,
  found: Found,
): void {
  const [step, ...rest] = pattern;
  if (value === undefined) return;
  if (step === '*') {
    // A word may stand for the whole list, as `all` does in the steps of a support.
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) follow(item, rest, [...way, index], kind, found);
  } else if (step !== undefined)
    follow((value as Record<string, unknown>)[step], rest, [...way, step], kind, found);
  else if (kind === 'requirement') inRequirement(value, way, found);
  else if (kind === 'ref') {
    const ref = value as { kind: EntityKind | 'system'; id: string };
    found([...way, 'id'], ref.kind, ref.id);
  } else found(way, kind, value as string);
}

/** Walks a requirement tree with a stack of its own; every node is looked at once. */
function inRequirement(tree: unknown, start: readonly (string | number)[], found: Found): void {
  const waiting = [{ node: tree as Record<string, unknown>, way: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, way } = next;
    for (const [field, kind] of Object.entries(requirementLinks))
      if (typeof node[field] === 'string') found([...way, field], kind, node[field]);
    const parts = Array.isArray(node['of']) ? (node['of'] as unknown[]) : [];
    parts.forEach((part, i) => {
      if (typeof part === 'string') found([...way, 'of', i], 'step', part);
    });
    for (let i = parts.length - 1; i >= 0; i--)
      if (typeof parts[i] === 'object')
        waiting.push({ node: parts[i] as Record<string, unknown>, way: [...way, 'of', i] });
  }
}
