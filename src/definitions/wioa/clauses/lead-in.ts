/** A combination of rigorous and high-quality education, training and other services. WIOA section 3(7), lead-in. */

import type { Step } from '../../../model/step.js';
import { stepGroupOf } from '../../../model/step-kinds.js';
import type { ComponentKind } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { type Collector, judgment, pathwayCollector } from '../../engine/notebook.js';

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
const educationOffered: Collector = offered('education');

/** Training offered by a named provider. */
const trainingOffered: Collector = offered('training');

function offered(part: 'education' | 'training'): Collector {
  return pathwayCollector((book) => {
    const found = book.steps().filter((step) => offers(step, part));
    book.offered('step', found, part);
    if (found.length === 0) book.noneIfClaimed(`${part}.none`, ['steps']);
  });
}

/** A support by a named provider that goes with a step of the pathway. */
const servicesOffered = pathwayCollector((book, dossier) => {
  const { supports } = dossier;
  book.examine(supports.length);
  book.offered('support', supports, 'services');
  if (supports.length === 0) book.noneIfClaimed('services.none', ['supports']);
});

const byNamedProvider = 'what a named partner provides is offered';

/** The lead-in: what is combined. */
export const leadIn: Clause = {
  id: 'lead-in',
  asks: [
    { id: 'wioa.0.education', collect: educationOffered, ours: byNamedProvider },
    {
      id: 'wioa.0.training',
      collect: trainingOffered,
      citation: { usc: '29 U.S.C. 3174(c)(3)(D)', act: 'WIOA section 134(c)(3)(D)' },
      ours: byNamedProvider,
    },
    { id: 'wioa.0.services', collect: servicesOffered, ours: byNamedProvider },
    { id: 'wioa.0.quality', collect: judgment, judgment: true, openTerms: ['rigorous and high-quality'] },
  ],
};
