/** Is education offered, and training? WIOA section 3(7), lead-in. */

import type { Step } from '../model/step.js';
import { stepGroupOf } from '../model/step-kinds.js';
import type { ComponentKind } from '../model/vocabulary.js';
import { type Collector, collector } from './investigation.js';

/** Whether a step offers one of the parts of instruction: as a whole, or as one of its components. */
export function offers(step: Step, part: ComponentKind): boolean {
  if (step.components?.some(({ kind }) => kind === part)) return true;
  const group = stepGroupOf(step.kind);
  if (group === part) return true;
  if (part === 'training')
    return step.training !== undefined || (group === 'program' && step.occupation !== undefined);
  return part === 'education' && group === 'program';
}

/** Education offered by a named provider. */
export const educationOffered: Collector = offered('education');

/** Training offered by a named provider. */
export const trainingOffered: Collector = offered('training');

function offered(part: 'education' | 'training'): Collector {
  return collector((book) => {
    const found = book.steps().filter((step) => offers(step, part));
    book.offered('step', found, part);
    if (found.length === 0) book.noneIfSaid(`${part}.none`, ['steps']);
  });
}
