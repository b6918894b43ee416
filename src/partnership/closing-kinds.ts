/** Which kinds of partner would answer for what nobody answers for. */

import { leadershipGroups } from '../model/partner-functions.js';
import { responsibilityChart } from '../model/responsibility-chart.js';
import type { PathwaySystem } from '../model/system.js';
import { type ClosingSets, closingSets } from './closing-sets.js';
import { type MatrixOptions, responsibilityMatrix } from './responsibility-matrix.js';

/**
 * The smallest sets of kinds of partner that would, as the chart commonly assigns it, answer for every responsibility
 * that nobody in the system answers for.
 *
 * @example
 * ```ts
 * import { closingKinds } from 'career-pathways/partnership';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }, { id: 'shop', name: 'Shop', types: ['industry'] }],
 * } as const;
 * closingKinds(system, { common: true }).sets; // => [['workforce-development']]
 * ```
 */
export function closingKinds(system: PathwaySystem, options: MatrixOptions = {}): ClosingSets {
  const { unowned } = responsibilityMatrix(system, options);
  const kinds = leadershipGroups.map((group) => ({ id: group, closes: responsibilityChart[group] }));
  return closingSets(unowned, kinds);
}
