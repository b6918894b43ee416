/** Does it help a person enter or advance in a specific occupation or cluster? WIOA section 3(7)(G). */

import type { OccupationId } from '../../../base/ids.js';
import type { At } from '../../../logic/message.js';
import type { Agreement } from '../../../model/agreement.js';
import type { Credential } from '../../../model/credential.js';
import type { ExitPoint } from '../../../model/exit.js';
import { rowsIn } from '../../../model/index-system.js';
import { isEmployer } from '../../../model/is-employer.js';
import type { Occupation } from '../../../model/occupation.js';
import { rowsNaming } from '../../../model/rows-by-key.js';
import type { Step } from '../../../model/step.js';
import { stepGroupOf } from '../../../model/step-kinds.js';
import { employmentServices } from '../../../model/support-kinds.js';
import { isSigned } from '../../../partnership/is-signed.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type Notebook, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { lookThroughDoors, stepsWithin } from '../entry-routes.js';
import { ownOccupations } from '../own-occupations.js';
import { recognize } from '../recognized-credential.js';
import { supportReached } from '../supports-here.js';

/** A major group ("21-0000") or all occupations ("00-0000") is not specific. */
export function isSpecific({ soc, onet }: Occupation): boolean {
  return ![soc?.code, onet?.code.split('.')[0]].some((code) => code?.endsWith('0000'));
}

/** A titled occupation, or a named cluster, that the pathway is for. */
const specificOccupation = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const listed = pathway.occupations ?? [];
  book.examine(listed.length + (pathway.cluster === undefined ? 0 : 1));
  let specific = 0;
  for (const occupation of book.occupations()) {
    const { id } = occupation;
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

/** An occupation that an exit or a credential opens. */
interface Opened {
  readonly place: At;
  readonly occupation: OccupationId;
  /** A credential that is recognized is itself the help into what it opens. */
  readonly helps: boolean;
}

/** An occupation of its own, opened by an exit that can be got to, with some help into it. */
const helpsIntoOccupation = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const { sure, perhaps } = stepsWithin(dossier);
  const belongs = ownOccupations(dossier);
  const isOwn = (occupation: OccupationId) => belongs(occupation) === 'yes';
  const promised = helpsOf(dossier, sure, isOwn);
  const helps = promised.filter(({ unsigned }) => !unsigned);
  const opened = openedBy(book, dossier, sure);
  const own = opened.filter(({ occupation }) => isOwn(occupation));
  for (const { place, occupation, helps: itself } of opened) {
    const found = book.follow('occupation', occupation, place);
    if (!found) continue;
    const noted = book.as('derived');
    if (!isOwn(occupation)) noted.note('weakens', place, 'helps.other', { occupation });
    else if ((helps.length > 0 || itself) && isSpecific(found))
      noted.note('establishes', place, 'helps.opens', { occupation });
    else noted.note('supports', place, 'helps.opens', { occupation });
  }
  for (const { place, how, unsigned } of promised)
    book.note('supports', place, unsigned ? 'helps.unsigned' : 'helps.by', { how });
  // That one occupation is above another on the labor market is no help by the pathway.
  const moves = (pathway.occupations ?? []).flatMap((id) =>
    (dossier.find('occupation', id)?.advancesTo ?? [])
      .filter(({ occupation }) => occupation !== id)
      .map((move) => ({ ...move, place: at('occupation', id, 'advancesTo') })),
  );
  for (const { place, occupation } of moves)
    if (book.follow('occupation', occupation, place))
      book.note('supports', place, 'helps.advance', { occupation });
  const hoped = openedBy(book, dossier, perhaps).filter(({ occupation }) => belongs(occupation) !== 'no');
  book.examine(hoped.length + promised.length);
  book.occupations();
  lookThroughDoors(book, dossier);
  if (hoped.length + moves.length === 0)
    book.noneIfClaimed('helps.none', ['exits', 'credentials', 'occupations']);
  if (own.length === 0)
    for (const { id } of generalOnly(dossier)) book.note('weakens', at('credential', id), 'helps.general');
});

