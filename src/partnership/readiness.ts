/** What to do next after a readiness assessment. */

import { byCodeUnits } from '../base/ids.js';
import { type ReadinessEdition, type ReadinessElement, readinessEditions } from '../model/readiness.js';
import type { ReadinessRating } from '../model/readiness-rating.js';
import type { PathwaySystem } from '../model/system.js';
import { priorities } from '../model/vocabulary.js';
import { firstDay } from '../time/days.js';

/** An element of an edition, and how far it has come. */
export interface ElementReadiness {
  readonly element: ReadinessElement;
  /** The latest rating of each indicator, the least ready first. */
  readonly ratings: readonly ReadinessRating[];
  /** The phase of the least ready indicator; absent: nothing is rated. */
  readonly phase?: ReadinessRating['phase'];
}

/** A readiness assessment put in order. */
export interface Readiness {
  readonly elements: readonly ElementReadiness[];
  /** Indicators with a next step, a gap or a need for assistance: by priority, then by phase. */
  readonly actions: readonly ReadinessRating[];
  readonly unrated: readonly ReadinessElement[];
}

/**
 * The state of each of the six key elements of an edition, and the next actions that follow from it. Ratings of other
 * editions are not mixed in. Of several ratings of one indicator the latest counts.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor), Six Key Elements Readiness Assessment.
 *
 * @example
 * ```ts
 * import { readiness } from 'career-pathways/partnership';
 * const { actions, unrated } = readiness({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   ratings: [{
 *     id: 'a', title: 'A shared vision', edition: 'toolkit-2011', element: 'build-partnerships', phase: 1, on: '2026-05',
 *     nextStep: 'Hold a planning session',
 *   }],
 * }, 'toolkit-2011');
 * actions.map(({ nextStep }) => nextStep); // => ['Hold a planning session']
 * unrated.length; // => 5
 * ```
 */
export function readiness({ ratings: all = [] }: PathwaySystem, edition: ReadinessEdition): Readiness {
  const latest = new Map<string, ReadinessRating>();
  for (const rating of all) {
    if (rating.edition !== edition) continue;
    const key = JSON.stringify([rating.element, rating.title]);
    const before = latest.get(key);
    if (!before || firstDay(rating.on) >= firstDay(before.on)) latest.set(key, rating);
  }
  const ratings = [...latest.values()].sort((a, b) => a.phase - b.phase || byCodeUnits(a.id, b.id));
  const elements = readinessEditions[edition].map((element): ElementReadiness => {
    const its = ratings.filter((rating) => rating.element === element);
    const [least] = its;
    return { element, ratings: its, ...(least && { phase: least.phase }) };
  });
  const urgency = ({ priority }: ReadinessRating) =>
    priority === undefined ? priorities.length : priorities.indexOf(priority);
  return {
    elements,
    actions: ratings
      .filter(({ nextStep, gap, assistance }) => nextStep ?? gap ?? assistance)
      .sort((a, b) => urgency(a) - urgency(b) || a.phase - b.phase || byCodeUnits(a.id, b.id)),
    unrated: elements.filter((each) => each.ratings.length === 0).map(({ element }) => element),
  };
}
