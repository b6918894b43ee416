/** What refers to what: the references of rows and documents, found by the tables of facts about links. */

import type { Finding, Severity } from '../base/finding.js';
import type { StepId } from '../base/ids.js';
import { nearestWord } from '../base/nearest-word.js';
import { pointer } from '../base/pointer.js';
import { links, requirementLinks } from './links.js';
import type { PathwaySystem } from './system.js';
import { type EntityKind, type Ref, tables } from './tables.js';

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

/** A value in a document, and the way to it. */
interface Spot {
  readonly value: unknown;
  readonly way: Way;
}

const kinds = Object.keys(tables) as EntityKind[];

/** Lists the references of a document in the order in which they stand. Cost: the size of the document. */
export function referencesOf(system: PathwaySystem): Reference[] {
  return kinds.flatMap((kind) =>
    (system[tables[kind]] ?? []).flatMap((row, index) => referencesFrom(kind, row, index)),
  );
}

/** Lists the references of one row of a table in the order in which they stand. Cost: the size of the row. */
export function referencesFrom(kind: EntityKind, row: { readonly id: string }, index: number): Reference[] {
  const from = { kind, id: row.id };
  const start = { value: row, way: [tables[kind], index] };
  return Object.entries(links[tables[kind]]).flatMap(([pattern, linked]) =>
    spotsAt(start, pattern).flatMap((spot) =>
      namedBy(spot, linked as Linked).map(({ way, to }) => ({ from, way, to })),
    ),
  );
}

/** Answers whether a document has something. Cost: its tables, once. */
export function lookUp(system: PathwaySystem): (ref: Ref) => boolean {
  const ids = new Map<string, ReadonlySet<string>>(
    kinds.map((kind) => [kind, new Set((system[tables[kind]] ?? []).map((row) => row.id))]),
  );
  ids.set('system', new Set([system.id]));
  return ({ kind, id }) => ids.get(kind)?.has(id) ?? false;
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

/** How many pairs of ids one document may have compared letter by letter; later ids get no such suggestion. */
const mostComparisons = 20_000;

/** Answers how to mend an id that names nothing: by the one that was meant, where one is near. */
function mender(system: PathwaySystem): (to: Ref, way: Way) => string {
  const known = new Map<
    EntityKind,
    { readonly ids: readonly string[]; readonly cased: ReadonlyMap<string, string> }
  >();
  let left = mostComparisons;
  const idsOf = (kind: EntityKind) => {
    const found = known.get(kind);
    if (found) return found;
    const ids = (system[tables[kind]] ?? []).map((row) => row.id as string);
    const made = { ids, cased: new Map(ids.map((id) => [id.toLowerCase(), id])) };
    known.set(kind, made);
    return made;
  };
  return ({ kind, id }, way) => {
    if (kind === 'system') return 'Correct the id.';
    if (id === 'all' && way.at(-2) === 'steps') return 'For every step write "steps": "all", without a list.';
    const { ids, cased } = idsOf(kind);
    const orAdd = `Or add it to "${tables[kind]}".`;
    const meant = cased.get(id.toLowerCase());
    if (meant !== undefined) return `"${meant}" differs only in capital letters; write it so. ${orAdd}`;
    const trimmed = cased.get(id.trim().toLowerCase());
    if (trimmed !== undefined)
      return `It has a space at the ${id.trimEnd() === id ? 'start' : 'end'}: "${trimmed}" is meant. ${orAdd}`;
    left -= ids.length;
    const near = left < 0 ? undefined : nearestWord(id, ids);
    return near === undefined
      ? `Add it to "${tables[kind]}", or correct the id.`
      : `Did you mean "${near}"? ${orAdd}`;
  };
}

type Linked = EntityKind | 'ref' | 'requirement';
type Named = Pick<Reference, 'way' | 'to'>;

/** The values at a pattern of `links`. */
function spotsAt(start: Spot, pattern: string): Spot[] {
  let spots = [start];
  for (const part of pattern.split('/'))
    spots = spots.flatMap(({ value, way }): Spot[] => {
      if (part !== '*') {
        const field = fieldsOf(value)[part];
        return field === undefined ? [] : [{ value: field, way: [...way, part] }];
      }
      // A word may stand for the whole list, as `all` does in the steps of a support.
      if (!Array.isArray(value)) return [];
      return value.map((item, index) => ({ value: item, way: [...way, index] }));
    });
  return spots;
}

/** What a value that links somewhere names. */
function namedBy({ value, way }: Spot, linked: Linked): Named[] {
  if (linked === 'requirement') return namedInRequirement({ value, way });
  if (linked !== 'ref') return typeof value === 'string' ? [{ way, to: { kind: linked, id: value } }] : [];
  const { kind, id } = fieldsOf(value);
  return typeof id === 'string' ? [{ way: [...way, 'id'], to: { kind: kind as Ref['kind'], id } }] : [];
}

/** What a requirement tree names, with a stack of its own; a node within itself is not entered again. */
function namedInRequirement(tree: Spot): Named[] {
  const found: Named[] = [];
  const inside = new Set<unknown>();
  const waiting: (Spot & { readonly isLeft?: true })[] = [tree];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { way, value } = next;
    if (next.isLeft) inside.delete(value);
    if (next.isLeft || inside.has(value)) continue;
    inside.add(value);
    waiting.push({ ...next, isLeft: true });
    const node = fieldsOf(value);
    for (const [field, kind] of Object.entries(requirementLinks))
      if (typeof node[field] === 'string')
        found.push({ way: [...way, field], to: { kind, id: node[field] } });
    const parts = Array.isArray(node['of']) ? (node['of'] as unknown[]) : [];
    const spots = parts.map((part, index): Spot => ({ value: part, way: [...way, 'of', index] }));
    for (const spot of spots)
      if (typeof spot.value === 'string') found.push({ way: spot.way, to: { kind: 'step', id: spot.value } });
    waiting.push(...spots.filter((spot) => typeof spot.value === 'object').reverse());
  }
  return found;
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {};
}
