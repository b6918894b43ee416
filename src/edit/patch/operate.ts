/**
 * Applies operations to a document, which stays as it is: what does not change is shared.
 *
 * Cost: for each operation its way; each list and object on a way is copied once, however many operations meet in it.
 */

import type { Json } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import { sameJson } from '../../base/same-json.js';
import type { Misfit, Operation, Way } from './operation.js';

type Fields = { [key: string]: unknown };
type Field = Misfit['field'];

/** A document while it changes, and which of its lists and objects are copies of its own. */
interface Draft {
  readonly top: Fields;
  readonly owned: Set<unknown>;
}

/** That an operation does not fit. */
class Nowhere extends Error {
  readonly field: Field;
  constructor(field: Field, message: string) {
    super(message);
    this.field = field;
  }
}

/** The document after the operations, or the first that does not fit. */
export function operate<T>(
  document: T,
  operations: readonly Operation[],
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly misfit: Misfit } {
  const top: Fields = { document };
  const draft = { top, owned: new Set<unknown>([top]) };
  for (const [at, operation] of operations.entries())
    try {
      operateOnce(draft, operation);
    } catch (error) {
      if (!(error instanceof Nowhere)) throw error;
      return { ok: false, misfit: { operation: at, field: error.field, message: error.message } };
    }
  return { ok: true, value: top['document'] as T };
}

function operateOnce(draft: Draft, operation: Operation): void {
  const { op, way } = operation;
  switch (op) {
    case 'add':
      add(draft, way, operation.value);
      break;
    case 'replace': {
      const { parent, key } = placeAt(draft, way, 'path');
      parent[key] = operation.value;
      break;
    }
    case 'remove':
      remove(draft, way, 'path');
      break;
    case 'move': {
      const { from } = operation;
      if (way.length > from.length && from.every((part, at) => String(part) === String(way[at])))
        throw new Nowhere('path', `"${pointer(way)}" is inside of "${pointer(from)}", which is moved there.`);
      add(draft, way, remove(draft, from, 'from'));
      break;
    }
    case 'copy':
      add(draft, way, valueAt(draft, operation.from, 'from'));
      break;
    case 'test':
      if (!sameJson(valueAt(draft, way, 'path') as Json, operation.value as Json))
        throw new Nowhere('value', `Something else stands at "${pointer(way)}" than is tested for.`);
  }
}

function add(draft: Draft, way: Way, value: unknown): void {
  const part = way.at(-1);
  if (part === undefined) {
    draft.top['document'] = value;
    return;
  }
  const parent = containerOf(draft, way, 'path');
  if (Array.isArray(parent)) {
    const at = part === '-' ? parent.length : indexOf(part, parent.length, way, 'path');
    parent.splice(at, 0, value);
  } else if (part === '__proto__') throw new Nowhere('path', 'A field cannot be called "__proto__".');
  else parent[part] = value;
}

function remove(draft: Draft, way: Way, field: Field): unknown {
  if (way.length === 0) throw new Nowhere(field, 'The document itself cannot be removed.');
  const { parent, key } = placeAt(draft, way, field);
  const value = parent[key];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return value;
}

/** What stands at a way. */
function valueAt({ top }: Draft, way: Way, field: Field): unknown {
  let value = top['document'];
  for (const [at, part] of way.entries()) {
    const key = keyIn(value, part, way.slice(0, at + 1), field);
    value = (value as Fields)[key];
  }
  return value;
}

/** A place that is there, in a container that may be changed. */
function placeAt(draft: Draft, way: Way, field: Field): { readonly parent: Fields; readonly key: string } {
  const part = way.at(-1);
  if (part === undefined) return { parent: draft.top, key: 'document' };
  const parent = containerOf(draft, way, field);
  return { parent, key: keyIn(parent, part, way, field) };
}

/** The container that the last part of a way leads into; all on the way to it are copied, unless they are copies. */
function containerOf({ top, owned }: Draft, way: Way, field: Field): Fields {
  let [parent, key] = [top, 'document'];
  for (let at = 0; ; at++) {
    const there = parent[key];
    if (typeof there !== 'object' || there === null) throw nowhere(way.slice(0, at + 1), field);
    const copy = () => (Array.isArray(there) ? [...(there as unknown[])] : { ...there });
    const mine = (owned.has(there) ? there : copy()) as Fields;
    owned.add(mine);
    parent[key] = mine;
    if (at === way.length - 1) return mine;
    key = keyIn(mine, way[at]!, way.slice(0, at + 1), field);
    parent = mine;
  }
}

/** A part of a way as a key of what it leads into. */
function keyIn(value: unknown, part: string | number, way: Way, field: Field): string {
  if (Array.isArray(value)) return String(indexOf(part, value.length - 1, way, field));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) throw nowhere(way, field);
  return String(part);
}

function indexOf(part: string | number, most: number, way: Way, field: Field): number {
  const index = /^(?:0|[1-9]\d*)$/.test(String(part)) ? Number(part) : Number.POSITIVE_INFINITY;
  if (index > most) throw nowhere(way, field);
  return index;
}

function nowhere(way: Way, field: Field): Nowhere {
  return new Nowhere(field, `There is nothing at "${pointer(way)}" in the document.`);
}
