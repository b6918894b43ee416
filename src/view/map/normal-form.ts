/** The simplest tree that asks the same: what a map draws, and what its sentences say. */

import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';

const nothing: Requirement = { kind: 'all', of: [] };
const never: Requirement = { kind: 'any', of: [] };

const isNothing = ({ kind, of }: Requirement & { readonly of?: readonly unknown[] }): boolean =>
  kind === 'all' && of?.length === 0;
const isNever = ({ kind, of }: Requirement & { readonly of?: readonly unknown[] }): boolean =>
  kind === 'any' && of?.length === 0;

/**
 * Groups of all their parts are `all`, of one part `any`, of several `some`; groups of one part vanish, `all` in `all` and
 * `any` in `any` merge, and what is always or never met is counted. `all` of nothing: nothing is required; `any` of
 * nothing: it cannot be met. Cost: the tree.
 */
export function normalForm(requirement: Requirement): Requirement {
  return foldRequirement<Requirement>(
    requirement,
    (leaf) => {
      if (leaf.kind === 'credits') return leaf.least > 0 ? leaf : nothing;
      if (leaf.kind !== 'step' || leaf.timing !== 'before') return leaf;
      const { timing: _, ...plain } = leaf;
      return plain;
    },
    (group, parts) => {
      const left = parts.filter((part) => !isNothing(part) && !isNever(part));
      const least = leastOf(group) - parts.filter(isNothing).length;
      if (least <= 0) return nothing;
      if (least > left.length) return never;
      if (least === left.length) return joined('all', left);
      return least === 1 ? joined('any', left) : { kind: 'some', least, of: left };
    },
  );
}

/** Parts in one group of their kind, each leaf once. */
function joined(kind: 'all' | 'any', parts: readonly Requirement[]): Requirement {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : part));
  const once = [...new Map(flat.map((part) => ['of' in part ? part : JSON.stringify(part), part])).values()];
  return once.length === 1 && once[0] ? once[0] : { kind, of: once };
}
