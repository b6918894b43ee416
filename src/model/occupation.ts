/** Occupations: where a pathway leads. */

import type { OccupationId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Code, Entity, Period } from './entity.js';
import type { entryEducations, moveDirections, wageUnits } from './occupation-words.js';

/** A move from one occupation to another. */
export interface Advance {
  readonly occupation: OccupationId;
  readonly direction: (typeof moveDirections)[number];
}

/** Jobs to fill in a place and a time, as a source counts them. */
export interface JobOpenings {
  readonly count: number;
  readonly place?: Area;
  readonly period?: Period;
  readonly source?: string;
}

/** What a kind of work pays in a place, as a source counts it. */
export interface Wage {
  /** What the lower paid get: the 10th or the 25th percentile, or the least of a scale; the source says which. */
  readonly low?: number;
  /** What half of them get, or more. */
  readonly median?: number;
  /** What the higher paid get: the 75th or the 90th percentile, or the most of a scale. */
  readonly high?: number;
  /** What the amounts are for. */
  readonly unit: (typeof wageUnits)[number];
  /** ISO 4217. */
  readonly currency: string;
  /** Absent: the source does not say where. */
  readonly place?: Area;
  /** The year that the amounts are of. */
  readonly year: number;
  /** Who counted, and which table. */
  readonly source: string;
}

/** A kind of work. */
export interface Occupation extends Entity<OccupationId> {
  readonly title: string;
  /** Standard Occupational Classification: `{ edition: '2018', code: '21-1018' }`. */
  readonly soc?: Code;
  /** O*NET-SOC: `{ edition: '2019', code: '21-1018.00' }`. */
  readonly onet?: Code;
  /** The name of its career cluster. */
  readonly cluster?: string;
  readonly advancesTo?: readonly Advance[];
  readonly openings?: readonly JobOpenings[];
  readonly wages?: readonly Wage[];
  /** The education that is typically needed to enter it. */
  readonly entryEducation?: (typeof entryEducations)[number];
}
