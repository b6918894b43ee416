/** Pathways: steps arranged towards an occupation. */

import type { AgreementId, OccupationId, PartnerId, PathwayId, StepId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Code, Entity } from './entity.js';
import type { PhaseTime } from './plan.js';
import type { Population } from './populations.js';
import type { Apprenticeship } from './step.js';
import type { Aspect, OnwardKind, onwardLinks } from './vocabulary.js';

/** An education option beyond the pathway, and how the pathway is joined to it. */
export interface Onward {
  readonly kind: OnwardKind;
  readonly link: (typeof onwardLinks)[number];
  readonly title?: string;
  readonly partner?: PartnerId;
  readonly agreement?: AgreementId;
  /** The step after which it opens; absent: after any. */
  readonly after?: StepId;
  /** For a registered apprenticeship: its registration. */
  readonly apprenticeship?: Apprenticeship;
}

/** A way from where people are to an occupation, made of steps. */
export interface Pathway extends Entity<PathwayId> {
  readonly title: string;
  /** Industries, as NAICS codes: `{ edition: '2022', code: '62' }`. */
  readonly sectors?: readonly Code[];
  /** The name of the occupational cluster. */
  readonly cluster?: string;
  readonly occupations?: readonly OccupationId[];
  /** Where it is offered; absent: the region of the system. */
  readonly region?: readonly Area[];
  readonly populations?: readonly Population[];
  readonly steps: readonly StepId[];
  readonly onward?: readonly Onward[];
  /** Whether each person has an individual plan; absent: not known. */
  readonly individualPlan?: boolean;
  /** What is listed in full here: there, absence means no. */
  readonly complete?: readonly Aspect[];
  /** The stages of the work on it, in their order. */
  readonly phases?: readonly PhaseTime[];
}
