/** The registered apprenticeships that a program leads to, and who helps into them: 20 CFR 681.480, lead-in and (e). */

import type { AgreementId, PartnerId, StepId } from '../../base/ids.js';
import { leadsFrom } from '../../graph/doors/leads-from.js';
import type { At } from '../../logic/message.js';
import type { Agreement } from '../../model/agreement.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Apprenticeship } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import { employmentServices } from '../../model/support-kinds.js';
import { at, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { type Standing, signedByAll } from '../partners/agreements.js';
import { isRegistered } from '../wioa/apprenticeships.js';

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

function onPathways({ program, graphsWith, find, credit }: ProgramDossier): Ahead[] {
  const later = new Set<StepId>([
    ...graphsWith(program.id).flatMap((graph) => leadsFrom(graph)(program.id).steps),
    ...credit.map(({ articulation }) => articulation.to),
  ]);
  return [...later].sort().flatMap((id): Ahead[] => {
    const { kind, apprenticeship, provider } = find('step', id) ?? {};
    const isOne = kind === 'apprenticeship' || (apprenticeship && kind !== 'pre-apprenticeship');
    if (id === program.id || !isOne) return [];
    const partners = [apprenticeship?.sponsor ?? [], provider ?? []].flat();
    return [
      { place: at('step', id, 'apprenticeship'), ...registration(apprenticeship), partners, direct: false },
    ];
  });
}

function beyond({ program, graphsWith }: ProgramDossier): Ahead[] {
  return graphsWith(program.id).flatMap(({ pathway }) =>
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

/** A registered apprenticeship comes after it. An apprenticeship prepares for none. */
export const leadsToApprenticeship = collector<ProgramDossier>((book, dossier) => {
  const { id, kind } = dossier.program;
  const ahead = apprenticeshipsAhead(dossier);
  book.examine(ahead.length);
  if (kind === 'apprenticeship') book.note('refutes', at('step', id, 'kind'), 'ahead.itself');
  for (const { place, registered } of ahead)
    if (registered) book.as('derived').note('establishes', place, 'ahead.registered');
    else if (registered === false) book.note('weakens', place, 'registered.no');
    else book.note('supports', place, 'registered.open');
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
  for (const { place, direct, registered } of ahead)
    if (direct) book.note(registered ? 'establishes' : 'supports', place, 'placement.direct');
  for (const { id, provider } of services) {
    const by = book.follow('partner', provider, at('support', id, 'provider'));
    if (by && sponsors.has(by.id)) book.note('establishes', at('support', id), 'placement.by-sponsor');
    else book.note('supports', at('support', id), 'placement.by-others');
  }
});

const helped = ({ kind, steps }: Support) => (employmentServices.some((each) => each === kind) ? steps : []);
