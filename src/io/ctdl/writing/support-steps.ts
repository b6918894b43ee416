/** The steps that a support goes with, as CTDL says them: by pathways. */

import type { Json } from '../../../base/json.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { Lose } from './losses.js';

/** The steps of a support as they can be said: of the pathways whose steps it goes with. */
export function supportSteps(
  steps: Json,
  system: PathwaySystem,
  way: readonly (string | number)[],
  lose: Lose,
): Json {
  const now = supportPathways(steps, system);
  const pathways = system.pathways ?? [];
  const said: Json =
    pathways.length > 0 && now.length === pathways.length
      ? 'all'
      : [...new Set(now.flatMap(({ steps }) => steps))];
  if (JSON.stringify(said) !== JSON.stringify(steps)) lose('support-steps', way);
  return said;
}

/** The pathways that a support goes with: all of them, or those all of whose steps are named. */
export function supportPathways(steps: Json, { pathways = [] }: PathwaySystem) {
  if (steps === 'all') return pathways;
  const named = new Set(steps as readonly string[]);
  return pathways.filter(
    (pathway) => pathway.steps.length > 0 && pathway.steps.every((step) => named.has(step)),
  );
}
