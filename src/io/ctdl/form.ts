/** How a node was written, kept beside the entity that it became, so that it can be written that way again. */

import type { Json } from '../../base/json.js';

/** A node of a document: properties by key. */
export type Node = { readonly [key: string]: Json };

/** What became of one property: kept whole, or read into the model; then only how it was dressed is kept. */
export type Said = { readonly kept: Json } | { readonly as: Json };

/** A node, without what the model says of it. */
export interface NodeForm {
  readonly fields: { readonly [key: string]: Said };
}

/** The namespace under which this room keeps things in `extensions`. */
export const namespace = 'ctdl';

/** Whether a value is a JSON object. */
export function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value as a list: itself, or alone in one. */
export function listed(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}

/** What is kept beside an entity, if it came from CTDL. */
export function formOf<F>(entity: object | undefined): F | undefined {
  const { extensions } = (entity ?? {}) as { readonly extensions?: { readonly [namespace: string]: Json } };
  const kept = extensions?.[namespace];
  return isNode(kept) ? (kept as unknown as F) : undefined;
}