/** Whether a credential attests general skills alone, such as a safety card: that is no way into an occupation. */
function isGeneral(credential: Credential | undefined): boolean {
  const { skillKind, kind } = credential ?? {};
  return (
    (skillKind !== undefined && skillKind !== 'industry-or-occupational') ||
    kind === 'CertificateOfParticipation'
  );
}

/** The credentials of the pathway that list occupations although they attest general skills alone. */
function generalOnly({ graph, find }: PathwayDossier): Credential[] {
  const awarded = new Set(graph.steps.flatMap(({ awards = [] }) => awards));
  return [...awarded].flatMap((id) => {
    const credential = find('credential', id);
    return credential?.occupations && isGeneral(credential) ? credential : [];
  });
}

/** Occupations that exits, or credentials awarded on the way, open to a person who gets there. */
function openedBy(
  book: Notebook,
  { graph, find, attestations }: PathwayDossier,
  reached: readonly Step[],
): Opened[] {
  const steps = new Set(reached.map(({ id }) => id));
  const awards = new Set(reached.flatMap((step) => step.awards ?? []));
  const isOpen = ({ id, after }: ExitPoint) => {
    const place = at('exit', id, 'after');
    if (after.kind === 'step') return book.follow('step', after.step, place) && steps.has(after.step);
    const credential = book.follow('credential', after.credential, place);
    return credential && awards.has(after.credential) && !isGeneral(credential);
  };
  const from = (
    kind: 'exit' | 'credential',
    id: string,
    helps: boolean,
    occupations: readonly OccupationId[] = [],
  ) => occupations.map((occupation) => ({ place: at(kind, id, 'occupations'), occupation, helps }));
  return [
    ...graph.exits.filter(isOpen).flatMap(({ id, occupations }) => from('exit', id, false, occupations)),
    ...[...awards].flatMap((id) => {
      const credential = find('credential', id);
      if (!credential || isGeneral(credential)) return [];
      return from(
        'credential',
        id,
        recognize(attestations, credential).recognized === true,
        credential.occupations,
      );
    }),
  ];
}

/** What helps a person into a job; a commitment that no employer has signed may do so. */
interface Help {
  readonly place: At;
  readonly how: string;
  readonly unsigned?: boolean;
}

/** What employers commit themselves to, by kind and id. */
const committedTo = ({ kind, covers = [] }: Agreement) =>
  kind === 'employer-commitment' ? covers.map((ref) => `${ref.kind} ${ref.id}`) : [];

/** What helps a person into a job: employment services, work on the pathway, employers' commitments. */
function helpsOf(
  dossier: PathwayDossier,
  reached: readonly Step[],
  isOwn: (occupation: OccupationId) => boolean,
): Help[] {
  const { pathway, supports, system, asOf } = dossier;
  const own = [`pathway ${pathway.id}`, ...pathway.steps.map((id) => `step ${id}`)];
  const commitments = rowsNaming(rowsIn(system, 'agreements', committedTo), own).filter(({ parties }) =>
    parties.some(({ partner }) => dossier.find('partner', partner)),
  );
  const from = (kind: 'support' | 'step', things: readonly { id: string; kind: string }[]) =>
    things.map((thing) => ({ place: at(kind, thing.id, 'kind'), how: thing.kind }));
  return [
    ...from(
      'support',
      supports.filter(
        (support) =>
          employmentServices.some((service) => service === support.kind) &&
          supportReached(dossier, support) === 'yes',
      ),
    ),
    ...from(
      'step',
      reached.filter(
        ({ kind, occupation }) =>
          stepGroupOf(kind) === 'work' && (occupation === undefined || isOwn(occupation)),
      ),
    ),
    ...commitments.map((each) => ({
      ...{ place: at('agreement', each.id, 'kind'), how: each.kind },
      // The promise is the employer's: whoever it is made to need not sign.
      unsigned: !each.parties.some((party) => {
        const by = dossier.find('partner', party.partner);
        return by && isEmployer(by) && isSigned({ parties: [party] }, asOf);
      }),
    })),
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
    {
      id: 'wioa.g.helps',
      collect: helpsIntoOccupation,
      openTerms: ['helps'],
      ours: 'one kind of help is enough',
    },
  ],
};
