/** A combination of rigorous and high-quality education, training and other services. WIOA section 3(7), lead-in. */

import type { Clause } from '../../engine/definition-from.js';
import { type Collector, pathwayCollector } from '../../engine/notebook.js';
import { offers } from '../offers.js';
import { noteOffered } from '../supports-here.js';

/** Education offered by a named provider. */
const educationOffered: Collector = offered('education');

/** Training offered by a named provider. */
const trainingOffered: Collector = offered('training');

function offered(part: 'education' | 'training'): Collector {
  return pathwayCollector((book) => {
    const found = book.steps().filter((step) => offers(step, part));
    book.examine(found.length);
    book.offered('step', found, part);
    if (found.length === 0) book.noneIfClaimed(`${part}.none`, ['steps']);
  });
}

/** A support by a named provider, with places, that goes with a step of the pathway. */
const servicesOffered = pathwayCollector((book, dossier) => {
  const { supports } = dossier;
  book.examine(supports.length);
  noteOffered(book, supports, dossier);
  if (supports.length === 0) book.noneIfClaimed('services.none', ['supports']);
});

/** Words that no rule decides: the engine adds attestations and records. Without steps or supports there is nothing to judge. */
export const leftToJudgment = pathwayCollector((book, { graph, supports }) => {
  book.examine(graph.steps.length + supports.length);
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
    {
      id: 'wioa.0.quality',
      collect: leftToJudgment,
      judgment: true,
      openTerms: ['rigorous and high-quality'],
    },
  ],
};
