/** Steps of a sort that someone gets to. */

import type { Step } from '../../model/step.js';
import { at, type PathwayNotebook, pathwayCollector } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { type Reached, stepsWithin } from './entry-routes.js';

interface WithinReach {
  readonly step: Step;
  readonly reached: Exclude<Reached, 'no'>;
}

/** Steps of a sort that someone gets to. */
export function within(
  book: PathwayNotebook,
  dossier: PathwayDossier,
  is: (step: Step) => boolean,
): readonly WithinReach[] {
  const { reached } = stepsWithin(dossier);
  return book
    .steps()
    .filter(is)
    .flatMap((step): WithinReach[] => {
      const answer = reached(step.id);
      return answer === 'no' ? [] : [{ step, reached: answer }];
    });
}

/** A step, or a component, of a sort. One that says too little to tell keeps a claim from refusing. */
export function taught(is: (step: Step) => boolean, mayBe: (step: Step) => boolean = () => false) {
  return pathwayCollector((book, dossier) => {
    const found = within(book, dossier, is);
    book.examine(found.length);
    for (const { step, reached } of found)
      if (reached === 'yes') book.note('establishes', at('step', step.id), 'taught.yes');
      else book.note('supports', at('step', step.id), 'taught.perhaps');
    if (found.length === 0 && within(book, dossier, mayBe).length === 0)
      book.noneIfClaimed('taught.none', ['steps']);
  });
}
