/** Who would answer for what no partner answers for. */

import { checkBudget, checkCount, checkList, checkObject, checkText } from '../base/arguments.js';
import { leadershipGroups } from '../model/partner-functions.js';
import { responsibilityChart } from '../model/responsibility-chart.js';
import type { PathwaySystem } from '../model/system.js';
import {
  checkMatrixQuestion,
  type ResponsibilityMatrixOptions,
  responsibilityMatrix,
} from './responsibility-matrix.js';
import { type ClosingSets, type Offer, smallestCovers } from './smallest-covers.js';

/** Which roles to count, who could join, and how far to search. */
export interface ClosingSetsOptions extends ResponsibilityMatrixOptions {
  /** Who could join, and which responsibilities each would take on; absent: kinds of partner, as the chart assigns them. */
  readonly offers?: readonly Offer[];
  /** How many sets to find; 100 where it is absent. */
  readonly count?: number;
  /** How many branches to try; 200,000 where it is absent. */
  readonly budget?: number;
}

/**
 * The smallest sets of partners, or kinds of partner, that would answer for every responsibility of the sixteen that no
 * partner of the system answers for. Without `offers` they are kinds of partner, with what the chart commonly assigns to
 * each.
 *
 * @throws PathwayError `bad-system`, `bad-day`, `bad-count`, `bad-budget`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { closingSets } from 'career-pathways/partnership';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }, { id: 'shop', name: 'Shop', types: ['industry'] }],
 * } as const;
 * closingSets(system, { common: true }).sets; // => [['workforce-development']]
 * const offers = [{ id: 'center', closes: ['assess-skills', 'recruit-and-refer', 'place-in-jobs'] }];
 * closingSets(system, { common: true, offers }).open; // => ['assist-job-search', 'engage-employers', 'provide-labor-market-information']
 * ```
 */
export function closingSets(system: PathwaySystem, options: ClosingSetsOptions = {}): ClosingSets {
  checkMatrixQuestion(system, options, ['offers', 'count', 'budget']);
  const { offers, count = 100, budget = 200_000, ...matrix } = options;
  checkCount(count, 'options.count');
  checkBudget(budget, 'options.budget');
  if (offers !== undefined) checkOffers(offers);
  const { unowned } = responsibilityMatrix(system, matrix);
  const kinds = leadershipGroups.map((group) => ({ id: group, closes: responsibilityChart[group] }));
  return smallestCovers(unowned, offers ?? kinds, { count, budget });
}

function checkOffers(offers: unknown): void {
  checkList(offers, 'options.offers');
  for (const offer of offers) {
    checkObject(offer, 'options.offers');
    const { id, closes } = offer as Offer;
    checkText(id, 'options.offers');
    checkList(closes, 'options.offers');
    for (const each of closes) checkText(each, 'options.offers');
  }
}
