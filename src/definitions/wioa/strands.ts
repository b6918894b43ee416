/** Strands of instruction: what is taught, in whose context, and when. */

import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import { type ComponentKind, componentKinds } from '../../model/vocabulary.js';
import { commonShare, type Span } from '../../time/common-time.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { offers } from './offers.js';

/** One strand of instruction: what it is, in whose context, and when. */
export interface Strand {
  readonly kind: ComponentKind;
  readonly contexts: readonly string[];
  readonly when: Span | undefined;
  readonly step: Step;
}

/** The components of a step or, where it has none, the whole step: workforce preparation, else training, else education. */
export function strandsOf(dossier: PathwayDossier, step: Step): Strand[] {
  const timeOf = (own: Span | undefined, term: string | undefined) => {
    const its = term === undefined ? undefined : dossier.find('term', term)?.period;
    // Two times that have nothing in common: neither is known.
    return own && its && commonShare([[own], [its]]).most === 0 ? undefined : (own ?? its);
  };
  if (step.components)
    return step.components.map(({ kind, occupation, cluster, when, term }) => ({
      kind,
      contexts: contextsOf(dossier, occupation, cluster),
      when: timeOf(when, term),
      step,
    }));
  const academic = stepGroupOf(step.kind) === 'education' && !offers(step, 'training');
  const kind = academic ? 'education' : [...componentKinds].reverse().find((part) => offers(step, part));
  return kind
    ? [{ kind, contexts: contextsOf(dossier, step.occupation), when: timeOf(step.schedule, step.term), step }]
    : [];
}

/** The contexts that instruction is taught in: an occupation is one, and so is its cluster. */
function contextsOf(dossier: PathwayDossier, occupation?: string, cluster?: string): string[] {
  const wider = occupation && dossier.find('occupation', occupation)?.cluster;
  const named = [
    occupation && `occupation ${occupation}`,
    cluster && `cluster ${clusterKey(cluster)}`,
    wider && `cluster ${clusterKey(wider)}`,
  ];
  return named.filter((name) => name !== undefined);
}

/** A cluster in whatever case its name is written. */
export function clusterKey(cluster: string): string {
  return cluster.trim().toLowerCase();
}
