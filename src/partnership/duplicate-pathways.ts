/** Pathways that are nearly the same. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayId, StepId } from '../base/ids.js';
import type { Pathway } from '../model/pathway.js';
import { clusterKey } from '../model/same-work.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestion } from './check-question.js';
import { pairsSharingHalf } from './pairs-sharing.js';
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
 * Cost: steps · log steps, and the pairs.
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
  const taken = pathways.map(({ steps }) => new Set(steps));
  const alike = pairsSharingHalf(taken);
  const found = pathways.flatMap((one, index) =>
    [...alike[index]!]
      .sort((a, b) => a - b)
      .flatMap((at): SimilarPathways[] => {
        const [its, other] = [taken[at]!, pathways[at]!];
        const steps = [...taken[index]!].filter((step) => its.has(step)).sort();
        const similarity = steps.length / (taken[index]!.size + its.size - steps.length);
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
    (one.cluster !== undefined && clusterKey(one.cluster) === clusterKey(other.cluster ?? '')) ||
    (other.occupations ?? []).some((occupation) => occupations.has(occupation))
  );
}
