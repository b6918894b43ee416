/** Puts a step in another place on its pathway. */

import { checkFields, checkText, shown, wrong } from '../../base/arguments.js';
import type { PathwayId, StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { PathwaySystem } from '../../model/system.js';
import { placeOf } from './place-of.js';
import { rewritten } from './rewritten.js';

/** Where the step stands from now on: one of the two. */
export interface MoveStepOptions {
  /** Right before this step of the pathway. */
  readonly before?: StepId;
  /** Right after this step of the pathway. */
  readonly after?: StepId;
}

/**
 * The document with a step in another place of the order of a pathway. A step that is not on it yet is put there by `link`.
 *
 * Cost: the pathways, and the steps of this one.
 *
 * @throws PathwayError `bad-system`, `bad-argument`, `unknown-row`; `unknown-step` when a step is not on the pathway.
 *
 * @example
 * ```ts
 * import { moveStep } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   pathways: [{ id: 'care', title: 'Care', steps: ['cna', 'rn', 'lpn'] }],
 * } as const;
 * moveStep(system, 'care', 'rn', { after: 'lpn' }).pathways?.[0]?.steps; // => ['cna', 'lpn', 'rn']
 * ```
 */
export function moveStep(
  system: PathwaySystem,
  pathway: PathwayId,
  step: StepId,
  options: MoveStepOptions,
): PathwaySystem {
  checkText(pathway, 'pathway');
  const { row, way } = placeOf(system, { kind: 'pathway', id: pathway }, 'pathway');
  checkText(step, 'step');
  checkFields(options, ['before', 'after'], 'options', "{ before: 'a-step' }");
  const { before, after } = options;
  const other = before ?? after;
  if (other === undefined || (before !== undefined && after !== undefined))
    wrong('options', options, 'before or after, one of the two');
  const argument = before === undefined ? 'options.after' : 'options.before';
  checkText(other, argument);
  const steps = row['steps'] as readonly StepId[];
  const at = indexOn(steps, step, pathway, 'step');
  const to = indexOn(steps, other, pathway, argument) + (before === undefined ? 1 : 0);
  const place = to > at ? to - 1 : to;
  if (other === step || place === at) return system;
  return rewritten(system, [{ op: 'move', from: [...way, 'steps', at], way: [...way, 'steps', place] }]);
}

function indexOn(steps: readonly StepId[], step: StepId, pathway: PathwayId, argument: string): number {
  const at = Array.isArray(steps) ? steps.indexOf(step) : -1;
  if (at >= 0) return at;
  throw new PathwayError('unknown-step', `The step ${shown(step)} is not on the pathway ${shown(pathway)}.`, {
    argument,
  });
}
