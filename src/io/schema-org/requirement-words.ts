/** A requirement in plain words, for readers of a page: schema.org has no structure for one. */

import { foldRequirement, type RequirementGroup } from '../../model/fold-requirement.js';
import { barrierPopulations, programPopulations } from '../../model/populations.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';

const populations: { readonly [population: string]: string } = {
  ...barrierPopulations,
  ...programPopulations,
};

/** The title of what an id names. */
export type TitleOf = (table: 'steps' | 'credentials' | 'competencies' | 'occupations', id: string) => string;

/** What is required, in English; the titles are those of the system. */
export function requirementWords(requirement: Requirement, titleOf: TitleOf): string {
  return foldRequirement<string>(requirement, (leaf) => leafWords(leaf, titleOf), groupWords);
}

function leafWords(leaf: RequirementLeaf, titleOf: TitleOf): string {
  switch (leaf.kind) {
    case 'step': {
      const grade = leaf.minGrade === undefined ? '' : `, with a grade of at least ${leaf.minGrade}`;
      return `${titleOf('steps', leaf.step)}${grade}${timings[leaf.timing ?? 'before']}`;
    }
    case 'credential':
      return titleOf('credentials', leaf.credential);
    case 'level':
      return `level ${leaf.level} (${leaf.scheme})`;
    case 'competency':
      return titleOf('competencies', leaf.competency);
    case 'experience': {
      const as = leaf.occupation === undefined ? '' : ` as ${titleOf('occupations', leaf.occupation)}`;
      return `${leaf.years} years of work${as}`;
    }
    case 'population':
      return `population: ${populations[leaf.population] ?? leaf.population}`;
    case 'text':
      return leaf.text;
    case 'credits':
      return `at least ${leaf.least} credits from (${leaf.of.map((id) => titleOf('steps', id)).join('; ')})`;
  }
}

const timings = {
  before: '',
  concurrent: ' (before or at the same time)',
  'same-term': ' (in the same term)',
};

function groupWords(group: RequirementGroup, parts: readonly string[]): string {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined && group.kind !== 'some') return first;
  const how =
    group.kind === 'all' ? 'all of' : group.kind === 'any' ? 'one of' : `at least ${group.least} of`;
  return `${how} (${parts.join('; ')})`;
}
