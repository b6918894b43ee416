/** Nodes of a document, and how they were written: kept beside the entity that a node became, to be written that way again. */

import { isNode, isSaid, type Json, type Node } from '../../../base/json.js';
import type { TableName } from '../../../model/tables.js';

/** An entity while it is read, and as it is written: fields by name. */
export type Fields = { readonly [field: string]: Json };

/** What became of one property: kept whole, or read into the model; then only how it was dressed is kept. */
export type PropertyForm = { readonly kept: Json } | { readonly as: Json };

/** Key → what became of the property. */
export type PropertyForms = { readonly [key: string]: PropertyForm };

/** What is kept with an entity: how its node was written, or that it has none. */
export type EntityForm = {
  readonly fields?: PropertyForms;
  /** Its address is made from its id. */
  readonly own?: true;
  /** It has no node; marks what was read of it. */
  readonly implied?: string;
  /** Its node has no name. */
  readonly untitled?: true;
  /** It is a learning opportunity, no component. */
  readonly program?: true;
  readonly conditions?: readonly ConditionForm[];
  /** Whom it is for in words, which its node says otherwise. */
  readonly limited?: string;
  /** Marks of what it requires by what other nodes say. */
  readonly borrowed?: readonly string[];
};

/** The logical operators of CTDL. */
export type Operator = 'and' | 'or' | 'onlyone';

/** What of a condition's form tells how to take its requirement apart again. */
export type Shape = {
  readonly operator?: Operator;
  readonly number?: true;
  readonly parts?: true;
  readonly constraints?: number;
  readonly constraintNumber?: number;
  /** A mark on its only target, or a sum over its targets: expressed by its constraints. */
  readonly folded?: true;
  /** How many, or which of its parts, could not be read. */
  readonly uncounted?: true;
  /** More than its count could not be read. */
  readonly unread?: true;
  /** Nothing is counted, and its only part is another condition. */
  readonly around?: true;
};

/** How a constraint was written: kept whole, or standing in the document by itself. */
export type ConstraintForm = {
  /** Marks the leaf that it was read as. */
  readonly mark: string;
  readonly kept: Json;
  /** It stands in the document by itself, under this address. */
  readonly id?: string;
};

/** How a condition was written. Conditions of a step are kept in one list; nested ones are named by their place in it. */
export type ConditionForm = {
  readonly fields: PropertyForms;
  /** Marks the requirement that it was read as. */
  readonly mark: string;
  readonly shape: Shape;
  /** It stands in the document by itself, under this address. */
  readonly id?: string;
  /** Nothing but this reference is there: the condition itself is outside of the document. */
  readonly outside?: Json;
  readonly nested?: readonly number[];
  readonly constraints?: readonly ConstraintForm[];
  /** The targets that no step of the document is, as they were written. */
  readonly elsewhere?: readonly { readonly mark: string; readonly address: Json }[];
  /** The keys of what could not be read. */
  readonly unread?: readonly string[];
  /** It expresses what it asks for in words alone. */
  readonly words?: true;
};

/** `ceterms:name`, `https://purl.org/ctdl/terms/name` (expanded JSON-LD), or `name`. */
export type Style = 'prefixed' | 'full' | 'bare';

/** What stands around the nodes, kept as it came. */
export type Frame = {
  /** The document by itself in a list. */
  readonly alone?: true;
  /** The graph by itself in a list. */
  readonly wrapped?: true;
  /** What stands in the envelope beside the document, and the key that the document has in it. */
  readonly envelope?: { readonly beside: Node; readonly key: string };
  /** What stands beside `@graph`, and how that key is written. */
  readonly graph?: { readonly beside: Node; readonly key: string };
  /** The nodes in a list; a single one by itself. */
  readonly list: boolean;
};

/** What stood at a place of the list: an entity, a part that stands by itself, or a node that is kept whole. */
export type Slot = readonly [TableName | 'part', string] | readonly ['kept', Json];

/** Address or key → a mark of what is written there while nothing is edited. */
export type Marks = { readonly [name: string]: string };

/** A node as it stood, the unit that it belongs to, and marks of the properties that were read otherwise than they stood. */
export type Arranged = { readonly unit: number; readonly node: Node; readonly keys: Marks };

/**
 * Nodes of a document in the order in which they stood: those that stood plainly by their address, the others as they
 * were. Units: the nodes that were read out of the same places.
 */
export type Layout = {
  readonly order: readonly (string | Arranged)[];
  readonly units: readonly Marks[];
};

/** The same before it is known how the nodes are written. */
export interface Arrangement {
  readonly order: readonly (
    | string
    | { readonly unit: number; readonly address: string; readonly node: Node }
  )[];
  readonly units: readonly (readonly string[])[];
}

/** What is kept of a document with its system. */
export type SystemForm = {
  readonly frame: Frame;
  readonly order: readonly Slot[];
  readonly style: Style;
  /** Where addresses begin that are made from ids. */
  readonly base?: string;
  /** The whole document was one of this library's own. */
  readonly whole?: true;
  /** The agreements that its nodes state. */
  readonly stated?: readonly string[];
  /** How its nodes were arranged, where not each stood by itself. */
  readonly layout?: Layout;
};

/** The namespace under which this room keeps things in `extensions`. */
export const namespace = 'ctdl';

/** What an entity is called whose node has no name. */
export const untitled = 'Untitled';

/** A part of the model as its fields: everything in a document of the model is JSON. */
export function fieldsOf(part: object): Fields {
  return part as Fields;
}

/** What is kept beside an entity, if it came from CTDL. */
export function entityForm(entity: object | undefined): EntityForm | undefined {
  return keptWith(entity) as EntityForm | undefined;
}

/** What is kept of a document with the system that it became. */
export function systemForm(system: object): SystemForm | undefined {
  return keptWith(system) as SystemForm | undefined;
}

function keptWith(entity: object | undefined): Node | undefined {
  const { extensions } = fieldsOf(entity ?? {});
  const kept = isNode(extensions) ? extensions[namespace] : undefined;
  return isNode(kept) ? kept : undefined;
}

/** The address of a node. */
export function addressOf(node: Node): string | undefined {
  const value = node['@id'] ?? node['id'];
  return isSaid(value) ? value : undefined;
}
