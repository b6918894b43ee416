/** Strands of instruction: what is taught, in whose context, and when. */

import type { Occupation } from '../../model/occupation.js';
import { clusterKey, mayBeOne, occupationMarks } from '../../model/same-work.js';
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
  /** The occupation that it is for, where the document has it; `lost`: it names one that is not there. */
  readonly occupation: Occupation | undefined;
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

/** The contexts that instruction is taught in: an occupation is one, and so is its cluster. */
function contextsOf(
  dossier: PathwayDossier,
  named: string | undefined,
  cluster?: string,
): Pick<Strand, 'contexts' | 'occupation' | 'lost'> {
  // One that is not there tells nothing: two that are not there may be two occupations.
  const occupation = named === undefined ? undefined : dossier.find('occupation', named);
  const clusters = [cluster, occupation?.cluster].flatMap((each) => each ?? []);
  return {
    occupation,
    lost: named !== undefined && !occupation,
    contexts: [
      ...(occupation ? occupationMarks(occupation) : []),
      ...clusters.map(clusterKey).flatMap((key) => (key ? ofCluster + key : [])),
    ],
  };
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

const ofCluster = 'cluster ';

/** Whether nothing contrary is said: a strand may be for what another one names as its context. */
function mayBeFor({ lost, contexts, occupation }: Strand, other: Strand, context: string): boolean {
  if (lost || contexts.includes(context)) return true;
  // A cluster may be that of an occupation whose cluster is not given.
  if (context.startsWith(ofCluster)) return !contexts.some((each) => each.startsWith(ofCluster));
  return occupation !== undefined && other.occupation !== undefined && mayBeOne(occupation, other.occupation);
}

/** Whether what is said of two strands leaves open that they are for the same. */
export function mayShareContext(a: Strand, b: Strand): boolean {
  return (
    a.contexts.some((context) => mayBeFor(b, a, context)) ||
    b.contexts.some((context) => mayBeFor(a, b, context))
  );
}

/** Whether two strands are for one occupation or cluster. */
export function sharesContext(a: Strand, b: Strand): boolean {
  return a.contexts.some((context) => b.contexts.includes(context));
}

/** Whether what is said of some strands leaves open that there is one of each part for the same. */
export function mayBeOneContext(strands: readonly Strand[]): boolean {
  return strands.some((one) =>
    one.contexts.some((context) =>
      componentKinds.every((kind) =>
        strands.some((other) => other.kind === kind && mayBeFor(other, one, context)),
      ),
    ),
  );
}
