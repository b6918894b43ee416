/** Requirements: what must hold before a step can begin, as a small tree. Having more never closes a door. */

import type { CompetencyId, CredentialId, OccupationId, StepId } from '../base/ids.js';
import type { Population } from './populations.js';
import type { Timing } from './vocabulary.js';

/** A level on a scale: `{ scheme: 'grade', level: 9 }`. A higher level includes the lower ones of its scheme. */
export interface Level {
  /** The scale, such as `grade` or `nrs-abe`. */
  readonly scheme: string;
  readonly level: number;
}

/** Another step has been taken, or is taken at the same time where `timing` allows it. */
export interface StepRequirement {
  readonly kind: 'step';
  readonly step: StepId;
  /** Absent: `before`. */
  readonly timing?: Timing;
  /** The lowest grade that counts, in grade points (4.0 scale unless the provider says otherwise). */
  readonly minGrade?: number;
}
/** A credential is held. */
export interface CredentialRequirement {
  readonly kind: 'credential';
  readonly credential: CredentialId;
}
/** A level has been reached. */
export interface LevelRequirement extends Level {
  readonly kind: 'level';
}
/** A competency has been shown. */
export interface CompetencyRequirement {
  readonly kind: 'competency';
  readonly competency: CompetencyId;
}
/** Years of work, in any occupation or in one. */
export interface ExperienceRequirement {
  readonly kind: 'experience';
  readonly years: number;
  readonly occupation?: OccupationId;
}
/** The person belongs to a population. */
export interface PopulationRequirement {
  readonly kind: 'population';
  readonly population: Population;
}
/** Something only a person can decide, in words. Unknown until someone does. */
export interface TextRequirement {
  readonly kind: 'text';
  readonly text: string;
}
/** At least so many credits from these steps. */
export interface CreditsRequirement {
  readonly kind: 'credits';
  readonly least: number;
  readonly of: readonly StepId[];
}
/** Every one of these; none listed: nothing is required. */
export interface AllRequirement {
  readonly kind: 'all';
  readonly of: readonly Requirement[];
}
/** One of these; none listed: no one can meet it. */
export interface AnyRequirement {
  readonly kind: 'any';
  readonly of: readonly Requirement[];
}
/** At least so many of these. */
export interface SomeRequirement {
  readonly kind: 'some';
  readonly least: number;
  readonly of: readonly Requirement[];
}

/** A requirement that asks one thing. */
export type RequirementLeaf =
  | StepRequirement
  | CredentialRequirement
  | LevelRequirement
  | CompetencyRequirement
  | ExperienceRequirement
  | PopulationRequirement
  | TextRequirement
  | CreditsRequirement;

/**
 * What must hold before a step can begin: one thing, or a tree of `all`, `any` and `some`.
 *
 * `{ kind: 'all', of: [] }` says that nothing is required; a step or entry without `requires` says nothing about it.
 */
export type Requirement = RequirementLeaf | AllRequirement | AnyRequirement | SomeRequirement;
