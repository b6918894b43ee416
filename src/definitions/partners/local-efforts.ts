/** What a system offers and who it is for: education, training, employment, supports, people with barriers. */

import { barrierPopulations } from '../../model/populations.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import {
  counselingKinds,
  employmentServices,
  otherSupports,
  supportiveServices,
} from '../../model/support-kinds.js';
import { rolesAt } from '../../partnership/role-times.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import { fits, type Slot } from './membership.js';

/** A pathway that has steps. */
export const pathwayThere: Collector<Dossier> = collector((book, { system: { pathways = [] } }) => {
  book.examine(pathways.length);
  for (const { id, steps } of pathways)
    if (steps.length > 0) book.note('establishes', at('pathway', id), 'pathway.there');
});

/** Steps of a pathway that are of some sort: education, training, work. */
export function stepsThere(group: 'education' | 'training' | 'work'): Collector<Dossier> {
  return collector((book, { system: { steps = [], pathways = [] } }) => {
    const on = new Set(pathways.flatMap((pathway) => pathway.steps));
    book.examine(steps.length);
    for (const { id, kind } of steps) {
      const its = stepGroupOf(kind);
      if (on.has(id) && (its === group || (its === 'program' && group !== 'work')))
        book.note('establishes', at('step', id, 'kind'), 'step.there', { kind });
    }
    if (steps.every(({ kind }) => stepGroupOf(kind) !== group && stepGroupOf(kind) !== 'program'))
      book.noneIfClaimed('step.none', ['steps'], { group });
  });
}

/** Services of some sort. The lists of the law are open: other kinds of support leave the question open. */
export function supportsThere(sort: 'supportive' | 'employment'): Collector<Dossier> {
  const kinds: readonly string[] = sort === 'supportive' ? supportiveServices : employmentServices;
  return collector((book, { system: { supports = [] } }) => {
    book.examine(supports.length);
    const its = supports.filter(({ kind }) => kinds.includes(kind));
    for (const { id, kind } of its)
      book.note('establishes', at('support', id, 'kind'), 'support.there', { kind });
    const other: readonly string[] = [...counselingKinds, ...otherSupports];
    if (its.length === 0 && !supports.some(({ kind }) => other.includes(kind)))
      book.noneIfClaimed('support.none', ['supports'], { sort });
  });
}

/** A pathway or an entry that is meant for people with a barrier to employment. */
export const forPeopleWithBarriers: Collector<Dossier> = collector(
  (book, { system: { pathways = [], entries = [] } }) => {
    const all = [
      ...pathways.map(({ id, populations = [] }) => ({ kind: 'pathway' as const, id, populations })),
      ...entries.map(({ id, populations = [] }) => ({ kind: 'entry' as const, id, populations })),
    ];
    book.examine(all.length);
    for (const { kind, id, populations } of all)
      if (populations.some((each) => Object.hasOwn(barrierPopulations, each)))
        book.note('establishes', at(kind, id, 'populations'), 'barriers.meant');
  },
);

/**
 * Several employers of the cluster: those who took part in a pathway that names a cluster or sector, by an engagement or
 * a role. That others are employers as well does not tell their cluster.
 */
export const severalEmployers: Collector<Dossier> = collector((book, { system, asOf }) => {
  const { partners = [], pathways = [], engagements = [] } = system;
  const clusters = new Set(
    pathways.filter((each) => each.cluster ?? each.sectors?.length).map(({ id }) => id),
  );
  const about = (ids: readonly string[] | undefined) =>
    ids === undefined ? clusters.size > 0 : ids.some((id) => clusters.has(id));
  const takingPart = new Set([
    ...engagements.flatMap(({ partner, pathways: its }) => (partner && about(its) ? [partner] : [])),
    ...rolesAt(system, asOf).flatMap(({ role, status }) =>
      status === 'yes' && about(role.scope) ? [role.partner] : [],
    ),
  ]);
  const slot: Slot = { types: ['industry'], functions: ['private-business', 'public-company'] };
  const employers = partners.filter((each) => fits(each, slot) === 'yes');
  const sure = employers.filter(({ id }) => takingPart.has(id));
  book.examine(partners.length);
  for (const { id } of employers)
    if (takingPart.has(id))
      book.note(sure.length > 1 ? 'establishes' : 'supports', at('partner', id), 'employer.takes-part');
    else book.note('supports', at('partner', id), 'employer.there');
  if (partners.filter((each) => fits(each, slot) !== 'no').length < 2)
    book.noneIfClaimed('employers.too-few', ['partners'], { count: employers.length });
});

/** A cluster or sector that the work is about. */
export const clusterNamed: Collector<Dossier> = collector((book, { system: { pathways = [] } }) => {
  book.examine(pathways.length);
  for (const { id, cluster, sectors } of pathways)
    if (cluster !== undefined || sectors?.length)
      book.note('establishes', at('pathway', id), 'cluster.named');
});

/** "As appropriate": presumed, until a record of this proposition says otherwise. */
export const laborAppropriate: Collector<Dossier> = collector((book, { subject }) => {
  book.examine(1);
  book.as('assumed').note('establishes', at('system', subject.id), 'appropriate.presumed');
});
