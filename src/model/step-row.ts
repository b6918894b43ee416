/** Looks a step up by its id. */

import type { StepId } from '../base/ids.js';
import { rowsIn } from './index-system.js';
import { rowsNaming } from './rows-by-key.js';
import type { Step } from './step.js';
import type { PathwaySystem } from './system.js';

/** The first step with an id. Cost: the steps, once where the system stays as it is. */
export function stepRow(system: PathwaySystem, id: StepId): Step | undefined {
  const [step] = rowsNaming(rowsIn(system, 'steps', ownId), [id]);
  return step;
}

const ownId = ({ id }: Step) => [id];
