/**
 * A property of a node and the fields of the entity that it carries: read one way, written the other. Each way stands by
 * itself, so that who only reads does not load how it is written.
 */

import type { Json, Node } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';
import type { Fields, Style } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';

/** What a property means for an entity, and how it was dressed. */
export interface Reading<As extends Json = Json> {
  readonly fields: Fields;
  readonly as: As;
}

/** One property as it is read. `As` is what it keeps of how a value was dressed. */
export interface FieldRead<As extends Json = Json> {
  readonly term: Term;
  /** Nothing: the model has no word for this value; it is kept whole. */
  read(value: Json, source: Reader, node: Node): Reading<As> | undefined;
}

/** The same property as it is written: what its reading kept comes back to it. */
export interface FieldWritten<As extends Json = Json> {
  readonly term: Term;
  /** The fields that it carries. */
  readonly fields: readonly string[];
  /** With `as`, dressed as it was; without, freshly and prefixed. Nothing: the entity does not have it. */
  write(entity: Fields, as: As | undefined, target: Target, style: Style): Json | undefined;
  /** Places inside the entity that it leaves out, as it stands: ways of keys. */
  readonly leaves?: (entity: Fields) => readonly (readonly (string | number)[])[];
}

/** A document, looked up by address. */
export interface Source {
  /** The language that the document speaks first. */
  readonly language: string | undefined;
  /** The id in a table of the entity that a node becomes; nothing where no node of the document does. */
  readonly inTable: (address: string, table: TableName) => string | undefined;
  /** The node at an address, where the document tells anything of it. */
  readonly node: (address: string) => Node | undefined;
  /** The ids of the steps that stand for what is at an address. */
  readonly standingFor: (address: string) => readonly string[];
  /** The part of another node (a condition, a constraint) that stands in the document by itself. */
  readonly part: (address: string) => Node | undefined;
}

/** The document, and a place for entities that nodes only speak of. */
export interface Reader extends Source {
  /** Adds an entity that has no node of its own, under another id where its id is taken, and gives it back. */
  readonly imply: (table: ImpliedTable, entity: Fields, form?: Node) => Fields;
}

/** The tables of entities that need no node of their own. */
export type ImpliedTable = 'occupations' | 'credentials' | 'terms' | 'agreements';

/** What a field may ask about the system that is written. */
export interface Target {
  readonly language: string | undefined;
  /** The address under which an entity is written. */
  readonly addressOf: (table: TableName, id: string) => string;
  /** The id of the step at an address. */
  readonly stepAt: (address: string) => string | undefined;
  /** Whether an address is one of an entity of the system. */
  readonly here: (address: string) => boolean;
  /** An occupation as an alignment to it was read. */
  readonly occupation: (id: string) => { readonly id: string; readonly said?: string };
  /** A fresh alignment to an occupation. */
  readonly occupationAlignment: (id: string) => Json;
  /** Parts of nodes that stand in the document by themselves, gathered while writing: address → node. */
  readonly parts: Map<string, Node>;
}

/** A list that is empty expresses nothing. */
export function emptyList(entity: Fields, field: string): readonly (readonly string[])[] {
  const list = entity[field];
  return Array.isArray(list) && list.length === 0 ? [[field]] : [];
}
