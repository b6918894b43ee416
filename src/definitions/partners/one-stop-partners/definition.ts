/** Required one-stop partners: WIOA section 121(b)(1)(B), 29 U.S.C. 3151(b)(1)(B). */

import { type OneStopProgram, oneStopPrograms, requiredPrograms } from '../../../model/one-stop-programs.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { at, type Collector, collector } from '../../engine/notebook.js';

/** A partner who carries out a program. One whose programs are not given may carry it out, an employer aside. */
function programCarried(program: OneStopProgram): Collector<Dossier> {
  return collector((book, { system }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    const its = partners.filter(({ programs }) => programs?.includes(program));
    for (const { id } of its) book.note('establishes', at('partner', id, 'programs'), 'program.carried');
    const silent = partners.some(
      ({ programs, types }) => programs === undefined && types.some((type) => type !== 'industry'),
    );
    if (its.length === 0 && !silent) book.noneIfClaimed('program.none', ['partners']);
  });
}

/**
 * Whether a program is carried out in the local area at all: a partner who does shows it; where it is not, a record of
 * this proposition says so (20 CFR 678.415). For TANF it is presumed, until the Governor's notice is on record.
 */
function programInArea(program: OneStopProgram): Collector<Dossier> {
  return collector((book, { system, subject }) => {
    const { partners = [] } = system;
    book.examine(partners.length);
    for (const { id, programs } of partners)
      if (programs?.includes(program))
        book.note('establishes', at('partner', id, 'programs'), 'program.carried');
    if (program === 'tanf') {
      book.examine(1);
      book.as('assumed').note('establishes', at('system', subject.id), 'tanf.presumed');
    }
  });
}

const usc = '29 U.S.C. 3151(b)';
const act = 'WIOA section 121(b)';

/**
 * Each required program, where it is carried out in the local area. To say that one is not, write an evidence record of
 * the proposition `one-stop.….in-area`; so is the Governor's notice about TANF.
 */
export const oneStopPartners: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'one-stop-partners',
    title: 'Required one-stop partners, WIOA section 121(b)(1)(B)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [{ usc: `${usc}(1)(B)`, act: `${act}(1)(B)` }],
    textVerifiedOn: '2024-10',
    basis: 'statute',
  },
  requiredPrograms.map((program) => {
    const place = oneStopPrograms[program].at;
    return {
      id: program,
      citation: { usc: usc + place, act: act + place },
      when: {
        id: `one-stop.${program}.in-area`,
        collect: programInArea(program),
        citation: { document: 'One-stop regulations', place: '20 CFR 678.415' },
      },
      asks: [{ id: `one-stop.${program}`, collect: programCarried(program) }],
    };
  }),
);
