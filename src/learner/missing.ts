/** What is missing from a requirement, as a smaller requirement. */

import { creditsOf as creditsIn, thousandths } from '../graph/credits.js';
import type { StepGraph } from '../graph/step-graph.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';

/** Whether a leaf is met: yes, no, or `undefined` when only a person can decide. */
export type Meets = (leaf: RequirementLeaf) => boolean | undefined;

/** By what a requirement is measured. */
export interface MissingOptions {
  readonly meets: Meets;
  /** Credits that a step surely gives towards a requirement; absent: not known. */
  readonly creditsOf: (step: string, towards: CreditsRequirement) => number | undefined;
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
  leaf: CreditsRequirement,
  meets: Meets,
  creditsOf: MissingOptions['creditsOf'],
): CreditsRequirement | undefined {
  const listed = [...new Set(leaf.of)];
  const left = listed.filter((step) => !meets({ kind: 'step', step }));
  const known = listed.map((step) => (left.includes(step) ? 0 : creditsOf(step, leaf)));
  const short =
    thousandths(leaf.least) - known.reduce<number>((sum, each) => sum + thousandths(each ?? 0), 0);
  // Where it is not known how much counts, it is asked about as it stands.
  if (short > 0 && known.includes(undefined)) return leaf;
  return short > 0 ? { kind: 'credits', least: creditsIn(short), of: left } : undefined;
}

/** Answers which credits of a step surely count towards a requirement of a graph; absent: that is not known. */
export function sureCredits({
  credits,
  doubts,
}: StepGraph): (step: string, towards: CreditsRequirement) => number | undefined {
  const unsure = new Map(doubts.map((doubt) => [doubt.leaf, doubt.unsure]));
  return (step, towards) => (unsure.get(towards)?.has(step) ? undefined : (credits.get(step) ?? 0));
}
