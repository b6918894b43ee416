/** Is it for the purpose of educational and career advancement? 34 CFR 463.38. */

import { noteNamedRecords } from '../engine/named-records.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import { gradeOf } from '../engine/records.js';
import { mayBeSeveralSteps, programsIn } from './programs.js';
import { showsAll } from './shows-all.js';

/** The name of the proposition, under which records may name it. */
export const standardsAligned = 'iet.standards';

/**
 * Records about the standards of a program. Whether these are the State's, as its plan describes them, only a record says
 * that names the proposition; those that name it about the whole pathway are weighed as any record is.
 */
export const alignedWithStandards = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  const several = programs.length > 1;
  noteNamedRecords(book, dossier, {
    proposition: standardsAligned,
    // Of several the one is asked about that shows all of it by itself.
    steps: programs.map((program) => ({
      id: program.step.id,
      counts: !several || showsAll(book, dossier, program),
    })),
    messages: { for: 'iet.aligned', against: 'iet.standards-not' },
  });
  for (const { step } of programs)
    for (const { record, stale } of dossier.recordsAbout('step', step.id))
      if (record.kind === 'standards' && record.proposition === undefined)
        book
          .as(gradeOf(record), stale)
          .note(
            record.bearing === 'for' ? 'supports' : 'weakens',
            at('evidence', record.id),
            'iet.standards',
          );
});

/**
 * A step of the pathway: whether this is a career pathway is the question of another definition. That none is written as
 * one program refuses nothing where several steps together may be one.
 */
export const partOfPathway = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  for (const { step } of programs)
    book
      .as('derived')
      .note('establishes', at('pathway', dossier.pathway.id, 'steps'), 'iet.in-pathway', { step: step.id });
  if (programs.length === 0 && !mayBeSeveralSteps(dossier)) book.noneIfClaimed('iet.none', ['steps']);
});
