/** What to do next after a readiness assessment. */

import { checkWord } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type RatingId } from '../base/ids.js';
import { wordsOf } from '../model/named.js';
import { type ReadinessEdition, type ReadinessElement, readinessEditions } from '../model/readiness.js';
import type { ReadinessRating } from '../model/readiness-rating.js';
import type { PathwaySystem } from '../model/system.js';
import { priorities } from '../model/vocabulary.js';
import { firstDay } from '../time/days.js';
import { checkQuestion } from './check-question.js';
import { systemOn } from './system-on.js';

/** An element of an edition, and how far it has come. */
export interface ElementReadiness {
  readonly element: ReadinessElement;
  /** The latest rating of each indicator, the least ready first. */
  readonly ratings: readonly RatingId[];
  /** The phase of the least ready indicator; absent: nothing is rated. */
  readonly phase?: ReadinessRating['phase'];
}

/** An indicator with a next step, a gap or a need for assistance. */
export interface ReadinessAction
  extends Pick<
    ReadinessRating,
    'title' | 'element' | 'phase' | 'priority' | 'gap' | 'assistance' | 'nextStep'
  > {
  readonly rating: RatingId;
}

/** A readiness assessment put in order. */
export interface Readiness {
  readonly elements: readonly ElementReadiness[];
  /** What to do next, by priority, then by phase. */
  readonly actions: readonly ReadinessAction[];
  readonly unrated: readonly ReadinessElement[];
}

/** The day of the question. */
export interface ReadinessOptions {
  /** The day; absent: all ratings, whenever they were given. */
  readonly asOf?: CalendarDate;
}

/**
 * The state of each of the six key elements of an edition, and the next actions that follow from it. Ratings of other
 * editions are not mixed in. Of several ratings of one indicator the latest counts.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor), Six Key Elements Readiness Assessment.
 *
 * @throws PathwayError `bad-system`, `bad-day`, `bad-argument` for an edition that there is not.
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
export function readiness(
  system: PathwaySystem,
  edition: ReadinessEdition,
  options: ReadinessOptions = {},
): Readiness {
  checkQuestion(system, options);
  checkWord(edition, wordsOf(readinessEditions), 'edition');
  const ratings = latestRatings(systemOn(system, options.asOf), edition);
  const elements = readinessEditions[edition].map((element): ElementReadiness => {
    const its = ratings.filter((rating) => rating.element === element);
    const [least] = its;
    return { element, ratings: its.map(({ id }) => id), ...(least && { phase: least.phase }) };
  });
  const urgency = ({ priority }: ReadinessRating) =>
    priority === undefined ? priorities.length : priorities.indexOf(priority);
  return {
    elements,
    actions: ratings
      .filter(({ nextStep, gap, assistance }) => nextStep ?? gap ?? assistance)
      .sort((a, b) => urgency(a) - urgency(b) || a.phase - b.phase || byCodeUnits(a.id, b.id))
      .map(actionOf),
    unrated: elements.filter((each) => each.ratings.length === 0).map(({ element }) => element),
  };
}

/** Of the ratings of each indicator of an edition the latest, the least ready first. */
function latestRatings({ ratings = [] }: PathwaySystem, edition: ReadinessEdition): ReadinessRating[] {
  const latest = new Map<string, ReadinessRating>();
  for (const rating of ratings) {
    if (rating.edition !== edition) continue;
    const key = JSON.stringify([rating.element, rating.title]);
    const before = latest.get(key);
    if (!before || firstDay(rating.on) >= firstDay(before.on)) latest.set(key, rating);
  }
  return [...latest.values()].sort((a, b) => a.phase - b.phase || byCodeUnits(a.id, b.id));
}

function actionOf(rating: ReadinessRating): ReadinessAction {
  const { id, title, element, phase, priority, gap, assistance, nextStep } = rating;
  return {
    rating: id,
    title,
    element,
    phase,
    ...(priority !== undefined && { priority }),
    ...(gap !== undefined && { gap }),
    ...(assistance !== undefined && { assistance }),
    ...(nextStep !== undefined && { nextStep }),
  };
}
