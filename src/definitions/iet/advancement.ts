/** Is it for the purpose of educational and career advancement? 34 CFR 463.38. */

import { namedRecords } from '../engine/named-records.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import { gradeOf } from '../engine/records.js';
import { programsIn } from './programs.js';

/** The name of the proposition, under which records may name it. */
export const standardsAligned = 'iet.standards';

/**
 * Records about the standards of a program. Whether these are the State's, as its plan describes them, only a record says
 * that names the proposition; those that name it about the whole pathway are weighed as any record is.
 */
export const alignedWithStandards = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  for (const { step } of programs) {
    for (const { record, bearing, stale } of namedRecords(dossier, 'step', step.id, standardsAligned))
      book
        .as(gradeOf(record), stale)
        .note(
          bearing,
          at('evidence', record.id),
          bearing === 'refutes' ? 'iet.standards-not' : 'iet.aligned',
        );
    for (const { record, stale } of dossier.recordsAbout('step', step.id))
      if (record.kind === 'standards' && record.proposition === undefined)
        book
          .as(gradeOf(record), stale)
          .note(
            record.bearing === 'for' ? 'supports' : 'weakens',
            at('evidence', record.id),
            'iet.standards',
          );
  }
});

/** A step of the pathway: whether this is a career pathway is the question of another definition. */
export const partOfPathway = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  for (const { step } of programs)
    book
      .as('derived')
      .note('establishes', at('pathway', dossier.pathway.id, 'steps'), 'iet.in-pathway', { step: step.id });
  if (programs.length === 0) book.noneIfClaimed('iet.none', ['steps']);
});
