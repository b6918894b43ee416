/** Steps of a sort that someone gets to, and records about them that name a proposition. */

import type { Step } from '../../model/step.js';
import { namedRecords } from '../engine/named-records.js';
import { at, type PathwayNotebook, pathwayCollector } from '../engine/notebook.js';
import { gradeOf } from '../engine/records.js';
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

/** Writes down the records about steps that name a proposition. */
export function noteRecords(
  book: PathwayNotebook,
  dossier: PathwayDossier,
  steps: readonly Step[],
  proposition: string,
): void {
  for (const { id } of steps)
    for (const { record, bearing, stale } of namedRecords(dossier, 'step', id, proposition))
      book
        .as(gradeOf(record), stale)
        .note(bearing, at('evidence', record.id), bearing === 'refutes' ? 'of-step.not' : 'of-step.yes');
}

/** A step, or a component, of a sort. */
export function taught(is: (step: Step) => boolean) {
  return pathwayCollector((book, dossier) => {
    const found = within(book, dossier, is);
    book.examine(found.length);
    for (const { step, reached } of found)
      if (reached === 'yes') book.note('establishes', at('step', step.id), 'taught.yes');
      else book.note('supports', at('step', step.id), 'taught.perhaps');
    if (found.length === 0) book.noneIfClaimed('taught.none', ['steps']);
  });
}
