/** The document: flat tables of entities that refer to each other by id. Plain JSON. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AccessPoint } from './access-point.js';
import type { Activity } from './activity.js';
import type { Agreement } from './agreement.js';
import type { Area } from './area.js';
import type { Attestation } from './attestation.js';
import type { Competency } from './competency.js';
import type { Credential } from './credential.js';
import type { EconomicEvent } from './economic-event.js';
import type { Engagement } from './engagement.js';
import type { Extensions } from './entity.js';
import type { EntryPoint } from './entry.js';
import type { Evidence } from './evidence.js';
import type { ExitPoint } from './exit.js';
import type { Funding } from './funding.js';
import type { Measurement } from './measurement.js';
import type { Occupation } from './occupation.js';
import type { Partner } from './partner.js';
import type { Pathway } from './pathway.js';
import type { Plan } from './plan.js';
import type { ReadinessRating } from './readiness-rating.js';
import type { Role } from './role.js';
import type { SkillNeed } from './skill-need.js';
import type { Step } from './step.js';
import type { Support } from './support.js';
import type { EntityKind, tables } from './tables.js';
import type { Term } from './term.js';
import type { Aspect } from './vocabulary.js';

/** The type of an entity of some kind. */
export type EntityOf<Kind extends EntityKind> = NonNullable<PathwaySystem[(typeof tables)[Kind]]>[number];

/** A career pathways system as one plain JSON document. Absent tables are empty ones. */
export interface PathwaySystem {
  readonly format: 'career-pathways/1';
  /** The address of the JSON Schema that an editor checks the document with; no answer depends on it. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** BCP 47 tag of the language of its texts. */
  readonly language?: string;
  readonly region?: readonly Area[];
  /** When the document was last revised. */
  readonly revised?: CalendarDate;
  /** What is listed in full here: there, absence means no. */
  readonly complete?: readonly Aspect[];
  readonly extensions?: Extensions;
  readonly partners?: readonly Partner[];
  readonly roles?: readonly Role[];
  readonly agreements?: readonly Agreement[];
  readonly plans?: readonly Plan[];
  readonly funding?: readonly Funding[];
  readonly ratings?: readonly ReadinessRating[];
  readonly measurements?: readonly Measurement[];
  readonly activities?: readonly Activity[];
  readonly accessPoints?: readonly AccessPoint[];
  readonly economicEvents?: readonly EconomicEvent[];
  readonly occupations?: readonly Occupation[];
  readonly competencies?: readonly Competency[];
  readonly credentials?: readonly Credential[];
  readonly supports?: readonly Support[];
  readonly terms?: readonly Term[];
  readonly steps?: readonly Step[];
  readonly pathways?: readonly Pathway[];
  readonly entries?: readonly EntryPoint[];
  readonly exits?: readonly ExitPoint[];
  readonly skillNeeds?: readonly SkillNeed[];
  readonly engagements?: readonly Engagement[];
  readonly evidence?: readonly Evidence[];
  readonly attestations?: readonly Attestation[];
}
