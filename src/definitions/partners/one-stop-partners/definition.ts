/** Required one-stop partners: WIOA section 121(b)(1)(B), 29 U.S.C. 3151(b)(1)(B). */

import { type OneStopProgram, oneStopPrograms, requiredPrograms } from '../../../model/one-stop-programs.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { at, type Collector, collector } from '../../engine/notebook.js';
import { atTable } from '../at-table.js';

/** Partners at the table who carry out a program, and whether others may: they tell of no programs, and are no employer. */
function carriersOf(dossier: Dossier, program: OneStopProgram) {
  const partners = (dossier.system.partners ?? []).map((partner) => ({
    ...partner,
    present: atTable(dossier, partner.id) !== 'no',
  }));
  return {
    its: partners.filter(({ programs }) => programs?.includes(program)),
    silent: partners.filter(
      ({ programs, types, present }) =>
        present &&
        programs === undefined &&
        !(types.length > 0 && types.every((type) => type === 'industry')),
    ),
  };
}

/** A partner at the table who carries out a program. One whose programs are not given may carry it out, an employer aside. */
function programCarried(program: OneStopProgram): Collector<Dossier> {
  return collector((book, dossier) => {
    const { its, silent } = carriersOf(dossier, program);
    const present = its.filter((each) => each.present);
    book.examine(present.length + silent.length);
    for (const { id, present } of its)
      if (present) book.note('establishes', at('partner', id, 'programs'), 'program.carried');
      else book.note('weakens', at('partner', id), 'partner.no-part');
    if (silent.length > 0) return;
    if (its.length === 0) book.noneIfClaimed('program.none', ['partners']);
    else if (present.length === 0) book.noneIfClaimed('partner.none-at-table', ['partners', 'roles']);
  });
}

/**
 * Whether a program is carried out in the local area at all: a partner who does shows it; where it is not, a record of
 * this proposition says so (20 CFR 678.415). For TANF it is presumed, until the Governor's notice is on record. What is
 * looked at is the area, so the question can be settled for any system; that it is carried out never meets an element.
 */
function programInArea(program: OneStopProgram): Collector<Dossier> {
  return collector((book, dossier) => {
    book.examine(1);
    const { its } = carriersOf(dossier, program);
    for (const { id } of its) book.note('establishes', at('partner', id, 'programs'), 'program.carried');
    const place = at('system', dossier.subject.id);
    if (program === 'tanf') book.as('assumed').note('establishes', place, 'tanf.presumed');
    else if (its.length === 0) book.note('weakens', place, 'program.not-on-record');
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
        citation: {
          document: 'One-stop regulations',
          place: program === 'tanf' ? '20 CFR 678.405' : '20 CFR 678.415',
        },
      },
      asks: [{ id: `one-stop.${program}`, collect: programCarried(program) }],
    };
  }),
);
