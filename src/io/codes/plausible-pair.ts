/** Whether a program can lead to an occupation, as far as the published crosswalk says. */

import { type Crosswalk, counterparts } from './crosswalks.js';

/** What the crosswalk says of a pair: it lists it, it lists others for the program, or nothing for the program. */
export type Plausibility = 'listed' | 'not-listed' | 'unknown';

/**
 * Looks a program (CIP 2020) and an occupation (SOC 2018) up in the crosswalk. "Not listed" is a hint, no fault: the
 * crosswalk says what programs usually prepare for.
 *
 * @example
 * ```ts
 * import { plausiblePair, readCipSoc } from 'career-pathways/io/codes';
 * const pairs = readCipSoc('SOC2018Code,CIP2020Code\n29-1141,51.3801\n');
 * pairs.ok && plausiblePair('51.3801', '47-2111', pairs.value); // => 'not-listed'
 * ```
 */
export function plausiblePair(cip: string, soc: string, crosswalk: Crosswalk): Plausibility {
  const listed = counterparts(cip, crosswalk).filter((code) => code !== '99-9999');
  if (listed.length === 0) return 'unknown';
  return listed.includes(soc) ? 'listed' : 'not-listed';
}
