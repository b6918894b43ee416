/** Joins what several places say of one node. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { sameJson } from '../../../base/same-json.js';

/** Both nodes as one: what both say once, what differs as a list. */
export function joined(before: Node, more: Node): Node {
  const both: { [key: string]: Json } = { ...before };
  for (const [key, value] of Object.entries(more)) {
    const there = Object.hasOwn(both, key) ? both[key] : undefined;
    if (there === undefined) both[key] = value;
    else if (!sameJson(there, value) && !['@context', '@id', 'id'].includes(key))
      both[key] = joinedValues(there, value);
  }
  return both;
}

function joinedValues(before: Json, more: Json): Json {
  const isTexts = (value: Json): value is Node =>
    isNode(value) && !Object.keys(value).some((key) => /[@:]|^id$|^type$/.test(key));
  if (isTexts(before) && isTexts(more)) return joined(before, more);
  const there = new Set(listed(before).map(meaningOf));
  const beyond = listed(more).filter((item) => !there.has(meaningOf(item)));
  return beyond.length === 0 ? before : [...listed(before), ...beyond];
}

/** A value as a text that is the same for what means the same: references, lists of one, any order, unnamed nodes. */
function meaningOf(value: Json): string {
  if (isList(value)) {
    const items = value.map(meaningOf).sort();
    return items.length === 1 ? (items[0] as string) : `[${items.join()}]`;
  }
  if (!isNode(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  const [address] = entries.length === 1 ? [value['@id']] : [];
  if (address !== undefined) return JSON.stringify(address);
  const said = entries.flatMap(([key, each]) =>
    key === '@id' && String(each).startsWith('_:') ? [] : [`${JSON.stringify(key)}:${meaningOf(each)}`],
  );
  return `{${said.sort().join()}}`;
}
