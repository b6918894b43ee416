/** Supports: what helps a person stay and move on. */

import type { PartnerId, StepId, SupportId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Entity, Period } from './entity.js';
import type { Population } from './populations.js';
import type { SupportKind } from './support-kinds.js';
import type { goalKinds, serviceModels } from './vocabulary.js';

/** How many a service can serve, of a population, in a place, in a period; absent: of all, everywhere, at any time. */
export interface Capacity {
  readonly population?: Population;
  readonly place?: Area;
  readonly period?: Period;
  /** How many people it can serve. */
  readonly places: number;
  /** How many people need it. */
  readonly need?: number;
}

/** A service beside instruction: counseling, a supportive service, placement. */
export interface Support extends Entity<SupportId> {
  readonly title: string;
  readonly kind: SupportKind;
  readonly provider?: PartnerId;
  /** Which goals counseling serves. */
  readonly goals?: readonly (typeof goalKinds)[number][];
  readonly populations?: readonly Population[];
  /** Whether it is for everybody; absent: not known. */
  readonly model?: (typeof serviceModels)[number];
  /** Who can have it, in the words of its provider. */
  readonly eligibility?: string;
  /** How many it can serve, and how many need it. */
  readonly capacity?: readonly Capacity[];
  /** How much of it there is, in words where there is no number: until funds run out, a waiting list of six weeks. */
  readonly availability?: string;
  /** The steps it goes with: all of the system's, or these. */
  readonly steps: 'all' | readonly StepId[];
}
