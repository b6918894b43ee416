/** Which steps are programs: what a college, a State's list or a law about programs speaks of. */

import type { StepId } from '../base/ids.js';
import type { Step } from './step.js';
import { type StepKind, stepGroupOf } from './step-kinds.js';
import type { PathwaySystem } from './system.js';

/** Kinds of step that are programs whatever they award. */
const programKinds: readonly StepKind[] = [
  'degree-program',
  'certificate-program',
  'noncredit-program',
  'program',
  'occupational-training',
  'customized-training',
  'pre-apprenticeship',
  'apprenticeship',
  'integrated-education-and-training',
];

/**
 * Whether a step is a program: by its kind, or because it is education or training and awards a credential. A course
 * that awards none is a part of a program; work, assessments and milestones are none.
 */
export function isProgram({ kind, awards = [] }: Pick<Step, 'kind' | 'awards'>): boolean {
  if (programKinds.includes(kind)) return true;
  return awards.length > 0 && ['education', 'training', 'program'].includes(stepGroupOf(kind));
}

/** The steps of a system that are programs, by their ids, in the order of the document. */
export function programsOf({ steps = [] }: PathwaySystem): StepId[] {
  return steps.filter(isProgram).map(({ id }) => id);
}
