/** A requirement in words. */

import { checkRequirement } from '../model/check-requirement.js';
import { foldRequirement } from '../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';

/**
 * A requirement in words, with ids as they are.
 *
 * @throws PathwayError `bad-argument` for what is not a requirement.
 *
 * @example
 * ```ts
 * import { requirementText } from 'career-pathways/view';
 * requirementText({ kind: 'any', of: [{ kind: 'step', step: 'abe' }, { kind: 'level', scheme: 'grade', level: 9 }] });
 * // => 'step "abe" or level grade 9'
 * ```
 */
export function requirementText(requirement: Requirement): string {
  checkRequirement(requirement);
  return foldRequirement<{ text: string; whole: boolean }>(
    requirement,
    (leaf) => ({ text: leafText(leaf), whole: true }),
    (group, parts) => {
      if (parts.length === 0)
        return { text: group.kind === 'any' ? 'nothing that can be met' : 'nothing', whole: true };
      const inner = parts.map(({ text, whole }) => (whole || parts.length === 1 ? text : `(${text})`));
      if (inner.length === 1 && group.kind !== 'some')
        return { text: inner[0] ?? '', whole: parts[0]?.whole ?? true };
      if (group.kind === 'some') return { text: `${group.least} of: ${inner.join('; ')}`, whole: false };
      return { text: inner.join(group.kind === 'all' ? ' and ' : ' or '), whole: false };
    },
  ).text;
}

function leafText(leaf: RequirementLeaf): string {
  switch (leaf.kind) {
    case 'step':
      return `step "${leaf.step}"${leaf.timing && leaf.timing !== 'before' ? ` (${leaf.timing})` : ''}${
        leaf.minGrade === undefined ? '' : ` with grade ${leaf.minGrade} or better`
      }`;
    case 'credential':
      return `credential "${leaf.credential}"`;
    case 'level':
      return `level ${leaf.scheme} ${leaf.level}`;
    case 'competency':
      return `competency "${leaf.competency}"`;
    case 'experience':
      return `${leaf.years} years of experience${leaf.occupation === undefined ? '' : ` as "${leaf.occupation}"`}`;
    case 'population':
      return `belonging to ${leaf.population}`;
    case 'text':
      return `a decision: ${leaf.text}`;
    case 'credits':
      return `${leaf.least} credits from ${leaf.of.map((step) => `"${step}"`).join(', ')}`;
  }
}
