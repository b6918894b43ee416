/** Strands of instruction: what is taught, in whose context, and when. */

import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import { type ComponentKind, componentKinds } from '../../model/vocabulary.js';
import type { Span } from '../../time/common-time.js';
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
  const span = (term: string | undefined) =>
    term === undefined ? undefined : dossier.find('term', term)?.period;
  if (step.components)
    return step.components.map(({ kind, occupation, cluster, when, term }) => ({
      kind,
      contexts: contextsOf(dossier, occupation, cluster),
      when: when ?? span(term),
      step,
    }));
  const academic = stepGroupOf(step.kind) === 'education' && !offers(step, 'training');
  const kind = academic ? 'education' : [...componentKinds].reverse().find((part) => offers(step, part));
  return kind
    ? [{ kind, contexts: contextsOf(dossier, step.occupation), when: step.schedule ?? span(step.term), step }]
    : [];
}

/** The contexts that instruction is taught in: an occupation is one, and so is its cluster. */
function contextsOf(dossier: PathwayDossier, occupation?: string, cluster?: string): string[] {
  const wider = occupation && dossier.find('occupation', occupation)?.cluster;
  const named = [
    occupation && `occupation ${occupation}`,
    cluster && `cluster ${cluster}`,
    wider && `cluster ${wider}`,
  ];
  return named.filter((name) => name !== undefined);
}
