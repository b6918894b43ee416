/** What a system offers and who it is for: education, training, supports, adults, youth, people with barriers. */

import type { Pathway } from '../../model/pathway.js';
import { barrierPopulations, type Population } from '../../model/populations.js';
import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import type { Support } from '../../model/support.js';
import {
  counselingKinds,
  employmentServices,
  otherSupports,
  supportiveServices,
} from '../../model/support-kinds.js';
import type { PathwaySystem } from '../../model/system.js';
import type { EntityKind } from '../../model/tables.js';
import { mayMeet, regionOf } from '../../partnership/places.js';
import { servicesWithPlaces } from '../../partnership/services-on.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector } from '../engine/notebook.js';

/** The pathways that have a step which is there, and are where the system is, as far as their regions tell. */
export function realPathways({ system, find }: Dossier): Pathway[] {
  return pathwaysHere(system).filter(({ steps }) => steps.some((id) => find('step', id)));
}

/** The pathways in the region of the system, or perhaps in it. */
export function pathwaysHere(system: PathwaySystem): Pathway[] {
  return (system.pathways ?? []).filter((pathway) => mayMeet(regionOf(system, pathway), system.region ?? []));
}

/** A pathway that has steps. */
export const pathwayThere: Collector<Dossier> = collector((book, dossier) => {
  const there = realPathways(dossier);
  book.examine(there.length);
  for (const { id } of there) book.note('establishes', at('pathway', id), 'pathway.there');
  const known = new Set(dossier.whole.steps?.map(({ id }) => id));
  const full = new Set(there);
  const here = new Set(pathwaysHere(dossier.system));
  for (const pathway of dossier.system.pathways ?? [])
    if (!here.has(pathway)) book.note('weakens', at('pathway', pathway.id, 'region'), 'component.elsewhere');
    else if (!full.has(pathway)) {
      const { id, steps } = pathway;
      for (const step of steps) if (!known.has(step)) book.follow('step', step, at('pathway', id, 'steps'));
      book.note('weakens', at('pathway', id, 'steps'), 'pathway.empty');
    }
});

/**
 * Steps of a pathway that are education or training. What is marked as a training service is no education; a program or
 * course is training where it names the occupation that it trains for, and may be where it does not.
 */
export function stepsThere(part: 'education' | 'training'): Collector<Dossier> {
  return collector((book, dossier) => {
    const { steps = [] } = dossier.system;
    const on = new Set(realPathways(dossier).flatMap((pathway) => pathway.steps));
    const its = steps.flatMap((step) => {
      const is = isPart(step, part);
      return is === 'no' ? [] : [{ ...step, is, on: on.has(step.id) }];
    });
    book.examine(its.filter((step) => step.on).length);
    for (const { id, kind, is, on } of its) {
      const place = at('step', id, 'kind');
      if (!on) book.note('weakens', place, 'step.off-pathway');
      else if (is === 'perhaps') book.note('supports', place, 'step.perhaps', { kind });
      else book.note('establishes', place, 'step.there', { kind });
    }
    if (its.length === 0) book.noneIfClaimed('step.none', ['steps'], { group: part });
  });
}

function isPart(
  { kind, components, training, occupation }: Step,
  part: 'education' | 'training',
): 'yes' | 'perhaps' | 'no' {
  const group = stepGroupOf(kind);
  if (components?.some((each) => each.kind === part) || kind === 'integrated-education-and-training')
    return 'yes';
  if (part === 'education')
    return training === undefined && (group === 'education' || group === 'program') ? 'yes' : 'no';
  if (training !== undefined || group === 'training') return 'yes';
  if (group !== 'program' && !mayTrain.includes(kind)) return 'no';
  return occupation === undefined ? 'perhaps' : 'yes';
}

/** Kinds of education that train for an occupation where they name one. */
const mayTrain: readonly Step['kind'][] = ['degree-program', 'course', 'dual-enrollment'];

/** Whether a support goes with some step that is there. */
export function goesWithSteps({ find }: Dossier, { steps }: Support): boolean {
  return steps === 'all' || steps.some((id) => find('step', id));
}

