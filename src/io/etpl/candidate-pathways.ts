/**
 * Candidate pathways: programs of one provider and one four-digit CIP group, among them an associate degree and a
 * shorter award. The list does not say that they stack; ask the provider.
 */

import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Pathway } from '../../model/pathway.js';
import type { Step } from '../../model/step.js';
import type { ListDraft, NamedProgram } from './list-draft.js';

/** One candidate for each family, shorter awards first; marked as derived, with the rule. */
export function candidatePathways(
  { partners, profile }: ListDraft,
  programs: readonly NamedProgram[],
  steps: readonly Step[],
): Pathway[] {
  const families = new Map<string, Member[]>();
  for (const [at, step] of steps.entries())
    if (step.cip && step.cip.code.length >= 5)
      put(families, JSON.stringify([step.provider, step.cip.code.slice(0, 5)]), {
        step,
        given: programs[at]?.given ?? [],
      });
  return [...families].flatMap(([key, family]): Pathway[] => {
    const degrees = family.filter(isDegree);
    const shorter = family.filter((member) => !isDegree(member) && isShorter(member));
    if (degrees.length === 0 || shorter.length === 0) return [];
    const [provider, group] = JSON.parse(key) as [string, string];
    const members = [...inOrder(shorter), ...inOrder(degrees)];
    const occupations = [...new Set(members.flatMap(({ occupation }) => occupation ?? []))];
    return [
      {
        id: `candidate-${provider}-${group}`,
        title: `${partners.get(provider)?.name ?? provider}, CIP ${group}`,
        description: `Derived from "${profile.title}": programs of one provider in one CIP group, with an associate degree and a shorter award. The list does not say that one counts towards the other.`,
        ...(occupations.length > 0 && { occupations }),
        ...(profile.state !== undefined && {
          region: [{ scheme: 'us-state' as const, code: profile.state }],
        }),
        steps: members.map(({ id }) => id),
        extensions: { etpl: { derived: 'provider-and-cip-group', provider, cip: group } },
      },
    ];
  });
}

/** A program of a family. */
interface Member extends Pick<NamedProgram, 'given'> {
  readonly step: Step;
}

function isDegree({ given }: Member): boolean {
  return given.some(({ award }) => award?.kind === 'AssociateDegree');
}

function isShorter({ given }: Member): boolean {
  return given.some(({ award }) => award?.shorter);
}

function inOrder(family: readonly Member[]): Step[] {
  return family.map(({ step }) => step).sort((a, b) => byCodeUnits(a.id, b.id));
}
