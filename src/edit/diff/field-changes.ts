/** The fields of a row that are not as they were. */

import { isList, isNode, type Json, type Node } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import type { Requirement } from '../../model/requirement.js';
import { type ListChanges, listChanges } from './list-changes.js';
import { type RequirementChange, requirementChanges } from './requirement-changes.js';

/** A field with another value. A side that is absent: the row does not have the field there. */
export interface ValueChange {
  readonly kind: 'value';
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** A list of which items came, went or stand elsewhere. */
export interface ListChange extends ListChanges {
  readonly kind: 'list';
  readonly field: string;
  /** The whole list; absent: the row does not have it there. */
  readonly before?: readonly Json[];
  readonly after?: readonly Json[];
}

/** A requirement that is not as it was. No changes: it is written otherwise and asks the same. */
export interface RequiresChange {
  readonly kind: 'requirement';
  readonly field: string;
  readonly before: Requirement;
  readonly after: Requirement;
  readonly changes: readonly RequirementChange[];
  /** The item of a list that it belongs to, such as another way in at a door: its title, and its place after, from 0. */
  readonly item?: { readonly at: number; readonly title?: string };
}

/** One field that is not as it was. */
export type FieldChange = ValueChange | ListChange | RequiresChange;

type Fields = { readonly [field: string]: Json };

/** Compares two rows field by field, in the order of the row after; then those that went. Cost: the size of both. */
export function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((field): FieldChange[] => {
    const was = Object.hasOwn(before, field) ? before[field] : undefined;
    const is = Object.hasOwn(after, field) ? after[field] : undefined;
    if (field === 'id' || sameJson(was, is)) return [];
    if (field === 'requires' && was && is) return [requiresChange(field, was, is)];
    const [then, now] = [was ?? [], is ?? []];
    // A list that was not there and one without items differ, though nothing came or went.
    if (isList(then) && isList(now) && then.length + now.length > 0)
      return changedList({ field, ...(isList(was) && { before: was }), ...(isList(is) && { after: is }) });
    const sides = { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    return [{ kind: 'value', field, ...sides }];
  });
}

function requiresChange(field: string, was: Json, is: Json): RequiresChange {
  const [before, after] = [was as unknown as Requirement, is as unknown as Requirement];
  return { kind: 'requirement', field, before, after, changes: requirementChanges(before, after) };
}

/** What changed in a list. An item that went and one that came with nothing but another requirement are the same item. */
function changedList(its: Pick<ListChange, 'field' | 'before' | 'after'>): FieldChange[] {
  const { added, removed, moved } = listChanges(its.before ?? [], its.after ?? []);
  const left = [...removed];
  const changed: RequiresChange[] = [];
  const come = added.filter((item) => {
    const at = left.findIndex((each) => onlyRequires(each, item));
    if (at < 0) return true;
    const [was] = left.splice(at, 1) as [Node];
    const { requires, title } = item as Node;
    const place = { at: (its.after ?? []).indexOf(item), ...(typeof title === 'string' && { title }) };
    changed.push({ ...requiresChange(its.field, was['requires']!, requires!), item: place });
    return false;
  });
  const list = { kind: 'list', ...its, added: come, removed: left, moved } as const;
  return [...changed, ...(come.length + left.length + moved.length > 0 ? [list] : [])];
}

function onlyRequires(one: Json, other: Json): boolean {
  if (!isNode(one) || !isNode(other) || !('requires' in one) || !('requires' in other)) return false;
  const { requires: _, ...rest } = one;
  const { requires: __, ...others } = other;
  return sameJson(rest, others);
}
