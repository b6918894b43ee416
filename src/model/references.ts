/** What refers to what: the references of rows and documents, found by the tables of facts about links. */

import type { Finding, Severity } from '../base/finding.js';
import type { StepId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import { mender } from './id-mender.js';
import { requirementLinks } from './links.js';
import type { PathwaySystem } from './system.js';
import { type EntityKind, type Ref, tables } from './tables.js';
import { nodeFields, type Pattern, patternsOf, type Search, walk } from './walk-references.js';

/** Something wrong with a document that was read, and the entity that it is about. */
export interface SystemFinding extends Finding {
  readonly severity: Severity;
  readonly at: Ref;
  /** Of a cycle: the steps in it. */
  readonly members?: readonly StepId[];
}

/** A reference in a document. */
export interface Reference {
  /** The entity that refers. */
  readonly from: Ref;
  /** The way to the reference from the top of the document. */
  readonly way: Way;
  /** What it names. */
  readonly to: Ref;
}

type Way = readonly (string | number)[];

const kinds = Object.keys(tables) as EntityKind[];

/** Lists the references of a document in the order in which they stand. Cost: the size of the document. */
export function referencesOf(system: PathwaySystem): Reference[] {
  return kinds.flatMap((kind) => {
    const patterns = patternsOf(kind);
    return (system[tables[kind]] ?? []).flatMap((row, index) =>
      referencesAt({ kind, id: row.id }, row, index, patterns),
    );
  });
}

/** Lists the references of one row of a table in the order in which they stand. Cost: the size of the row. */
export function referencesFrom(kind: EntityKind, row: { readonly id: string }, index: number): Reference[] {
  return referencesAt({ kind, id: row.id }, row, index, patternsOf(kind));
}

/**
 * Those of the references of a document that name some things of some kinds, in their order. Cost: the places where these
 * kinds can be named: to look for one step among ten thousand costs a small part of copying them.
 */
export function placesNaming(
  system: PathwaySystem,
  wanted: readonly Ref['kind'][],
  isWanted: (id: string, kind: Ref['kind']) => boolean,
): Reference[] {
  const found: Reference[] = [];
  const fields = nodeFields.filter((field) => wanted.includes(requirementLinks[field]));
  for (const from of kinds) {
    const table = tables[from];
    const patterns = patternsOf(from).filter(({ linked }) =>
      linked === 'requirement' ? fields.length > 0 : linked === 'ref' || wanted.includes(linked),
    );
    const rows: readonly { readonly id: string }[] = patterns.length > 0 ? (system[table] ?? []) : [];
    const way: (string | number)[] = [table, 0];
    const search: Search = {
      way,
      fields,
      find: (kind, id) => {
        if (!wanted.includes(kind) || !isWanted(id, kind)) return;
        found.push({ from: { kind: from, id: rows[way[1] as number]!.id }, way: [...way], to: { kind, id } });
      },
    };
    for (let index = 0; index < rows.length; index++) {
      way[1] = index;
      for (const pattern of patterns) walk(rows[index], pattern, search);
    }
  }
  return found;
}

function referencesAt(
  from: Ref & { readonly kind: EntityKind },
  row: unknown,
  index: number,
  patterns: readonly Pattern[],
): Reference[] {
  const found: Reference[] = [];
  const way = [tables[from.kind], index];
  const search: Search = { way, find: (kind, id) => found.push({ from, way: [...way], to: { kind, id } }) };
  for (const pattern of patterns) walk(row, pattern, search);
  return found;
}

/** Answers whether a document has something. Cost: each table that is asked for, once. */
export function lookUp(system: PathwaySystem): (ref: Ref) => boolean {
  const ids = new Map<string, ReadonlySet<string>>([['system', new Set([system.id])]]);
  return ({ kind, id }) => {
    const known = ids.get(kind) ?? new Set((system[tables[kind as EntityKind]] ?? []).map((row) => row.id));
    ids.set(kind, known);
    return known.has(id);
  };
}

/** Those of some references whose id is not in the table it should be in. Cost: the tables and the references. */
export function danglingReferences(system: PathwaySystem, references: readonly Reference[]): SystemFinding[] {
  const has = lookUp(system);
  const mendOf = mender(system);
  return references
    .filter(({ to }) => !has(to))
    .map(({ from, way, to }): SystemFinding => {
      const elsewhere = kinds.filter((kind) => has({ kind, id: to.id }));
      const shared = { severity: 'error', path: pointer(way), at: from } as const;
      return elsewhere.length > 0
        ? {
            ...shared,
            code: 'wrong-kind',
            message: `"${to.id}" is not a ${to.kind} but a ${elsewhere.join(' and a ')}. Name a ${to.kind} here.`,
          }
        : {
            ...shared,
            code: 'dangling-reference',
            message: `There is no ${to.kind} "${to.id}". ${mendOf(to, way)}`,
          };
    });
}
