/** Occupations: where a pathway leads. */

import type { OccupationId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Code, Entity, Period } from './entity.js';
import type { moveDirections } from './vocabulary.js';

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
}
