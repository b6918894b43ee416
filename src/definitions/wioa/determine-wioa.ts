/** Holds a pathway against WIOA section 3(7). */

import type { PathwayId } from '../../base/ids.js';
import { pathwayDossier } from '../../facts/dossier.js';
import type { Determination } from '../../logic/determination.js';
import type { PathwaySystem } from '../../model/system.js';
import type { DetermineOptions } from '../determine-options.js';
import { hold } from '../hold.js';
import { wioa } from './definition.js';

/**
 * Holds a pathway against the definition of "career pathway" in WIOA section 3(7), clause by clause.
 * Takes any object of the right shape; reading it first with `readSystem` is the caller's choice.
 *
 * @throws PathwayError `unknown-pathway`, `bad-day` or `bad-count` for a mistake in the call; never for data.
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
  options: DetermineOptions,
): Determination {
  const { asOf, maxAge } = options;
  return hold(wioa, () => pathwayDossier(system, pathwayId, asOf, maxAge), options);
}
