/** Supports as the people of a pathway can have them: on the day, where they are, for their groups. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Area } from '../../model/area.js';
import type { Population } from '../../model/populations.js';
import type { Support } from '../../model/support.js';
import { servicesWithPlaces } from '../../partnership/services-on.js';
import { at, type Notebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { type Reached, stepsWithin } from './entry-routes.js';

/** The day, and where people are; no area: anywhere. */
export interface Here {
  readonly asOf: CalendarDate;
  readonly region: readonly Area[];
}

/** A support with the groups that it has places for; `undefined`: as far as it says, it has none here on the day. */
export function supportHere(support: Support, { asOf, region }: Here): Support | undefined {
  const [found] = servicesWithPlaces([support], asOf, region);
  const { model, populations = [], ...rest } = found ?? support;
  const groups = rest.capacity?.map(({ population }) => population) ?? [];
  if (!found || groups.length === 0 || groups.includes(undefined)) return found;
  const isMeant = (group: Population | undefined) =>
    group !== undefined && (model === 'universal' || populations.length === 0 || populations.includes(group));
  const its = groups.filter(isMeant) as Population[];
  return its.length > 0 ? { ...rest, populations: its } : undefined;
}

/** Writes down supports that are offered, and those without places here. */
export function noteOffered(book: Notebook, supports: readonly Support[], here: Here): void {
  const isOpen = (each: Support) => supportHere(each, here) !== undefined;
  book.offered('support', supports.filter(isOpen), 'services');
  for (const support of supports) if (!isOpen(support)) noteFull(book, support);
}

/** Writes down that a support has no places here. */
export function noteFull(book: Notebook, { id }: Support): void {
  book.note('supports', at('support', id, 'capacity'), 'counseling.no-places');
}

/** Whether some people of the pathway get a support: perhaps where it has no places for them, or its provider is not there. */
export function supportReached(dossier: PathwayDossier, support: Support, forItsGroups = true): Reached {
  const { provider } = support;
  const reached = stepsReached(dossier, support);
  const here = supportHere(support, dossier);
  const counts =
    here &&
    (!forItsGroups || isForSome(here, dossier)) &&
    (provider === undefined || dossier.find('partner', provider));
  return reached === 'yes' && !counts ? 'perhaps' : reached;
}

/** Whether a support is for some of the groups that a pathway is for; of one that names none, for whoever may come. */
function isForSome({ populations, model }: Support, { pathway }: PathwayDossier): boolean {
  const groups = pathway.populations ?? [];
  if (groups.length === 0 || model === 'universal' || !populations?.length) return true;
  return populations.some((each) => groups.includes(each));
}

/** Whether someone gets to a step that a support goes with; one for all steps goes with whatever anyone may get to. */
export function stepsReached(dossier: PathwayDossier, { steps }: Support): Reached {
  const { reached, best } = stepsWithin(dossier);
  if (steps === 'all') return best === 'no' && dossier.graph.steps.length > 0 ? 'no' : 'yes';
  const answers = steps.map(reached);
  return answers.find((each) => each === 'yes') ?? answers.find((each) => each === 'perhaps') ?? 'no';
}
