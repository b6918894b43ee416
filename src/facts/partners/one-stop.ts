/** Are the required one-stop partners there? WIOA section 121(b)(1)(B). */

import type { OneStopProgram } from '../../model/one-stop-programs.js';
import type { Dossier } from '../dossier.js';
import { at, type Collector, investigation } from '../investigation.js';

/** A partner who carries out a program. One who tells of no programs may carry it out, an employer aside. */
export function programCarried(program: OneStopProgram): Collector<Dossier> {
  return investigation((book, { system }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    const its = partners.filter(({ programs }) => programs?.includes(program));
    for (const { id } of its) book.note('establishes', at('partner', id, 'programs'), 'program.carried');
    const silent = partners.some(
      ({ programs, types }) => programs === undefined && types.some((type) => type !== 'industry'),
    );
    if (its.length === 0 && !silent) book.noneIfSaid('program.none', ['partners']);
  });
}

/**
 * Whether a program is carried out in the local area at all: a partner who does shows it; where it is not, a record of
 * this proposition says so (20 CFR 678.415). For TANF it is presumed, until the Governor's notice is on record.
 */
export function programInArea(program: OneStopProgram): Collector<Dossier> {
  return investigation((book, { system, subject }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    for (const { id, programs } of partners)
      if (programs?.includes(program))
        book.note('establishes', at('partner', id, 'programs'), 'program.carried');
    if (program === 'tanf') {
      book.examine(1);
      book.note('establishes', at('system', subject.id), 'tanf.presumed', {}, 'assumed');
    }
  });
}
