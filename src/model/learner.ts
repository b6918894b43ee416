/** Learners: what one person brings. Ids and dates, never a name; not part of a system. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CompetencyId, CredentialId, OccupationId, StepId } from '../base/ids.js';
import type { Population } from './populations.js';
import type { Level } from './requirement.js';

/** How far a person is with a step. */
export const stepStates = ['enrolled', 'completed', 'withdrew'] as const;

export type StepState = (typeof stepStates)[number];

/** A step that a person has taken, or is taking. */
export interface StepTaken {
  readonly step: StepId;
  /** Absent: `completed`. Who is enrolled meets what has to be taken at the same time; who withdrew has not taken it. */
  readonly state?: StepState;
  readonly on?: CalendarDate;
  /** In grade points. */
  readonly grade?: number;
}

/** What an office decided about a requirement in words: a background check, a portfolio, an interview. */
export interface RequirementDecision {
  /** The text of the requirement, as the document has it. */
  readonly requirement: string;
  /** `false` closes what asks for it. */
  readonly met: boolean;
  /** Of two decisions about the same, the later one counts; one without a day may be the later one. */
  readonly on?: CalendarDate;
  /** The office that decided, never a person's name. */
  readonly by?: string;
}

/** Years of work. */
export interface Experience {
  readonly years: number;
  readonly occupation?: OccupationId;
}

/** What one person holds. `{}` is a person with nothing; what is absent is not held. */
export interface Learner {
  readonly credentials?: readonly CredentialId[];
  readonly steps?: readonly StepTaken[];
  readonly levels?: readonly Level[];
  readonly competencies?: readonly CompetencyId[];
  readonly experience?: readonly Experience[];
  readonly populations?: readonly Population[];
  readonly decisions?: readonly RequirementDecision[];
}

/** The steps that a person is taking: enrolled, and not withdrawn on that day or later. */
export function enrolledSteps({ steps = [] }: Learner): readonly StepTaken[] {
  const left = steps.filter(({ state }) => state === 'withdrew');
  return steps.filter(
    ({ state, step, on = '' }) =>
      state === 'enrolled' && !left.some((row) => row.step === step && (row.on ?? '9999') >= on),
  );
}

/** The steps that a person has completed: `enrolled` and `withdrew` are not taken. */
export function completedSteps({ steps = [] }: Learner): readonly StepTaken[] {
  return steps.filter(({ state = 'completed' }) => state === 'completed');
}
