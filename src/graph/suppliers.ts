/** Which steps supply what requirements ask for. */

import { put } from '../base/put.js';
import type { Level, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';

/** Answers for a leaf which steps, by number, supply it by being taken: award it, teach it, raise to its level. */
export function suppliersOf(steps: readonly Step[]): (leaf: RequirementLeaf) => readonly number[] {
  const found = new Map<string, number[]>();
  steps.forEach(({ awards = [], competencies = [], raises = [] }, index) => {
    for (const id of new Set(awards)) put(found, `credential ${id}`, index);
    for (const id of new Set(competencies)) put(found, `competency ${id}`, index);
    for (const scheme of new Set(raises.map((level) => level.scheme))) put(found, `level ${scheme}`, index);
  });
  return (leaf) => {
    if (leaf.kind === 'credential') return found.get(`credential ${leaf.credential}`) ?? [];
    if (leaf.kind === 'competency') return found.get(`competency ${leaf.competency}`) ?? [];
    if (leaf.kind !== 'level') return [];
    const enough = ({ scheme, level }: Level) => scheme === leaf.scheme && level >= leaf.level;
    return (found.get(`level ${leaf.scheme}`) ?? []).filter((index) => steps[index]?.raises?.some(enough));
  };
}
