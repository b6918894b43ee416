/** Measurements: a number that tells how a goal, a program, a pathway or the system does. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { MeasurementId, PartnerId, PathwayId, PlanId, StepId } from '../base/ids.js';
import type { Entity, Period } from './entity.js';
import type { Indicator } from './indicators.js';
import type { Population } from './populations.js';
import type { targetKinds } from './vocabulary.js';

/** What a value is to come to. */
export interface MeasurementTarget {
  /** Whether the value is to be at least or at most the target. */
  readonly kind: (typeof targetKinds)[number];
  readonly value: number;
  /** The day by which. */
  readonly by?: CalendarDate;
}

/** A value elsewhere that partners compare theirs with. */
export interface Benchmark {
  readonly title: string;
  readonly value: number;
}

/**
 * One value of one measure, for a day or a period. It is given as `value`, as `numerator` and `denominator`, or both; where
 * it is `suppressed`, neither counts.
 */
export interface Measurement extends Entity<MeasurementId> {
  /** What is measured, in the same words each time. */
  readonly measure: string;
  /** Which of the measures that a law names it is. */
  readonly indicator?: Indicator;
  readonly value?: number;
  /** Of how many in `denominator` it holds: `38` of `50` who began. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Known to whoever holds it and not published, because so few people are in it. */
  readonly suppressed?: true;
  /** What the value counts: `people`, `percent`, `USD per hour`. */
  readonly unit?: string;
  readonly target?: MeasurementTarget;
  readonly benchmarks?: readonly Benchmark[];
  /** The group whose value it is; absent: everybody. */
  readonly group?: Population;
  /** The day it was measured. */
  readonly on?: CalendarDate;
  /** The time that it covers. */
  readonly period?: Period;
  /** Where the value comes from: a data set, a report, a survey. */
  readonly source?: string;
  /** The partner who holds the data. */
  readonly heldBy?: PartnerId;
  /** The pathway it is about. Without a pathway and a step it is about the whole system. */
  readonly pathway?: PathwayId;
  /** The step it is about, such as a program. */
  readonly step?: StepId;
  readonly plan?: PlanId;
  /** The goal of that plan that it shows progress to. */
  readonly goal?: string;
}
