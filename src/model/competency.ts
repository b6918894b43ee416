/** Competencies: what is learned. */

import type { CompetencyId } from '../base/ids.js';
import type { Entity } from './entity.js';

/** Something a person knows or can do, taught by steps and asked for by skill needs and requirements. */
export interface Competency extends Entity<CompetencyId> {
  readonly title: string;
}
