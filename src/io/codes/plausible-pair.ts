/** Whether a program can lead to an occupation, as far as the published crosswalk says. */

import { checkObject, checkText } from '../../base/arguments.js';
import { type Crosswalk, counterparts } from './crosswalks.js';

/** What the crosswalk says of a pair: it lists it, it lists others for the program, or nothing for the program. */
export type Plausibility = 'listed' | 'not-listed' | 'unknown';

/** The codes of a program and an occupation. */
export interface CodePair {
  readonly cip: string;
  readonly soc: string;
}

/**
 * Looks a program (CIP 2020) and an occupation (SOC 2018) up in the crosswalk. "Not listed" is a hint, no fault: the
 * crosswalk says what programs usually prepare for.
 *
 * @example
 * ```ts
 * import { plausiblePair, readCipSoc } from 'career-pathways/io/codes';
 * const pairs = readCipSoc('SOC2018Code,CIP2020Code\n29-1141,51.3801\n');
 * pairs.ok && plausiblePair(pairs.value, { cip: '51.3801', soc: '47-2111' }); // => 'not-listed'
 * ```
 */
export function plausiblePair(crosswalk: Crosswalk, pair: CodePair): Plausibility {
  checkObject(pair, 'pair');
  const { cip, soc } = pair;
  checkText(cip, 'pair.cip');
  checkText(soc, 'pair.soc');
  const listed = counterparts(crosswalk, cip).filter((code) => code !== '99-9999');
  if (listed.length === 0) return 'unknown';
  return listed.includes(soc) ? 'listed' : 'not-listed';
}
