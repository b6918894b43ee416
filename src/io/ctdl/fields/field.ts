/** A property of a node and the fields of the entity that it carries: read one way, written the other. */

import type { Json } from '../../../base/json.js';
import type { Node } from '../form.js';
import type { Term } from '../namespaces.js';
import type { Source, Target } from '../source.js';
import type { Style } from '../spelling.js';

/** An entity while it is read, and as it is written: fields by name. */
export type Fields = { readonly [field: string]: Json };

/** What a property says of an entity, and how it was dressed. */
export interface Reading {
  readonly fields: Fields;
  readonly as: Json;
}

/** One property. */
export interface Field {
  readonly term: Term;
  /** The fields that it carries. */
  readonly fields: readonly string[];
  /** Nothing: this value says nothing that the model has a word for; it is kept whole. */
  readonly read: (value: Json, source: Reader, node: Node) => Reading | undefined;
  /** With `as`, dressed as it was; without, freshly and prefixed. Nothing: the entity does not say it. */
  readonly write: (entity: Fields, as: Json | undefined, target: Target, style: Style) => Json | undefined;
  /** Places inside the entity that it leaves out, as it stands: ways of keys. */
  readonly leaves?: (entity: Fields) => readonly (readonly (string | number)[])[];
}

/** The document, and a place for entities that nodes only speak of. */
export interface Reader extends Source {
  /** Adds an entity that has no node of its own, under another id where its id is taken, and gives it back. */
  readonly imply: (table: 'occupations' | 'credentials' | 'terms', entity: Fields, form?: Json) => Fields;
}

/** A list that is empty says nothing. */
export function emptyList(field: string): NonNullable<Field['leaves']> {
  return (entity) =>
    Array.isArray(entity[field]) && (entity[field] as readonly Json[]).length === 0 ? [[field]] : [];
}
