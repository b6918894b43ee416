/** Is it for the purpose of educational and career advancement? 34 CFR 463.38. */

import { at, pathwayCollector } from '../engine/notebook.js';
import { gradeOf, isBare } from '../engine/records.js';
import type { PathwayDossier } from '../engine/subjects.js';
import type { Dated } from '../engine/views.js';
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
  for (const { record, stale } of new Set(programs.flatMap(({ step }) => recordsOn(dossier, step.id)))) {
    const place = at('evidence', record.id);
    const grade = gradeOf(record);
    const noted = book.as(grade, stale);
    const isNamed = record.proposition === standardsAligned;
    const settles = isNamed && !isBare(record) && grade !== 'assumed';
    if (record.bearing === 'against') noted.note(isNamed ? 'refutes' : 'weakens', place, 'iet.standards-not');
    else noted.note(settles ? 'establishes' : 'supports', place, settles ? 'iet.aligned' : 'iet.standards');
  }
});

/** The records about a step that are about standards, and not about the pathway as well. */
function recordsOn({ recordsAbout, subject }: PathwayDossier, step: string): readonly Dated[] {
  return recordsAbout('step', step).filter(({ record: { proposition, kind, about } }) =>
    proposition === undefined
      ? kind === 'standards'
      : proposition === standardsAligned &&
        !about.some((each) => each.kind === subject.kind || each.kind === 'system'),
  );
}

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
