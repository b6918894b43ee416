/** Reads one node as fields, and notes how it was written. */

import type { Json } from '../../../base/json.js';
import type { Field, Fields, Reader } from '../fields/field.js';
import { isList, isNode, type Node, type Said } from '../form.js';
import { termOf } from '../spelling.js';

/** What became of a node. */
export interface NodeRead {
  readonly fields: Fields;
  readonly said: { readonly [key: string]: Said };
}

/** A property that is not read field by field: what it says, and how it was dressed; nothing to leave it to the fields. */
export type Special = (
  key: string,
  value: Json,
) => { readonly as: Json; readonly fields?: Fields } | undefined;

/** Reads a node property by property. What says nothing known, or says again what was said, is kept. */
export function readNode(
  node: Node,
  properties: readonly Field[],
  reader: Reader,
  special: Special,
): NodeRead {
  let fields: Fields = {};
  const said: { [key: string]: Said } = {};
  for (const [key, value] of Object.entries(node)) {
    const own = special(key, value);
    if (own) {
      said[key] = { as: own.as };
      if (own.fields) fields = merged(fields, own.fields) ?? fields;
      continue;
    }
    const term = termOf(key);
    const reading = properties
      .filter((field) => field.term === term)
      .map((field) => field.read(value, reader, node))
      .find((each) => each !== undefined);
    const together = reading && merged(fields, reading.fields);
    if (together) fields = together;
    said[key] = reading && together ? { as: reading.as } : { kept: value };
  }
  return { fields, said };
}

/** Both; nothing where one field would be said twice. Identifiers add up, and so do translations and periods. */
function merged(before: Fields, more: Fields): Fields | undefined {
  const both: { [field: string]: Json } = { ...before };
  for (const [field, value] of Object.entries(more)) {
    const there = both[field];
    if (there === undefined) both[field] = value;
    else if (isList(there) && isList(value) && field === 'identifiers') both[field] = [...there, ...value];
    else if (isNode(there) && isNode(value) && field === 'translations') both[field] = deeply(there, value);
    else if (
      isNode(there) &&
      isNode(value) &&
      field === 'effective' &&
      !Object.keys(value).some((side) => Object.hasOwn(there, side))
    )
      both[field] = { ...there, ...value };
    else return undefined;
  }
  return both;
}

function deeply(before: Node, more: Node): Node {
  const both: { [language: string]: Json } = { ...before };
  for (const [language, texts] of Object.entries(more))
    both[language] = { ...(both[language] as Node | undefined), ...(texts as Node) };
  return both;
}
