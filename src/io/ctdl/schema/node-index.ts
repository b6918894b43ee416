/** The nodes of a document by address, and what each of them is. */

import type { Node } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import { classesOf, type Role, roleOf } from './classes.js';
import { type Document, idOf, typeOf } from './document.js';

/** Where addresses begin where no base is given. */
export const defaultBase = 'urn:career-pathways:';

/** A node and what it is. */
export interface Entry {
  readonly node: Node;
  /** Its place in the list of nodes. */
  readonly place: number;
  readonly address: string;
  readonly classes: readonly string[];
  readonly role: Role | 'programs of steps' | 'awards' | 'derived';
  /** Its id in the table that it belongs to. */
  readonly id: string;
  /** What the address names beyond the id. */
  readonly ids: readonly string[];
  /** Whether its address was made from an id. */
  readonly own: boolean;
}

/** A document by address. */
export interface NodeIndex {
  readonly entries: readonly Entry[];
  readonly byAddress: ReadonlyMap<string, Entry>;
  /** Where addresses begin that were made from ids. */
  readonly base: string | undefined;
  /** Whether the whole document is one of this library's own. */
  readonly whole: boolean;
  /** The id in a table of the entity at an address. */
  readonly inTable: (address: string, table: TableName) => string | undefined;
}

/** Visits every node once. */
export function nodeIndex({ nodes, frame }: Document): NodeIndex {
  const { base, whole } = baseOf(frame.graph?.beside['@id'], nodes);
  const byAddress = new Map<string, Entry>();
  const all = nodes.map((node, place): Entry => {
    const address = idOf(node)?.value ?? `_:node-${place}`;
    const classes = classesOf(typeOf(node)?.value);
    return { node, place, address, classes, ...namedBy(address, base, roleOf(classes)) };
  });
  const steps = new Set(all.flatMap(({ role, id, own }) => (role === 'steps' && own ? [id] : [])));
  const entries = all.map((entry): Entry => {
    const { address, classes, role, id } = entry;
    // The program of a step that is not there is a program like any other.
    const alone = role === 'programs of steps' && !steps.has(id);
    return alone ? { ...entry, role: roleOf(classes), id: address, ids: [], own: false } : entry;
  });
  for (const entry of entries) byAddress.set(entry.address, entry);
  return {
    entries,
    byAddress,
    base,
    whole,
    inTable: (address, table) => {
      const entry = byAddress.get(address);
      if (!entry) return undefined;
      const its = entry.role === 'programs' ? 'steps' : entry.role;
      return its === table ? entry.id : undefined;
    },
  };
}

/** Where addresses begin that were made from ids: in documents of this library's own, and in others that it added to. */
function baseOf(graph: unknown, nodes: readonly Node[]): { base?: string; whole: boolean } {
  const found = typeof graph === 'string' ? /^(.*)graph\/([^/]+)$/.exec(graph) : null;
  const system = found ? `${found[1]}systems/${found[2]}` : undefined;
  if (found?.[1] !== undefined && nodes.some((node) => node['@id'] === system))
    return { base: found[1], whole: true };
  const added = nodes.some((node) => idOf(node)?.value.startsWith(defaultBase));
  return added ? { base: defaultBase, whole: false } : { whole: false };
}

function namedBy(
  address: string,
  base: string | undefined,
  role: Role,
): Pick<Entry, 'role' | 'id' | 'ids' | 'own'> {
  const named = base === undefined ? undefined : partsUnder(base, address);
  const [id, ...ids] = named?.ids ?? [];
  const plain = { role, id: address, ids: [], own: false };
  if (!named || id === undefined) return plain;
  const own = { id, ids, own: true };
  switch (named.segment) {
    case 'programs':
      return { ...own, role: 'programs of steps' };
    case 'awards':
      return { ...own, role: 'awards' };
    case 'exits':
      return { ...own, role: 'exits' };
    case 'ends':
    case 'sets':
    case 'systems':
    case 'models':
      return { ...own, role: 'derived' };
    default:
      return named.segment === role ? { ...own, role } : plain;
  }
}

/** What an address under a base names. */
function partsUnder(base: string, address: string): { segment: string; ids: string[] } | undefined {
  if (!address.startsWith(base)) return undefined;
  const [segment, ...rest] = address.slice(base.length).split('/');
  if (segment === undefined || rest.length === 0) return undefined;
  const ids = rest.map(decoded);
  return ids.includes(undefined) ? undefined : { segment, ids: ids as string[] };
}

/** What was encoded; nothing where there is nothing, or it was not encoded the one way in which this room does it. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return text !== '' && encodeURIComponent(text) === part ? text : undefined;
  } catch {
    return undefined;
  }
}