/** Whether a support has places on the day where one of the pathways is, or without pathways where the system is, as far as it says. */
export function isOffered({ system, asOf }: Dossier, support: Support): boolean {
  const regions = system.pathways?.length
    ? system.pathways.map((pathway) => regionOf(system, pathway))
    : [system.region ?? []];
  return regions.some((region) => servicesWithPlaces([support], asOf, region).length > 0);
}

/** Services of some sort. The lists of the law are open: other kinds of support leave the question open. */
export function supportsThere(sort: 'supportive' | 'employment'): Collector<Dossier> {
  const kinds: readonly string[] = sort === 'supportive' ? supportiveServices : employmentServices;
  const open: readonly string[] = [...counselingKinds, ...otherSupports];
  return collector((book, dossier) => {
    const { supports = [] } = dossier.system;
    const its = supports.filter(({ kind }) => kinds.includes(kind));
    const others = supports.filter((each) => open.includes(each.kind) && isOffered(dossier, each));
    const offered = its.filter((each) => goesWithSteps(dossier, each) && isOffered(dossier, each));
    book.examine(offered.length + others.length);
    for (const support of its) {
      const { id, kind } = support;
      if (offered.includes(support))
        book.note('establishes', at('support', id, 'kind'), 'support.there', { kind });
      else if (!isOffered(dossier, support))
        book.note('weakens', at('support', id, 'capacity'), 'component.no-places');
      else book.note('weakens', at('support', id, 'steps'), 'support.no-step');
    }
    for (const { id, kind } of others)
      book.note('supports', at('support', id, 'kind'), 'support.perhaps', { kind });
    if (its.length + others.length === 0) book.noneIfClaimed('support.none', ['supports'], { sort });
  });
}

const adults: readonly Population[] = [
  'adults',
  'dislocated-workers',
  'adult-education-students',
  'incumbent-workers',
  'older-individuals',
];
const youth: readonly Population[] = [
  'in-school-youth',
  'out-of-school-youth',
  'foster-youth',
  'high-school-students',
];

/** Groups of people that a local board aligns services for. */
const groups = { adults, youth, barriers: Object.keys(barrierPopulations) as Population[] };

/**
 * A pathway, an entry or a support that is meant for people of some group. One that names no group is open to them as to
 * anyone, which does not show that it is what they need.
 */
export function meantFor(group: keyof typeof groups): Collector<Dossier> {
  return collector((book, dossier) => {
    const { system, find } = dossier;
    const real = realPathways(dossier);
    const ids = new Set(real.map(({ id }) => id));
    const of = (kind: EntityKind, rows: readonly { id: string; populations?: readonly Population[] }[]) =>
      rows.map(({ id, populations = [] }) => ({ kind, id, populations }));
    const all = [
      ...of('pathway', real),
      ...of(
        'entry',
        (system.entries ?? []).filter(({ pathway, step }) => ids.has(pathway) && find('step', step)),
      ),
      ...of(
        'support',
        (system.supports ?? []).filter(
          (each) => ids.size > 0 && goesWithSteps(dossier, each) && isOffered(dossier, each),
        ),
      ),
    ];
    for (const { kind, id, populations } of all) {
      const its = populations.filter((each) => groups[group].includes(each));
      const place = at(kind, id, 'populations');
      if (populations.length > 0 && its.length === 0) continue;
      book.examine(1);
      if (its.length > 0) book.note('establishes', place, 'group.meant', { populations: its });
      else if (kind !== 'support') book.note('supports', place, 'group.anyone');
    }
  });
}

/** A cluster or sector that the work is about. */
export const clusterNamed: Collector<Dossier> = collector((book, { system }) => {
  const naming = pathwaysHere(system).filter(
    ({ cluster, sectors }) => cluster !== undefined || sectors?.length,
  );
  book.examine(naming.length);
  for (const { id } of naming) book.note('establishes', at('pathway', id), 'cluster.named');
});

/** "As appropriate": presumed, until a record of this proposition says otherwise. A condition, and so asked of any system. */
export const laborAppropriate: Collector<Dossier> = collector((book, { subject }) => {
  book.examine(1);
  book.as('assumed').note('establishes', at('system', subject.id), 'appropriate.presumed');
});
