/** What a step requires: credentials and courses by reference, all else in words. */

import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { Way } from '../writing/losses.js';
import { some } from './common-fields.js';
import { requirementWords } from './requirement-words.js';
import { type StepType, stepTypeOf } from './step-types.js';
import { type Node, reasonAgainst, type SchemaOrgContext } from './write-context.js';

/**
 * `coursePrerequisites` or `programPrerequisites`; their values hold together. One that names what is not there, and one
 * with a list of nothing, which schema.org cannot say, is left out context.
 */
export function prerequisites(
  requirement: Requirement | undefined,
  type: StepType,
  way: Way,
  context: SchemaOrgContext,
): Node {
  if (!requirement) return {};
  const against = reasonNotToSay(requirement, context);
  if (against) {
    context.lose(against, way);
    return {};
  }
  const parts = requirement.kind === 'all' ? requirement.of : [requirement];
  return some(
    type === 'Course' ? 'coursePrerequisites' : 'programPrerequisites',
    parts.map((part) => referenceTo(part, type, context) ?? requirementWords(part, context.title)),
  );
}

/** A part that is a thing of its own: a course that comes before; for a program, a credential as well. */
function referenceTo(part: Requirement, type: StepType, context: SchemaOrgContext): Node | undefined {
  if (part.kind === 'credential' && type !== 'Course') {
    const credential = context.row('credentials', part.credential);
    if (credential && !reasonAgainst('credentials', credential))
      return { '@id': context.address('credentials', part.credential) };
  }
  if (part.kind === 'step' && (part.timing ?? 'before') === 'before' && part.minGrade === undefined) {
    const step = context.row('steps', part.step);
    if (step && stepTypeOf(step.kind) === 'Course' && !reasonAgainst('steps', step))
      return { '@id': context.address('steps', part.step) };
  }
  return undefined;
}

function reasonNotToSay(
  requirement: Requirement,
  context: SchemaOrgContext,
): 'not-there' | 'no-term' | undefined {
  return foldRequirement<'not-there' | 'no-term' | undefined>(
    requirement,
    (leaf) => reasonAgainstLeaf(leaf, context),
    (group, parts) => (group.of.length === 0 ? 'no-term' : parts.find((part) => part !== undefined)),
  );
}

function reasonAgainstLeaf(
  leaf: RequirementLeaf,
  { row }: SchemaOrgContext,
): 'not-there' | 'no-term' | undefined {
  const unless = (there: boolean) => (there ? undefined : 'not-there');
  switch (leaf.kind) {
    case 'step':
      return unless(row('steps', leaf.step) !== undefined);
    case 'credential':
      return unless(row('credentials', leaf.credential) !== undefined);
    case 'competency':
      return unless(row('competencies', leaf.competency) !== undefined);
    case 'experience':
      return unless(leaf.occupation === undefined || row('occupations', leaf.occupation) !== undefined);
    case 'credits':
      return leaf.of.length === 0 ? 'no-term' : unless(leaf.of.every((id) => row('steps', id) !== undefined));
    default:
      return undefined;
  }
}
