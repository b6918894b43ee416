/** Is a step education, training, preparation for work? */

import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import type { ComponentKind } from '../../model/vocabulary.js';

/**
 * Whether a step offers one of the parts of instruction: as one of its components or, without components, as a whole. What
 * is marked as a training service is no education then. A program or course that names the occupation it trains for is
 * training; what is taught below college in the context of an occupation is education.
 */
export function offers({ kind, components, training, occupation }: Step, part: ComponentKind): boolean {
  if (components?.some((each) => each.kind === part)) return true;
  if (kind === 'integrated-education-and-training' && !components?.length) return true;
  const group = stepGroupOf(kind);
  const isProgram = group === 'program' || trainable.includes(kind);
  if (part === 'training')
    return training !== undefined || group === 'training' || (isProgram && occupation !== undefined);
  if (part === 'education') return training === undefined && (group === 'education' || group === 'program');
  return group === part;
}

/** Kinds of education that train for an occupation where they name one. */
const trainable: readonly Step['kind'][] = ['degree-program', 'course', 'dual-enrollment'];
