/** Writes one entity as a node, dressed as it was where it came from CTDL. */

import { type Json, listed, type Node } from '../../../base/json.js';
import type { FieldWritten, Target } from '../fields/field.js';
import type { Fields, PropertyForms, Style } from '../schema/form.js';
import { inStyle, spelled, styleOf, termOf } from '../schema/spelling.js';
import { saysNothing } from '../values/text.js';

/** The value of a property as the model has it now; nothing: it is gone. `undefined` as a whole: fields write it. */
export type Dressed = (key: string, as: Json) => { readonly value: Json | undefined } | undefined;

/** What a node is written from. */
export interface NodeParts {
  /** How it was written. */
  readonly forms?: PropertyForms | undefined;
  readonly properties: readonly FieldWritten[];
  /** Properties that are not written field by field, dressed as they were. */
  readonly dressed?: Dressed;
  /** Those that no key of the node has: by prefixed name. */
  readonly fresh?: { readonly [term: string]: Json | undefined };
  /** Told of every key whose value was kept and is not written, for the entity has another now. */
  readonly replaced?: (key: string) => void;
}

/** Writes a node: what was kept stays, what was read is as the model has it now, what is new is written freshly. */
export function writeNode(entity: Fields, parts: NodeParts, target: Target, style: Style): Node {
  const { forms = {}, properties, dressed, fresh = {}, replaced } = parts;
  const here = Object.keys(forms).length > 1 ? styleOf(Object.keys(forms)) : style;
  const node: { [key: string]: Json } = {};
  const done = new Set<FieldWritten>();
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
  const add = (term: string, now: Json | undefined) => {
    if (now === undefined) return;
    const key = Object.keys(node).find((each) => termOf(each) === term) ?? spelled(term, here);
    const before = node[key];
    const beside = besideOthers.test(term) ? listed(before) : [];
    if (beside.length === 0 && !saysNothing(before)) replaced?.(key);
    const styled = inStyle(term, now, here, false);
    node[key] = beside.length > 0 ? [...beside, ...listed(styled)] : styled;
  };
  for (const field of properties)
    if (!done.has(field)) add(field.term, field.write(entity, undefined, target, here));
  for (const [term, now] of Object.entries(fresh)) add(term, now);
  return node;
}

/** Properties whose values stand beside each other: a new one is written after those that could not be read. */
const besideOthers = /:(?:industry|instructionalProgram|occupation|delivery)Type$/;
