/** What a definition can be about, a pathway, a system or an agreement, and the dossier of each. */

import { type AgreementId, byCodeUnits, type PathwayId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { type PathwayGraph, pathwayGraph } from '../../graph/pathway-graph.js';
import type { Agreement } from '../../model/agreement.js';
import type { Area } from '../../model/area.js';
import type { Pathway } from '../../model/pathway.js';
import type { Support } from '../../model/support.js';
import type { PathwaySystem } from '../../model/system.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, dossier } from './dossier.js';

/** What collectors about a pathway look at. */
export interface PathwayDossier extends Dossier {
  readonly pathway: Pathway;
  readonly graph: PathwayGraph;
  readonly region: readonly Area[];
  /** The supports that go with its steps, by id. */
  readonly supports: readonly Support[];
}

/** Opens the dossier of a pathway. Throws `PathwayError` `unknown-pathway` when there is none. */
export function pathwayDossier(
  system: PathwaySystem,
  pathwayId: PathwayId,
  options: DetermineOptions,
): PathwayDossier {
  const graph = pathwayGraph(system, pathwayId);
  const { pathway } = graph;
  const own = new Set(pathway.steps);
  const supports = (system.supports ?? [])
    .filter(({ steps }) => steps === 'all' || steps.some((step) => own.has(step)))
    .sort((a, b) => byCodeUnits(a.id, b.id));
  const subject = {
    kind: 'pathway',
    id: pathway.id,
    title: pathway.title,
    system: system.id,
    counts: {
      steps: graph.steps.length,
      entries: graph.entries.length,
      exits: graph.exits.length,
      supports: supports.length,
    },
  };
  return {
    ...dossier(system, subject, options, pathway.complete),
    pathway,
    graph,
    region: pathway.region ?? system.region ?? [],
    supports,
  };
}

/** Opens the dossier of a whole system. */
export function systemDossier(system: PathwaySystem, options: DetermineOptions): Dossier {
  const { partners = [], roles = [], agreements = [], plans = [], pathways = [] } = system;
  const counts = {
    partners: partners.length,
    roles: roles.length,
    agreements: agreements.length,
    plans: plans.length,
    pathways: pathways.length,
  };
  const subject = { kind: 'system', id: system.id, title: system.title, system: system.id, counts };
  return dossier(system, subject, options);
}

/** What collectors about an agreement look at. */
export interface AgreementDossier extends Dossier {
  readonly agreement: Agreement;
}

/** Opens the dossier of an agreement. Throws `PathwayError` `unknown-agreement` when there is none. */
export function agreementDossier(
  system: PathwaySystem,
  id: AgreementId,
  options: DetermineOptions,
): AgreementDossier {
  const agreement = system.agreements?.find((each) => each.id === id);
  if (!agreement)
    throw new PathwayError('unknown-agreement', `There is no agreement "${id}" in this system.`, {
      argument: 'subject.id',
    });
  const counts = { parties: agreement.parties.length, sections: agreement.sections?.length ?? 0 };
  const subject = { kind: 'agreement', id, title: agreement.title ?? id, system: system.id, counts };
  return { ...dossier(system, subject, options), agreement };
}
