/** A requirement in words. */

import { checkObject, checkText } from '../base/arguments.js';
import { checkSystem } from '../model/check-arguments.js';
import { checkRequirement } from '../model/check-requirement.js';
import { foldRequirement } from '../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';

/** What `requirementText` can be asked with. */
export interface RequirementTextOptions {
  /** The document: things are called by their titles. Absent: ids as they are. */
  readonly system?: PathwaySystem;
  /** The language of the titles, as a BCP 47 tag; absent: that of the document. */
  readonly language?: string;
}

/**
 * A requirement in words: with a `system` by the titles of what it asks for, else with ids as they are.
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
export function requirementText(requirement: Requirement, options: RequirementTextOptions = {}): string {
  checkRequirement(requirement);
  checkObject(options);
  const { system, language } = options;
  if (system !== undefined) checkSystem(system, 'options.system');
  if (language !== undefined) checkText(language, 'options.language');
  return requirementWords(requirement, system ? titlesIn(system, language) : ({ id }) => id);
}

/** What a thing is called: its title, or its id. */
type Namer = (ref: Ref) => string;

/** A requirement in words, with what things are called. */
export function requirementWords(requirement: Requirement, name: Namer): string {
  return foldRequirement<{ text: string; whole: boolean }>(
    requirement,
    (leaf) => ({ text: leafText(leaf, name), whole: true }),
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

function leafText(leaf: RequirementLeaf, name: Namer): string {
  switch (leaf.kind) {
    case 'step':
      return `step "${name({ kind: 'step', id: leaf.step })}"${
        leaf.timing && leaf.timing !== 'before' ? ` (${leaf.timing})` : ''
      }${leaf.minGrade === undefined ? '' : ` with grade ${leaf.minGrade} or better`}`;
    case 'credential':
      return `credential "${name({ kind: 'credential', id: leaf.credential })}"`;
    case 'level':
      return `level ${leaf.scheme} ${leaf.level}`;
    case 'competency':
      return `competency "${name({ kind: 'competency', id: leaf.competency })}"`;
    case 'experience': {
      const years = `${leaf.years} ${leaf.years === 1 ? 'year' : 'years'}`;
      return leaf.occupation === undefined
        ? `${years} of experience`
        : `${years} as ${name({ kind: 'occupation', id: leaf.occupation })}`;
    }
    case 'population':
      return `belonging to ${leaf.population}`;
    case 'text':
      return `a decision: ${leaf.text}`;
    case 'credits':
      return `${leaf.least} credits from ${leaf.of.map((step) => `"${name({ kind: 'step', id: step })}"`).join(', ')}`;
  }
}
