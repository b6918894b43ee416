/** Skill needs: what industry asks for. */

import type { CompetencyId, EvidenceId, OccupationId, SkillNeedId } from '../base/ids.js';
import type { Code, Entity } from './entity.js';

/** A skill that an industry or occupation needs, and the competencies that answer it. */
export interface SkillNeed extends Entity<SkillNeedId> {
  readonly title: string;
  readonly sectors?: readonly Code[];
  readonly occupations?: readonly OccupationId[];
  /** The competencies that answer the need when a step teaches them. */
  readonly competencies?: readonly CompetencyId[];
  readonly evidence?: readonly EvidenceId[];
}
