/** What is gathered while a system is built from a document. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Reader } from '../fields/field.js';
import type { Document } from '../schema/document.js';
import type { ConditionForm, Fields, PropertyForm } from '../schema/form.js';
import type { Entry, NodeIndex } from '../schema/node-index.js';
import type { Connections } from './connections.js';

/** What became agreements. */
export interface Standing {
  /** The properties that did: address and key. */
  readonly read: ReadonlySet<string>;
  /** Those of them that say how much it is worth, or under what conditions, for which the model has no place. */
  readonly partly: ReadonlySet<string>;
  /** The addresses of the nodes that are agreements by themselves. */
  readonly nodes: ReadonlySet<string>;
  /** The ids of the agreements. */
  readonly ids: readonly string[];
}

/** An entity while it is put together. */
export interface Draft {
  readonly entry: Entry;
  fields: { [field: string]: Json };
  /** What the entity requires; also among its fields. */
  requires?: Requirement;
  forms: { readonly [key: string]: PropertyForm };
  conditions: readonly ConditionForm[];
  /** Marks of what it requires by what other nodes say. */
  borrowed: readonly string[];
  /** Whom a support is for, where it is kept otherwise than in words alone. */
  limited?: string;
  /** Lists that are written in another order than they stood. */
  reordered?: Fields;
}

/** A system while it is built. */
export interface Build {
  readonly document: Document;
  readonly index: NodeIndex;
  readonly reader: Reader;
  /** Address → the entity there. */
  readonly drafts: Map<string, Draft>;
  /** The addresses of parts that stand in the document by themselves. */
  readonly parts: Set<string>;
  readonly connections: Connections;
  readonly notes: Finding[];
  /** What became agreements. */
  standing: Standing;
}
