/** Writes one entity as a node, dressed as it was where it came from CTDL. */

import type { Json } from '../../../base/json.js';
import type { Field, Fields } from '../fields/field.js';
import type { Node, Said } from '../form.js';
import type { Target } from '../source.js';
import { inStyle, type Style, spelled, styleOf, termOf } from '../spelling.js';

/** A property that is not written field by field: its value as the model has it now. */
export type SpecialWriting = {
  /** Dressed as it was; nothing: no longer said. `undefined` as a whole: a property that fields write. */
  readonly dressed: (key: string, as: Json) => { readonly value: Json | undefined } | undefined;
  /** What is said freshly, where no key of the node says it: by prefixed name. */
  readonly fresh: () => { readonly [term: string]: Json | undefined };
};

/** Writes a node: what was kept stays, what was read is said as the model has it now, what is new is said freshly. */
export function writeNode(
  entity: Fields,
  said: { readonly [key: string]: Said } | undefined,
  properties: readonly Field[],
  special: SpecialWriting,
  target: Target,
  style: Style,
): Node {
  const here = said ? (Object.keys(said).length > 1 ? styleOf(Object.keys(said)) : style) : style;
  const node: { [key: string]: Json } = {};
  const done = new Set<Field>();
  for (const [key, form] of Object.entries(said ?? {})) {
    if ('kept' in form) {
      node[key] = form.kept;
      continue;
    }
    const own = special.dressed(key, form.as);
    if (own) {
      if (own.value !== undefined) node[key] = own.value;
      continue;
    }
    const term = termOf(key);
    for (const field of properties) {
      if (field.term !== term || done.has(field)) continue;
      done.add(field);
      const value = field.write(entity, form.as, target, here);
      if (value !== undefined) node[key] = value;
      break;
    }
  }
  for (const field of properties) {
    if (done.has(field)) continue;
    const value = field.write(entity, undefined, target, here);
    if (value !== undefined) sayIn(node, field.term, value, here);
  }
  for (const [term, value] of Object.entries(special.fresh()))
    if (value !== undefined) sayIn(node, term, value, here);
  return node;
}

/** Says something in the place where an unreadable value of the same property stood, else under its name of today. */
function sayIn(node: { [key: string]: Json }, term: string, value: Json, style: Style): void {
  const key = Object.keys(node).find((each) => termOf(each) === term) ?? spelled(term, style);
  node[key] = inStyle(term, value, style, false);
}
