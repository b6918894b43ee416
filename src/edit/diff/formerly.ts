/** A change with its side before under the ids before. */

import type { Json } from '../../base/json.js';
import type { Requirement } from '../../model/requirement.js';
import type { EntityKind } from '../../model/tables.js';
import type { FieldChange, RequiresChange } from './field-changes.js';
import { type NewIds, renamedRow } from './renamed.js';
import type { RequirementChange } from './requirement-changes.js';

/** The same change; what it tells of the row before names things by `former`, the ids that they had. */
export function formerly(kind: EntityKind, change: FieldChange, former: NewIds): FieldChange {
  const as = <T extends Json>(value: T): T =>
    renamedRow(kind, { id: '', [change.field]: value }, former)[change.field] as T;
  if (change.kind === 'requirement') return formerRequirement(kind, change, former);
  if (change.kind === 'value')
    return change.before === undefined ? change : { ...change, before: as(change.before) };
  const { before, removed } = change;
  return { ...change, ...(before && { before: as(before) }), removed: as(removed) };
}

function formerRequirement(kind: EntityKind, change: RequiresChange, former: NewIds): RequiresChange {
  const as = (requirement: Requirement): Requirement => {
    const [holder, field] =
      change.field === 'requires'
        ? [{ requires: requirement }, 'requires']
        : [{ [change.field]: [{ requires: requirement }] }, change.field];
    const value = renamedRow(kind, { id: '', ...(holder as object) }, former)[field as string];
    return (Array.isArray(value) ? value[0].requires : value) as Requirement;
  };
  const changes = change.changes.map((its): RequirementChange => {
    const each = its.inside ? { ...its, inside: as(its.inside) } : its;
    if (each.kind === 'no-longer') return { ...each, part: as(each.part), group: as(each.group) };
    return each.kind === 'instead' ? { ...each, before: as(each.before) } : each;
  });
  return { ...change, before: as(change.before), changes };
}
