/** Which leaf of a requirement brings another with it. */

import type { RequirementLeaf } from './requirement.js';

/** Whether who meets one leaf surely meets the other too, whatever else they have. A text implies only itself. */
export function implies(one: RequirementLeaf, other: RequirementLeaf): boolean {
  if (one.kind === 'step' && other.kind === 'step') return one.step === other.step && isTaken(one, other);
  if (one.kind === 'level' && other.kind === 'level')
    return one.scheme === other.scheme && one.level >= other.level;
  if (one.kind === 'experience' && other.kind === 'experience')
    return one.years >= other.years && [undefined, one.occupation].includes(other.occupation);
  if (one.kind === 'credential' && other.kind === 'credential') return one.credential === other.credential;
  if (one.kind === 'competency' && other.kind === 'competency') return one.competency === other.competency;
  if (one.kind === 'population' && other.kind === 'population') return one.population === other.population;
  if (one.kind === 'text' && other.kind === 'text') return one.text === other.text;
  if (one.kind !== 'credits' || other.kind !== 'credits') return false;
  const [few, many] = [new Set(one.of), new Set(other.of)];
  return one.least >= other.least && [...few].every((step) => many.has(step));
}

type StepLeaf = Extract<RequirementLeaf, { readonly kind: 'step' }>;

/** A grade is only had by taking the step before; a step that was taken before serves every timing. */
function isTaken(one: StepLeaf, other: StepLeaf): boolean {
  if (other.minGrade !== undefined) return one.minGrade !== undefined && one.minGrade >= other.minGrade;
  const timing = other.timing ?? 'before';
  if (one.minGrade !== undefined) return true;
  return (one.timing ?? 'before') === 'before' || one.timing === timing || timing === 'concurrent';
}
