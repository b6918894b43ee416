/** Partners: the organizations at the table. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Code, Entity } from './entity.js';
import type { OneStopProgram } from './one-stop-programs.js';
import type { PartnerFunction } from './partner-functions.js';
import type { PartnerType } from './partner-types.js';
import type { Population } from './populations.js';
import type { Capacity } from './support.js';
import type { expertiseAreas, ownerships, partnerLevels } from './vocabulary.js';

/** That an institution takes part in the student aid programs of title IV of the Higher Education Act. */
export interface TitleIV {
  /** The number by which the Department of Education knows it. */
  readonly opeid?: string;
  readonly since?: CalendarDate;
  /** The last day. */
  readonly to?: CalendarDate;
}

/** An organization that takes part. One college may be a bridge program and a postsecondary institution at once. */
export interface Partner extends Entity<PartnerId> {
  readonly name: string;
  /** What it is, among the ten kinds. */
  readonly types: readonly PartnerType[];
  readonly level?: (typeof partnerLevels)[number];
  /** What it does here, finer than its types. */
  readonly functions?: readonly PartnerFunction[];
  readonly ownership?: (typeof ownerships)[number];
  /** The programs of the one-stop system that it carries out. */
  readonly programs?: readonly OneStopProgram[];
  /** For an institution that takes part in title IV. Absent: not known. */
  readonly titleIV?: TitleIV;
  /** The industries that it belongs to, as NAICS codes. */
  readonly sectors?: readonly Code[];
  readonly populations?: readonly Population[];
  /** What it wants to reach. */
  readonly goals?: readonly string[];
  /** How it measures that it does. */
  readonly measures?: readonly Measure[];
  /** What its programs demand of those who take part, or of partners: rules of eligibility, of reporting. */
  readonly requirements?: readonly string[];
  /** The models that its services rest on: `case management by one adviser`. */
  readonly serviceModels?: readonly string[];
  /** How many people it can teach or serve, and how many need it. */
  readonly capacity?: readonly Capacity[];
  /** What it knows that others need. */
  readonly expertise?: readonly (typeof expertiseAreas)[number][];
}

/** How a partner measures something: the aim in words that partners share, the measure in its own. */
export interface Measure {
  readonly aim: string;
  readonly measure: string;
}
