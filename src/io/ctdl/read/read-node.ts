/** Reads one node as fields, and notes how it was written. */

import { isList, isNode, type Json, type Node } from '../../../base/json.js';
import type { FieldRead, Reader } from '../fields/field.js';
import type { Fields, PropertyForm } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';

/** What became of a node. */
export interface NodeRead {
  readonly fields: Fields;
  readonly forms: { readonly [key: string]: PropertyForm };
}

/** A property that is not read field by field: how it was dressed; nothing to leave it to the fields. */
export type Special = (key: string, value: Json) => { readonly as: Json } | undefined;

/** Reads a node property by property. What has no field, or repeats what was read, is kept. */
export function readNode(
  node: Node,
  properties: readonly FieldRead[],
  reader: Reader,
  special: Special,
): NodeRead {
  let fields: Fields = {};
  const forms: { [key: string]: PropertyForm } = {};
  for (const [key, value] of Object.entries(node)) {
    const own = special(key, value);
    if (own) {
      forms[key] = own;
      continue;
    }
    const term = termOf(key);
    const reading = properties.find((field) => field.term === term)?.read(value, reader, node);
    const together = reading && merged(fields, reading.fields);
    if (together) fields = together;
    forms[key] = reading && together ? { as: reading.as } : { kept: value };
  }
  return { fields, forms };
}

/** Both; nothing where one field would stand twice. Identifiers add up, and so do translations and periods. */
function merged(before: Fields, more: Fields): Fields | undefined {
  const both: { [field: string]: Json } = { ...before };
  for (const [field, value] of Object.entries(more)) {
    const there = both[field];
    if (there === undefined) both[field] = value;
    else if (isList(there) && isList(value) && field === 'identifiers')
      both[field] = isCtid(value[0]) ? [...value, ...there] : [...there, ...value];
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

/** The CTID comes first, wherever its key stands. */
function isCtid(identifier: Json | undefined): boolean {
  return isNode(identifier) && identifier['scheme'] === 'ctid';
}

function deeply(before: Node, more: Node): Node {
  const both: { [language: string]: Json } = { ...before };
  for (const [language, texts] of Object.entries(more))
    both[language] = { ...(both[language] as Node | undefined), ...(texts as Node) };
  return both;
}
