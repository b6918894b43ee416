/** Pathways that are nearly the same. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayId, StepId } from '../base/ids.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { systemOn } from './system-on.js';

/** Two pathways and what they share. */
export interface SimilarPathways {
  readonly pathways: readonly [PathwayId, PathwayId];
  /** Steps that both have. */
  readonly steps: readonly StepId[];
  /** Steps that both have, of all that either has: 1 for the same steps (Jaccard 1901). */
  readonly similarity: number;
  /** Whether they also lead to the same occupation or cluster. */
  readonly sameGoal: boolean;
}

/** The day of the question. */
export interface DuplicatePathwaysOptions {
  /** The day; absent: all pathways and steps, whenever they are offered. */
  readonly asOf?: CalendarDate;
}

/**
 * Pairs of pathways that share at least half of their steps, the most alike first: perhaps one is enough. See `pathwaysAlike`
 * for pathways with steps of their own that teach the same for the same work.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { duplicatePathways } from 'career-pathways/partnership';
 * const [pair] = duplicatePathways({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   pathways: [{ id: 'a', title: 'A', steps: ['x', 'y'] }, { id: 'b', title: 'B', steps: ['x', 'y', 'z'] }],
 * });
 * pair?.steps; // => ['x', 'y']
 * ```
 */
export function duplicatePathways(
  system: PathwaySystem,
  options: DuplicatePathwaysOptions = {},
): SimilarPathways[] {
  checkQuestion(system, options);
  const { pathways = [] } = systemOn(system, options.asOf);
  const found = pathways.flatMap((one, index) =>
    pathways.slice(index + 1).flatMap((other): SimilarPathways[] => {
      const its = new Set(other.steps);
      const steps = [...new Set(one.steps)].filter((step) => its.has(step)).sort();
      const all = new Set([...one.steps, ...other.steps]).size;
      const similarity = all === 0 ? 0 : steps.length / all;
      return similarity >= 0.5
        ? [{ pathways: [one.id, other.id], steps, similarity, sameGoal: sameGoal(one, other) }]
        : [];
    }),
  );
  return found.sort((a, b) => b.similarity - a.similarity);
}

function sameGoal(one: Pathway, other: Pathway): boolean {
  const occupations = new Set(one.occupations);
  return (
    (one.cluster !== undefined && one.cluster === other.cluster) ||
    (other.occupations ?? []).some((occupation) => occupations.has(occupation))
  );
}
