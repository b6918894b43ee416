/** Checks a pathway against WIOA section 3(7). */

import { checkText } from '../../base/arguments.js';
import type { PathwayId } from '../../base/ids.js';
import type { Determination } from '../../logic/determination.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { checkDetermineOptions, checkExcluded, type DetermineOptions } from '../engine/determine-options.js';
import { evaluateDefinition } from '../engine/evaluate.js';
import { openPathway } from '../engine/subjects.js';
import { type Views, viewsOf, viewsWith } from '../engine/views.js';
import { wioa } from './definition.js';

/** What `determineWioa` is asked with. */
export interface DetermineWioaOptions extends DetermineOptions {}

/**
 * Checks a pathway against the definition of "career pathway" in WIOA section 3(7), clause by clause.
 * Takes any object of the right shape; reading it first with `readSystem` is the caller's choice.
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`, `bad-day`, `bad-count` or `bad-argument` for a mistake in the
 *   call; never for data.
 *
 * @example
 * ```ts
 * import { determineWioa } from 'career-pathways/wioa';
 * const found = determineWioa({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   pathways: [{ id: 'p', title: 'P', steps: [], cluster: 'Behavioral health' }],
 * }, 'p', { asOf: '2026-11-01' });
 * found.elements.map(({ id, verdict }) => `${id} ${verdict}`).at(-1); // => 'G undetermined'
 * found.facts.find(({ id }) => id === 'wioa.g.occupation')?.state; // => 'true'
 * ```
 */
export function determineWioa(
  system: PathwaySystem,
  pathwayId: PathwayId,
  options: DetermineWioaOptions,
): Determination {
  checkSystem(system);
  checkText(pathwayId, 'pathwayId');
  checkDetermineOptions(options);
  checkExcluded(wioa, options);
  const open = (views: Views) => openPathway(views, pathwayId, options);
  const views = viewsOf(system, options);
  return evaluateDefinition(wioa, open(views), options, (changed) => open(viewsWith(views, changed)));
}
