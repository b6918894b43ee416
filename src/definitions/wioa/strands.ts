/** Strands of instruction: what is taught, in whose context, and when. */

import type { Step } from '../../model/step.js';
import { stepGroupOf } from '../../model/step-kinds.js';
import { type ComponentKind, componentKinds } from '../../model/vocabulary.js';
import { commonShare, type Span } from '../../time/common-time.js';
import { at, type PathwayNotebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { offers } from './offers.js';

/** One strand of instruction: what it is, in whose context, and when. */
export interface Strand {
  readonly kind: ComponentKind;
  readonly contexts: readonly string[];
  /** It is taught for an occupation that is not in the document: its context may be any. */
  readonly lost: boolean;
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
      ...contextsOf(dossier, occupation, cluster),
      when: timeOf(when, term),
      step,
    }));
  const academic = stepGroupOf(step.kind) === 'education' && !offers(step, 'training');
  const kind = academic ? 'education' : [...componentKinds].reverse().find((part) => offers(step, part));
  return kind
    ? [{ kind, ...contextsOf(dossier, step.occupation), when: timeOf(step.schedule, step.term), step }]
    : [];
}

/** The contexts that instruction is taught in: an occupation that is there is one, and so is its cluster. */
function contextsOf(
  dossier: PathwayDossier,
  occupation?: string,
  cluster?: string,
): Pick<Strand, 'contexts' | 'lost'> {
  const found = occupation === undefined ? undefined : dossier.find('occupation', occupation);
  const contexts = [
    ...(found ? [`occupation ${found.id}`] : []),
    ...[cluster, found?.cluster].flatMap((name) => (name ? `cluster ${clusterKey(name)}` : [])),
  ];
  return { contexts, lost: occupation !== undefined && !found };
}

/** The steps of a pathway, with the terms and occupations of their strands followed. */
export function stepsWithStrands(book: PathwayNotebook): readonly Step[] {
  const steps = book.steps();
  for (const { id, term, occupation, components = [] } of steps)
    for (const each of [{ term, occupation }, ...components]) {
      book.follow('term', each.term, at('step', id, 'term'));
      book.follow('occupation', each.occupation, at('step', id, 'occupation'));
    }
  return steps;
}

/** A cluster in whatever case its name is written. */
export function clusterKey(cluster: string): string {
  return cluster.trim().toLowerCase();
}
