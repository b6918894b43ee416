/** What a system offers and whom it is for: education, training, employment, supports, people with barriers. */

import { barrierPopulations } from '../../model/populations.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import { employmentServices, supportiveServices } from '../../model/support-kinds.js';
import type { Dossier } from '../dossier.js';
import { at, type Collector, investigation } from '../investigation.js';

/** A pathway that has steps. */
export const pathwayThere: Collector<Dossier> = investigation((book, { system: { pathways = [] } }) => {
  book.examine(pathways.length);
  for (const { id, steps } of pathways)
    if (steps.length > 0) book.note('establishes', at('pathway', id), 'pathway.there');
});

/** Steps of a pathway that are of some sort: education, training, work. */
export function stepsThere(group: 'education' | 'training' | 'work'): Collector<Dossier> {
  return investigation((book, { system: { steps = [], pathways = [] } }) => {
    const on = new Set(pathways.flatMap((pathway) => pathway.steps));
    book.examine(steps.length);
    for (const { id, kind } of steps) {
      const its = stepGroupOf(kind);
      if (on.has(id) && (its === group || (its === 'program' && group !== 'work')))
        book.note('establishes', at('step', id, 'kind'), 'step.there', { kind });
    }
    if (steps.every(({ kind }) => stepGroupOf(kind) !== group && stepGroupOf(kind) !== 'program'))
      book.noneIfSaid('step.none', ['steps'], { group });
  });
}

/** Services of some sort. */
export function supportsThere(sort: 'supportive' | 'employment'): Collector<Dossier> {
  const kinds: readonly string[] = sort === 'supportive' ? supportiveServices : employmentServices;
  return investigation((book, { system: { supports = [] } }) => {
    book.examine(supports.length);
    const its = supports.filter(({ kind }) => kinds.includes(kind));
    for (const { id, kind } of its)
      book.note('establishes', at('support', id, 'kind'), 'support.there', { kind });
    if (its.length === 0) book.noneIfSaid('support.none', ['supports'], { sort });
  });
}

/** A pathway or an entry that is meant for people with a barrier to employment. */
export const forPeopleWithBarriers: Collector<Dossier> = investigation(
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

/** Several employers of one industry cluster at one table. */
export const severalEmployers: Collector<Dossier> = investigation((book, { system: { partners = [] } }) => {
  const employers = partners.filter(({ types }) => types.includes('industry'));
  book.examine(partners.length);
  for (const { id } of employers)
    book.note(
      employers.length > 1 ? 'establishes' : 'supports',
      at('partner', id, 'types'),
      'employer.there',
    );
  if (employers.length < 2) book.noneIfSaid('employers.too-few', ['partners'], { count: employers.length });
});

/** A cluster or sector that the work is about. */
export const clusterNamed: Collector<Dossier> = investigation((book, { system: { pathways = [] } }) => {
  book.examine(pathways.length);
  for (const { id, cluster, sectors } of pathways)
    if (cluster !== undefined || sectors?.length)
      book.note('establishes', at('pathway', id), 'cluster.named');
});

/** "As appropriate": presumed, until a record of this proposition says otherwise. */
export const laborAppropriate: Collector<Dossier> = investigation((book, { subject }) => {
  book.examine(1);
  book.note('establishes', at('system', subject.id), 'appropriate.presumed', {}, 'assumed');
});
