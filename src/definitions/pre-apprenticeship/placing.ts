/** The registered apprenticeships that a program leads to, and who helps into them: 20 CFR 681.480, lead-in and (e). */

import { type AgreementId, byCodeUnits, type PartnerId, type StepId } from '../../base/ids.js';
import { leadsFrom } from '../../graph/doors/leads-from.js';
import type { At } from '../../logic/message.js';
import type { Agreement } from '../../model/agreement.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Apprenticeship, Step } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import { employmentServices } from '../../model/support-kinds.js';
import { isSigned } from '../../partnership/is-signed.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { type Standing, signedByAll } from '../partners/agreements.js';
import { lacksPartners, restsOnNothing } from '../wioa/apprenticeships.js';
import { isRegistered } from '../wioa/registration.js';

/** An apprenticeship that comes after the program. */
export interface Ahead {
  readonly place: At;
  /** Whether it is registered; absent: not recorded. */
  readonly registered?: boolean;
  /** Who carries it out or takes people into it. */
  readonly partners: readonly PartnerId[];
  /** People who complete the program enter it directly. */
  readonly direct: boolean;
  /** The agreement that joins the pathway to it. */
  readonly agreement?: AgreementId;
  /** Where it is a step. */
  readonly step?: Step;
  /** The agreement by which it gives credit for the program, where nothing else leads to it. */
  readonly credit?: AgreementId;
}

const known = new WeakMap<ProgramDossier, readonly Ahead[]>();

/** What comes after the program on a pathway, or beyond one, and is an apprenticeship. Cost: its pathways, once. */
function apprenticeshipsAhead(dossier: ProgramDossier): readonly Ahead[] {
  let found = known.get(dossier);
  if (!found) {
    found = [...onPathways(dossier), ...beyond(dossier)];
    known.set(dossier, found);
  }
  return found;
}

function onPathways(dossier: ProgramDossier): Ahead[] {
  const { program, graphsWith, find } = dossier;
  const later = new Map<StepId, AgreementId | undefined>(creditedBy(dossier));
  for (const graph of graphsWith(program.id))
    for (const id of leadsFrom(graph)(program.id).steps) later.set(id, undefined);
  return [...later]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([id, credit]): Ahead[] => {
      const step = find('step', id);
      if (!step || id === program.id) return [];
      const { kind, apprenticeship, provider } = step;
      if (kind !== 'apprenticeship' && (!apprenticeship || kind === 'pre-apprenticeship')) return [];
      const partners = [apprenticeship?.sponsor ?? [], provider ?? []].flat();
      const place = at('step', id, 'apprenticeship');
      const by = credit === undefined ? {} : { credit };
      return [{ place, ...registration(apprenticeship), partners, direct: false, step, ...by }];
    });
}

/** The steps that give credit for the program, each with an agreement that says so: one that is signed, if there is any. */
function creditedBy({ credit, asOf }: ProgramDossier): [StepId, AgreementId][] {
  const first = [...credit].sort(
    (a, b) => Number(isSigned(a.agreement, asOf)) - Number(isSigned(b.agreement, asOf)),
  );
  return first.map(({ articulation, agreement }) => [articulation.to, agreement.id]);
}

function beyond({ program, graphsWith }: ProgramDossier): Ahead[] {
  // Where no one gets to the program, nothing comes after it.
  const graphs = graphsWith(program.id).filter((graph) => leadsFrom(graph)(program.id).steps.length > 0);
  return graphs.flatMap(({ pathway }) =>
    (pathway.onward ?? []).flatMap(({ kind, after, link, partner, agreement, apprenticeship }): Ahead[] => {
      if (kind !== 'registered-apprenticeship' || (after !== undefined && after !== program.id)) return [];
      const partners = [apprenticeship?.sponsor ?? [], partner ?? []].flat();
      const place = at('pathway', pathway.id, 'onward');
      const direct = link === 'direct-entry';
      return [{ place, ...registration(apprenticeship), partners, direct, ...(agreement && { agreement }) }];
    }),
  );
}

function registration(apprenticeship: Apprenticeship | undefined): Pick<Ahead, 'registered'> {
  const registered = isRegistered(apprenticeship);
  return registered === undefined ? {} : { registered };
}

/** Whether an apprenticeship may not be open to people, as clause B of WIOA section 3(7) has it. */
function isOpen(book: Notebook, dossier: ProgramDossier, ahead: Ahead): boolean {
  const { place, partners, agreement, credit, step } = ahead;
  const rests = restsOnNothing(book, dossier, { partners, agreement: agreement ?? credit }, place);
  return rests || (step !== undefined && lacksPartners(book, dossier, step));
}

