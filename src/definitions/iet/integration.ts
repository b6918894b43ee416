/** Are the components of a program integrated, with one set of objectives? 34 CFR 463.37. */

import { componentKinds } from '../../model/vocabulary.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import { blocksOf } from '../wioa/concurrent-blocks.js';
import { stepsWithStrands } from '../wioa/strands.js';
import { blockOf, partsWithMaterials, partsWithObjectives, programsIn } from './programs.js';
import { showsAll } from './shows-all.js';

/** Words about a program that no rule decides. */
export const programJudged = pathwayCollector((book, dossier) => {
  book.examine(programsIn(book, dossier).length);
});

/**
 * One and the same program: the only one, or one that shows all by itself. Of several programs one may run together and
 * another have the objectives: the regulation speaks of a particular one.
 */
export const oneProgram = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  const [only, ...others] = programs;
  if (!only) return;
  if (others.length === 0) {
    const place = at('step', only.step.id);
    if (only.reached === 'yes') book.as('derived').note('establishes', place, 'iet.only-one');
    else book.note('supports', place, 'iet.perhaps');
    return;
  }
  const whole = programs.filter((program) => showsAll(book, dossier, program));
  for (const { step } of whole) book.as('derived').note('establishes', at('step', step.id), 'iet.shows-all');
  if (whole.length === 0)
    book.note('weakens', at('pathway', dossier.pathway.id, 'steps'), 'iet.several', {
      count: programs.length,
    });
});

/** All three parts at one time and for one occupation, on the day or shortly before it. */
export const simultaneous = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  stepsWithStrands(book);
  book.examine(programs.length);
  // Another block may be the program, though it is written as several steps.
  const open = blocksOf(dossier).some(
    ({ answer, declared }) =>
      answer === 'together' || answer === 'unknown' || (declared && answer === 'incomplete'),
  );
  for (const program of programs) {
    const { place, answer, runs } = blockOf(dossier, program) ?? {};
    if (!place) continue;
    if (answer === 'together' && runs === 'past') book.note('supports', place, 'concurrent.past');
    else if (answer === 'together')
      book.as(runs === 'later' ? 'planned' : 'derived').note('establishes', place, 'concurrent.together');
    else if (answer === 'unknown') book.note('supports', place, 'concurrent.unknown');
    else if (answer === 'incomplete') book.note('weakens', place, 'concurrent.incomplete');
    else book.as('derived').note(open ? 'weakens' : 'refutes', place, `concurrent.${answer}`);
  }
  if (!open) book.noneIfClaimed('concurrent.none', ['steps', 'schedules']);
});

/** Each of the three parts lists materials that are about its occupation or cluster. */
export const materialsListed = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  for (const program of programs) {
    const { length } = partsWithMaterials(dossier, program);
    const place = at('step', program.step.id, 'components');
    if (length === componentKinds.length && program.reached === 'yes')
      book.note('establishes', place, 'iet.materials-all');
    else if (length > 0) book.note('supports', place, 'iet.materials-some', { count: length });
  }
});

/** One list of objectives, in which each of the three parts is named. */
export const objectivesShared = pathwayCollector((book, dossier) => {
  const programs = programsIn(book, dossier);
  book.examine(programs.length);
  for (const program of programs) {
    const { length } = partsWithObjectives(program);
    const place = at('step', program.step.id, 'objectives');
    if (length === componentKinds.length && program.reached === 'yes')
      book.note('establishes', place, 'iet.objectives-all');
    else if (length > 0) book.note('supports', place, 'iet.objectives-some', { count: length });
  }
});
