/** Terms: the calendar of a provider. */

import type { TermId } from '../base/ids.js';
import type { Entity, Period } from './entity.js';

/** A stretch of the calendar in which steps are offered. */
export interface Term extends Entity<TermId> {
  readonly title: string;
  /** Absent: only its name is known. */
  readonly period?: Period;
}