/** A registered apprenticeship comes after it. An apprenticeship prepares for none. */
export const leadsToApprenticeship = collector<ProgramDossier>((book, dossier) => {
  const { id, kind } = dossier.program;
  const ahead = apprenticeshipsAhead(dossier);
  book.examine(ahead.length);
  if (kind === 'apprenticeship') book.note('refutes', at('step', id, 'kind'), 'ahead.itself');
  for (const each of ahead) {
    const { place, registered } = each;
    if (registered === false) book.note('weakens', place, 'registered.no');
    else if (!registered) book.note('supports', place, 'registered.open');
    else if (isOpen(book, dossier, each)) book.note('supports', place, 'apprenticeship.rests');
    else book.as('derived').note('establishes', place, 'ahead.registered');
  }
});

/** An agreement about the program, or about a pathway with it, and how it stands. */
interface About {
  readonly agreement: Agreement;
  readonly standing: Standing;
  /** Whether who provides the program and who has a registered apprenticeship ahead are both parties. */
  readonly joins: boolean;
}

function agreementsAbout(dossier: ProgramDossier): readonly About[] {
  const { program, system, graphsWith, find } = dossier;
  const ahead = apprenticeshipsAhead(dossier);
  const keys = [
    `step ${program.id}`,
    ...graphsWith(program.id).map(({ pathway }) => `pathway ${pathway.id}`),
  ];
  const sponsors = new Set(ahead.flatMap(({ registered, partners }) => (registered ? partners : [])));
  const all = new Set([
    ...rowsNaming(rowsIn(system, 'agreements', aboutWhat), keys),
    ...ahead.flatMap(({ agreement }) => find('agreement', agreement ?? '') ?? []),
  ]);
  return [...all].map((agreement) => {
    const ids = agreement.parties.map(({ partner }) => partner);
    const own = program.provider !== undefined && ids.includes(program.provider);
    return {
      agreement,
      standing: signedByAll(dossier, agreement),
      joins: own && ids.some((each) => each !== program.provider && sponsors.has(each)),
    };
  });
}

const aboutWhat = ({ covers = [], articulates = [] }: Agreement) => [
  ...covers.map(({ kind, id }) => `${kind} ${id}`),
  ...articulates.flatMap(({ from }) => (from.kind === 'step' ? `step ${from.step}` : [])),
];

/** Who provides it and who has a registered apprenticeship ahead have agreed on it in writing. */
export const partnership = collector<ProgramDossier>((book, dossier) => {
  const all = agreementsAbout(dossier);
  book.examine(all.length);
  for (const { agreement, standing, joins } of all) {
    const place = at('agreement', agreement.id);
    for (const { partner } of agreement.parties)
      book.follow('partner', partner, at('agreement', agreement.id, 'parties'));
    if (!joins) book.note('supports', place, 'partnership.others');
    else if (standing === 'in-force') book.note('establishes', place, 'partnership.signed');
    else if (standing === 'later') book.as('planned').note('establishes', place, 'partnership.signed');
    else book.note('supports', place, `partnership.${standing}`);
  }
  if (all.length === 0) book.noneIfClaimed('partnership.none', ['agreements']);
});

/** Those who have a registered apprenticeship ahead place people into it, or take them in directly. */
export const placement = collector<ProgramDossier>((book, dossier) => {
  const ahead = apprenticeshipsAhead(dossier).filter(({ registered }) => registered !== false);
  const sponsors = new Set(ahead.flatMap(({ registered, partners }) => (registered ? partners : [])));
  const services = rowsNaming(rowsIn(dossier.system, 'supports', helped), [dossier.program.id]);
  book.examine(ahead.length > 0 ? ahead.length + services.length : 0);
  for (const each of ahead.filter(({ direct }) => direct)) {
    const counts = each.registered && !isOpen(book, dossier, each);
    book.note(counts ? 'establishes' : 'supports', each.place, 'placement.direct');
  }
  for (const { id, provider } of services) {
    const by = book.follow('partner', provider, at('support', id, 'provider'));
    if (by && sponsors.has(by.id)) book.note('establishes', at('support', id), 'placement.by-sponsor');
    else book.note('supports', at('support', id), 'placement.by-others');
  }
});

const helped = ({ kind, steps }: Support) => (employmentServices.some((each) => each === kind) ? steps : []);
