/** Does it help a person enter or advance in a specific occupation or cluster? WIOA section 3(7)(G). */

import type { OccupationId } from '../../../base/ids.js';
import type { At } from '../../../logic/message.js';
import type { ExitPoint } from '../../../model/exit.js';
import type { Occupation } from '../../../model/occupation.js';
import type { Step } from '../../../model/step.js';
import { stepGroupOf } from '../../../model/step-kinds.js';
import { employmentServices } from '../../../model/support-kinds.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type Notebook, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { stepsWithin } from '../entry-routes.js';

/** A major group ("21-0000") or all occupations ("00-0000") is not specific. */
function isSpecific({ soc }: Occupation): boolean {
  return soc === undefined || !soc.code.endsWith('0000');
}

/** A titled occupation, or a named cluster, that the pathway is for. */
const specificOccupation = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const listed = pathway.occupations ?? [];
  book.examine(listed.length + (pathway.cluster === undefined ? 0 : 1));
  let specific = 0;
  for (const id of listed) {
    const occupation = book.follow('occupation', id, at('pathway', pathway.id, 'occupations'));
    if (!occupation) continue;
    if (isSpecific(occupation)) {
      specific++;
      const grade = occupation.soc || occupation.onet ? 'derived' : 'declared';
      book
        .as(grade)
        .note('establishes', at('occupation', id), 'occupation.named', { code: occupation.soc?.code ?? '' });
    } else
      book.note('weakens', at('occupation', id, 'soc'), 'occupation.too-broad', {
        occupation: id,
        code: occupation.soc?.code ?? '',
      });
  }
  if (pathway.cluster !== undefined)
    book.note('establishes', at('pathway', pathway.id, 'cluster'), 'occupation.cluster', {
      cluster: pathway.cluster,
    });
  else if (specific === 0) book.noneIfClaimed('occupation.none', ['occupations']);
});

/** An occupation opened by an exit that can be got to, with some help into it; or a move between its occupations. */
const helpsIntoOccupation = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const { sure, perhaps } = stepsWithin(dossier);
  const helps = helpsOf(dossier, sure);
  const opened = openedBy(book, dossier, sure);
  for (const { place, occupation } of opened) {
    const found = book.follow('occupation', occupation, place);
    // A credential that opens the occupation is itself the help.
    const helped = (helps.length > 0 || place.kind === 'credential') && found && isSpecific(found);
    if (found)
      book.as('derived').note(helped ? 'establishes' : 'supports', place, 'helps.opens', { occupation });
  }
  for (const { place, how } of helps) book.note('supports', place, 'helps.by', { how });
  const moves = (pathway.occupations ?? []).flatMap((id) =>
    (dossier.find('occupation', id)?.advancesTo ?? [])
      .filter(({ occupation }) => occupation !== id)
      .map((move) => ({ ...move, place: at('occupation', id, 'advancesTo') })),
  );
  for (const { place, occupation } of moves)
    if (book.follow('occupation', occupation, place))
      book.note('establishes', place, 'helps.advance', { occupation });
  book.examine(opened.length + helps.length + moves.length);
  if (openedBy(book, dossier, perhaps).length + moves.length === 0)
    book.noneIfClaimed('helps.none', ['exits', 'credentials', 'occupations']);
});

/** Occupations that exits, or credentials awarded on the way, open to a person who gets there. */
function openedBy(
  book: Notebook,
  { graph, find }: PathwayDossier,
  reached: readonly Step[],
): { place: At; occupation: OccupationId }[] {
  const steps = new Set(reached.map(({ id }) => id));
  const awards = new Set(reached.flatMap((step) => step.awards ?? []));
  const isOpen = ({ id, after }: ExitPoint) => {
    const place = at('exit', id, 'after');
    if (after.kind === 'step') return book.follow('step', after.step, place) && steps.has(after.step);
    return book.follow('credential', after.credential, place) && awards.has(after.credential);
  };
  const from = (kind: 'exit' | 'credential', id: string, occupations: readonly OccupationId[] = []) =>
    occupations.map((occupation) => ({ place: at(kind, id, 'occupations'), occupation }));
  return [
    ...graph.exits.filter(isOpen).flatMap(({ id, occupations }) => from('exit', id, occupations)),
    ...[...awards].flatMap((id) => from('credential', id, find('credential', id)?.occupations)),
  ];
}

/** What helps a person into a job: employment services, work on the pathway, employers' commitments. */
function helpsOf(
  { pathway, supports, system }: PathwayDossier,
  reached: readonly Step[],
): { place: At; how: string }[] {
  const own = new Set([`pathway ${pathway.id}`, ...pathway.steps.map((id) => `step ${id}`)]);
  const commitments = (system.agreements ?? []).filter(
    ({ kind, covers }) =>
      kind === 'employer-commitment' && covers?.some((ref) => own.has(`${ref.kind} ${ref.id}`)),
  );
  const from = (kind: 'support' | 'step' | 'agreement', things: readonly { id: string; kind: string }[]) =>
    things.map((thing) => ({ place: at(kind, thing.id, 'kind'), how: thing.kind }));
  return [
    ...from(
      'support',
      supports.filter(({ kind }) => employmentServices.some((service) => service === kind)),
    ),
    ...from(
      'step',
      reached.filter(({ kind }) => stepGroupOf(kind) === 'work'),
    ),
    ...from('agreement', commitments),
  ];
}

/** Clause G: a specific occupation, and help into it or up from it. */
export const clauseG: Clause = {
  id: 'G',
  asks: [
    {
      id: 'wioa.g.occupation',
      collect: specificOccupation,
      openTerms: ['specific'],
      ours: 'a whole major group of occupations is not specific',
    },
    { id: 'wioa.g.helps', collect: helpsIntoOccupation, openTerms: ['helps'] },
  ],
};
