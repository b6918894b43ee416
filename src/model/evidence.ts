/** Evidence: why something is believed. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Grade } from '../base/grade.js';
import type { EvidenceId } from '../base/ids.js';
import type { Area } from './area.js';
import type { Entity } from './entity.js';
import type { Target } from './tables.js';
import type { bearings, evidenceKinds } from './vocabulary.js';

/** A record, a report, a document: something that speaks for or against what the data says. */
export interface Evidence extends Entity<EvidenceId> {
  readonly kind: (typeof evidenceKinds)[number];
  readonly title?: string;
  /** The entities it is about. */
  readonly about: readonly Target[];
  /** The proposition of a definition that it bears on, such as `wioa.b.apprenticeship`. */
  readonly proposition?: string;
  readonly bearing: (typeof bearings)[number];
  /** How well it supports what it is about; absent: `documented`. */
  readonly grade?: Grade;
  readonly date?: CalendarDate;
  readonly expiresOn?: CalendarDate;
  /** Where it comes from: a title, a file name, a citation. */
  readonly source?: string;
  readonly publisher?: string;
  /** Where what it says holds. */
  readonly places?: readonly Area[];
  readonly url?: string;
}
