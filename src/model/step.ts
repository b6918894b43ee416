/** Steps: what a person does on a pathway. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { CompetencyId, CredentialId, OccupationId, PartnerId, StepId, TermId } from '../base/ids.js';
import type { Code, Entity, Period } from './entity.js';
import type { Level, Requirement } from './requirement.js';
import type { StepKind } from './step-kinds.js';
import type { Capacity } from './support.js';
import type { TrainingKind } from './training-kinds.js';
import type {
  accelerators,
  ComponentKind,
  creditUnits,
  deliveryKinds,
  registrationAgencies,
  stepLevels,
} from './vocabulary.js';

/**
 * One strand of instruction inside a step: how concurrent, contextual instruction is written.
 * `when` or `term` dates this strand; strands without either are not taken to be concurrent.
 */
export interface Component {
  readonly kind: ComponentKind;
  readonly title?: string;
  /** The occupation whose context it is taught in. */
  readonly occupation?: OccupationId;
  /** The occupational cluster whose context it is taught in. */
  readonly cluster?: string;
  readonly when?: Period;
  readonly term?: TermId;
  /** What it is taught with that is about its occupation or cluster: a chart of the clinic, a drawing of the shop. */
  readonly materials?: readonly string[];
}

/** Something that people learn in a step, and which of its strands teach it. */
export interface Objective {
  readonly title: string;
  readonly parts: readonly ComponentKind[];
}

/** The apprenticeship behind a step or an onward option. */
export interface Apprenticeship {
  readonly sponsor?: PartnerId;
  readonly agency?: (typeof registrationAgencies)[number];
  /** The program's number with that agency. */
  readonly registrationId?: string;
  /** `false`: it is known not to be registered. */
  readonly registered?: boolean;
}

/** An amount of money: `{ amount: 450, currency: 'USD' }`. */
export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** What a step costs, part by part; at least one is given. */
export interface CostParts {
  readonly tuition?: Money;
  readonly fees?: Money;
  readonly books?: Money;
  /** Tools, uniforms, tests and whatever else has to be paid. */
  readonly other?: Money;
}

/** Places of a step that are kept for people whom a partner sends. */
export interface ReservedPlaces {
  readonly for: PartnerId;
  /** How many; absent: not known. */
  readonly places?: number;
}

/** A course, a program, a training, a job: something with a beginning and an end. */
export interface Step extends Entity<StepId> {
  readonly title: string;
  readonly kind: StepKind;
  readonly level?: (typeof stepLevels)[number];
  readonly provider?: PartnerId;
  /** The partner at whose place it is held, if not the provider's. */
  readonly site?: PartnerId;
  /** What must hold before it can begin. Absent: not known. */
  readonly requires?: Requirement;
  /** Steps that usually come before it, without being required. */
  readonly follows?: readonly StepId[];
  readonly term?: TermId;
  /** The terms in which it can be taken, where there are several. */
  readonly offered?: readonly TermId[];
  readonly schedule?: Period;
  /** ISO 8601 duration, such as `P16W`. */
  readonly duration?: string;
  /** Levels that a person who has taken it has reached. */
  readonly raises?: readonly Level[];
  readonly awards?: readonly CredentialId[];
  readonly credits?: number;
  /** What `credits` counts. Absent: not known. */
  readonly creditUnit?: (typeof creditUnits)[number];
  /** Clock hours of instruction. */
  readonly clockHours?: number;
  /** The ways in which it can be taken, where there are several. */
  readonly delivery?: readonly (typeof deliveryKinds)[number][];
  /** Since when it has been offered. */
  readonly offeredSince?: CalendarDate;
  /** All that a person pays for it: one amount, or its parts. See `totalCost`. */
  readonly cost?: Money | CostParts;
  readonly components?: readonly Component[];
  /** The one set of learning objectives that all of its strands share. */
  readonly objectives?: readonly Objective[];
  readonly competencies?: readonly CompetencyId[];
  /** The occupation it trains for, or whose context it is taught in. */
  readonly occupation?: OccupationId;
  /** Which of the eleven WIOA training services it is. */
  readonly training?: TrainingKind;
  /** Classification of Instructional Programs: `{ edition: '2020', code: '51.1502' }`. */
  readonly cip?: Code;
  readonly apprenticeship?: Apprenticeship;
  readonly accelerators?: readonly (typeof accelerators)[number][];
  /** How many it has room for, and how many want to take it. */
  readonly capacity?: readonly Capacity[];
  /** Places that are kept for people whom a partner sends. */
  readonly reserved?: readonly ReservedPlaces[];
}
