/**
 * What each kind of step is in schema.org; a table of facts.
 * `WorkBasedProgram` has "both an educational and employment component", typically at a workplace. What is no instruction
 * (a job, an assessment, a milestone, an activity) has no type.
 * Source: schema.org 30.0, definitions of `EducationalOccupationalProgram`, `WorkBasedProgram` and `Course`.
 */

import type { StepKind } from '../../model/step-kinds.js';

/** A type of schema.org that a step may have. */
export type StepType = 'EducationalOccupationalProgram' | 'WorkBasedProgram' | 'Course';

/** The kinds that are no `EducationalOccupationalProgram`; `undefined`: there is no type. */
const others: { readonly [Kind in StepKind]?: 'WorkBasedProgram' | 'Course' | undefined } = {
  course: 'Course',
  apprenticeship: 'WorkBasedProgram',
  'on-the-job-training': 'WorkBasedProgram',
  internship: 'WorkBasedProgram',
  'work-experience': 'WorkBasedProgram',
  job: undefined,
  assessment: undefined,
  milestone: undefined,
  activity: undefined,
};

/** The type of a kind of step; `undefined`: there is none. */
export function stepTypeOf(kind: StepKind): StepType | undefined {
  return Object.hasOwn(others, kind) ? others[kind] : 'EducationalOccupationalProgram';
}
