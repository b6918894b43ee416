/** What a reader may ask about the document that it reads. */

import type { Json } from '../../base/json.js';
import type { TableName } from '../../model/tables.js';
import type { Node } from './form.js';

/** A document, looked up by address. */
export interface Source {
  /** The language that the document speaks first. */
  readonly language: string | undefined;
  /** The id in a table of the entity that a node becomes; nothing where no node of the document does. */
  readonly inTable: (address: string, table: TableName) => string | undefined;
  /** Whether the document has a node at an address. */
  readonly here: (address: string) => boolean;
  /** The part of another node (a condition, a constraint) that stands in the document by itself. */
  readonly part: (address: string) => Node | undefined;
}

/** What a writer may ask about the system that it writes. */
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
