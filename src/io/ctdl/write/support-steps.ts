/** The steps that a support goes with, as CTDL has them: by pathways. */

import type { Support } from '../../../model/support.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { Way } from '../../writing/losses.js';
import type { Sieve } from './losses.js';

/** The steps of a support as they can be expressed: of the pathways whose steps it goes with. */
export function supportSteps(
  steps: Support['steps'],
  system: PathwaySystem,
  way: Way,
  lose: Sieve['lose'],
): Support['steps'] {
  const now = supportPathways(steps, system);
  const pathways = system.pathways ?? [];
  const expressible =
    pathways.length > 0 && now.length === pathways.length
      ? 'all'
      : [...new Set(now.flatMap(({ steps }) => steps))];
  if (JSON.stringify(expressible) !== JSON.stringify(steps)) lose('support-steps', way);
  return expressible;
}

/** The pathways that a support goes with: all of them, or those all of whose steps are named. */
export function supportPathways(steps: Support['steps'], { pathways = [] }: PathwaySystem) {
  if (steps === 'all') return pathways;
  const named = new Set(steps);
  return pathways.filter(
    (pathway) => pathway.steps.length > 0 && pathway.steps.every((step) => named.has(step)),
  );
}
