/** JSON as a type, and what a value of it is. */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object of JSON, such as a node of a linked document: properties by key. */
export type Node = { readonly [key: string]: Json };

/** Whether a value is a JSON object. */
export function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A typed object, such as a row, as the plain JSON that it is. */
export function asNode(value: object): Node {
  return value as Node;
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value as a list: itself, or alone in one. */
export function listed(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isList(value) ? value : [value];
}

/** Whether a value is a text with more in it than blanks. */
export function isSaid(value: Json | undefined): value is string {
  return typeof value === 'string' && /\S/.test(value);
}
