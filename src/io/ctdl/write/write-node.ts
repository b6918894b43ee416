/** Writes one entity as a node, dressed as it was where it came from CTDL. */

import type { Json, Node } from '../../../base/json.js';
import type { Field, Target } from '../fields/field.js';
import type { Fields, PropertyForms, Style } from '../schema/form.js';
import { inStyle, spelled, styleOf, termOf } from '../schema/spelling.js';

/** The value of a property as the model has it now; nothing: it is gone. `undefined` as a whole: fields write it. */
export type Dressed = (key: string, as: Json) => { readonly value: Json | undefined } | undefined;

/** What a node is written from. */
export interface NodeParts {
  /** How it was written. */
  readonly forms?: PropertyForms | undefined;
  readonly properties: readonly Field[];
  /** Properties that are not written field by field, dressed as they were. */
  readonly dressed?: Dressed;
  /** Those that no key of the node has: by prefixed name. */
  readonly fresh?: { readonly [term: string]: Json | undefined };
}

/** Writes a node: what was kept stays, what was read is as the model has it now, what is new is written freshly. */
export function writeNode(entity: Fields, parts: NodeParts, target: Target, style: Style): Node {
  const { forms = {}, properties, dressed, fresh = {} } = parts;
  const here = Object.keys(forms).length > 1 ? styleOf(Object.keys(forms)) : style;
  const node: { [key: string]: Json } = {};
  const done = new Set<Field>();
  const value = (key: string, as: Json): Json | undefined => {
    const own = dressed?.(key, as);
    if (own) return own.value;
    const term = termOf(key);
    const field = properties.find((each) => each.term === term && !done.has(each));
    if (field) done.add(field);
    return field?.write(entity, as, target, here);
  };
  for (const [key, form] of Object.entries(forms)) {
    const now = 'kept' in form ? form.kept : value(key, form.as);
    if (now !== undefined) node[key] = now;
  }
  for (const field of properties)
    if (!done.has(field)) add(node, field.term, field.write(entity, undefined, target, here), here);
  for (const [term, now] of Object.entries(fresh)) add(node, term, now, here);
  return node;
}

/** Adds a value in the place where an unreadable one of the same property stood, else under its name of today. */
function add(node: { [key: string]: Json }, term: string, value: Json | undefined, style: Style): void {
  if (value === undefined) return;
  const key = Object.keys(node).find((each) => termOf(each) === term) ?? spelled(term, style);
  node[key] = inStyle(term, value, style, false);
}
