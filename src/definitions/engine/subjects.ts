/** What a definition can be about beside programs, a pathway, a system or an agreement, and the dossiers of each. */

import { type AgreementId, byCodeUnits, type PathwayId, type StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Determination } from '../../logic/determination.js';
import type { Agreement } from '../../model/agreement.js';
import type { Area } from '../../model/area.js';
import { rowsIn } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import { pathwayRow } from '../../model/pathway-row.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Support } from '../../model/support.js';
import type { PathwaySystem } from '../../model/system.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, dossier, type Opened } from './dossier.js';
import { graphsIn } from './taken-credit.js';
import type { View } from './view.js';
import type { Views } from './views.js';

/** What collectors about a pathway look at. */
export interface PathwayDossier extends Dossier {
  readonly pathway: Pathway;
  readonly graph: PathwayGraph;
  readonly region: readonly Area[];
  /** The supports that go with its steps, by id. */
  readonly supports: readonly Support[];
  /** The pathway with steps whose offerings are all over, where there are such: for what may recur. */
  readonly recurring?: Pick<PathwayDossier, 'graph' | 'find'>;
}

/** Opens a pathway. Throws `PathwayError` `unknown-pathway` when there is none. */
export function openPathway(views: Views, id: PathwayId, options: DetermineOptions): Opened<PathwayDossier> {
  const { system } = views;
  const row = pathwayRow(system, id);
  if (!row)
    throw new PathwayError('unknown-pathway', `There is no pathway "${id}" in "${system.id}".`, {
      argument: 'pathwayId',
    });
  return opened(views, views.timingOf(row), (view) => pathwayDossier(view, row, options));
}

function pathwayDossier(view: View, row: Pathway, options: DetermineOptions): PathwayDossier {
  const graph = view.graphOf(row);
  const { pathway } = graph;
  const { recurring } = view;
  const supports = supportsOf(view, pathway);
  const subject = {
    kind: 'pathway',
    id: pathway.id,
    title: pathway.title,
    system: view.system.id,
    counts: {
      steps: graph.steps.length,
      entries: graph.entries.length,
      exits: graph.exits.length,
      supports: supports.length,
    },
  };
  return {
    ...dossier(view, subject, options, pathway.complete),
    pathway,
    graph,
    region: pathway.region ?? view.system.region ?? [],
    supports,
    ...(recurring && {
      recurring: { graph: recurring.graphOf(row), find: recurring.find },
    }),
  };
}

/** The supports that go with steps of a pathway, by id. Cost: its steps, and the tables once. */
function supportsOf(view: View, { steps }: Pathway): Support[] {
  return [...rowsNaming(rowsIn(view.system, 'supports', stepsServed), steps)]
    .filter(isProvided(view))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

const stepsServed = ({ steps }: Support) => steps;

/** Whether a support still has the provider that the document names: one that is gone from the view serves nobody. */
function isProvided({ system, whole }: View): (support: Support) => boolean {
  if (system === whole) return () => true;
  const written = rowsIn(whole, 'supports', idOf);
  return ({ id, provider }) => rowsNaming(written, [id]).every((row) => row.provider === provider);
}

const idOf = ({ id }: Support) => [id];

/** Opens a whole system. */
export function openSystem(views: Views, options: DetermineOptions): Opened<Dossier> {
  return opened(views, 'now', (view) => {
    const { partners = [], roles = [], agreements = [], plans = [], pathways = [], id, title } = view.system;
    const counts = {
      partners: partners.length,
      roles: roles.length,
      agreements: agreements.length,
      plans: plans.length,
      pathways: pathways.length,
    };
    const subject = { kind: 'system', id, title, system: id, counts };
    return dossier({ ...view, system: goingOn(view) }, subject, options);
  });
}

/**
 * The system without roles, plans, money and engagements that are for pathways of which none is in the view, gone or not
 * in the document, without money whose giver is not, and without services and engagements of partners who are gone.
 */
function goingOn(view: View): PathwaySystem {
  const { system, whole } = view;
  const [pathways, partners, known] = [system.pathways, system.partners, whole.partners].map(idsOf);
  const goesOn = (ids: readonly string[] = []) => ids.length === 0 || ids.some((id) => pathways!.has(id));
  const isGone = (partner = '') => !partners!.has(partner) && known!.has(partner);
  const { roles, plans, funding, engagements, supports } = system;
  const kept = {
    ...(roles && { roles: roles.filter(({ scope }) => goesOn(scope)) }),
    ...(plans && { plans: plans.filter((each) => goesOn(each.pathways)) }),
    ...(supports && { supports: supports.filter(isProvided(view)) }),
    ...(funding && {
      funding: funding.filter(
        ({ partner, pathways: its }) => (partner === undefined || partners!.has(partner)) && goesOn(its),
      ),
    }),
    ...(engagements && {
      engagements: engagements.filter(({ partner, pathways: its }) => !isGone(partner) && goesOn(its)),
    }),
  };
  const isSame = Object.entries(kept).every(
    ([table, rows]) => rows.length === system[table as 'roles']?.length,
  );
  return isSame ? system : { ...system, ...kept };
}

function idsOf(rows: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

/** What collectors about an agreement look at. */
export interface AgreementDossier extends Dossier {
  readonly agreement: Agreement;
  /** The pathways on which a step stands, compiled, by id. */
  graphsWith(step: StepId): readonly PathwayGraph[];
}

/** Opens an agreement. Throws `PathwayError` `unknown-agreement` when there is none. */
export function openAgreement(
  views: Views,
  id: AgreementId,
  options: DetermineOptions,
): Opened<AgreementDossier> {
  const { system } = views;
  const agreement = system.agreements?.find((each) => each.id === id);
  if (!agreement)
    throw new PathwayError('unknown-agreement', `There is no agreement "${id}" in this system.`, {
      argument: 'subject.id',
    });
  const counts = { parties: agreement.parties.length, sections: agreement.sections?.length ?? 0 };
  const title = agreement.title ?? id;
  const subject: Determination['subject'] = { kind: 'agreement', id, title, system: system.id, counts };
  return opened(views, views.timingOf(agreement), (view) => ({
    ...dossier(view, subject, options),
    agreement,
    graphsWith: graphsIn(view),
  }));
}

/** The same subject in each of the views of a day. */
export function opened<D extends Dossier>(
  { now, soon, ever, abandoned, digestOf }: Views,
  timing: Opened<D>['timing'],
  open: (view: View) => D,
): Opened<D> {
  return {
    now: open(now),
    ...(soon && { soon: open(soon) }),
    ...(ever && { ever: open(ever) }),
    ...(abandoned && { abandoned }),
    timing,
    digestOf,
  };
}
