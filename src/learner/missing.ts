/** What is missing from a requirement, as a smaller requirement. */

import { creditsOf as creditsIn, thousandths } from '../graph/credits.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';

/** Whether a leaf is met: yes, no, or `undefined` when only a person can decide. */
export type Meets = (leaf: RequirementLeaf) => boolean | undefined;

/** By what a requirement is measured. */
export interface MissingOptions {
  readonly meets: Meets;
  /** Credits that a step gives. */
  readonly creditsOf: (step: string) => number;
  /** Whether a leaf can be met; absent: all can. */
  readonly possible?: (leaf: RequirementLeaf) => boolean;
}

/**
 * The part of a requirement that is not met: of `all` what is missing, of `any` every way that is left, of `some` and
 * `credits` what is missing out of the rest. `undefined` when nothing is. Unknown leaves count as missing.
 * Ways that ask for a leaf that is not possible are left out, as long as others remain.
 */
export function missingFrom(
  tree: Requirement,
  { meets, creditsOf, possible = () => true }: MissingOptions,
): Requirement | undefined {
  const { missing } = foldRequirement<{ missing?: Requirement; closed?: boolean }>(
    tree,
    (leaf) => {
      const missing =
        leaf.kind === 'credits' ? missingCredits(leaf, meets, creditsOf) : meets(leaf) ? undefined : leaf;
      return missing ? { missing, closed: !possible(leaf) } : {};
    },
    (group, parts) => {
      const left = parts.flatMap(({ missing, closed = false }) => (missing ? [{ missing, closed }] : []));
      const short = leastOf(group) - (parts.length - left.length);
      if (short <= 0) return {};
      const open = left.filter(({ closed }) => !closed);
      const ways = (open.length < short ? left : open).map(({ missing }) => missing);
      return { missing: outOf(short, ways), closed: open.length < short };
    },
  );
  return missing;
}

/** So many of some requirements, in the simplest form. */
function outOf(least: number, of: readonly Requirement[]): Requirement {
  const [only] = of;
  if (least === of.length) return only && of.length === 1 ? only : { kind: 'all', of };
  return least === 1 ? { kind: 'any', of } : { kind: 'some', least, of };
}

function missingCredits(
  { least, of }: CreditsRequirement,
  meets: Meets,
  creditsOf: MissingOptions['creditsOf'],
): CreditsRequirement | undefined {
  const listed = [...new Set(of)];
  const left = listed.filter((step) => !meets({ kind: 'step', step }));
  const got = listed.reduce((sum, step) => sum + (left.includes(step) ? 0 : thousandths(creditsOf(step))), 0);
  const short = thousandths(least) - got;
  return short > 0 ? { kind: 'credits', least: creditsIn(short), of: left } : undefined;
}
