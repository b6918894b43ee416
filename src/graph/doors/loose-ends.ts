/** Where a pathway comes to nothing: dead ends, bridges to nowhere, steps and doors that do not hang together. */

import { byCodeUnits, type EntryId, type StepId } from '../../base/ids.js';
import type { Step } from '../../model/step.js';
import { type StepKind, stepGroupOf } from '../../model/step-kinds.js';
import { finderIn } from '../../model/thing-names.js';
import type { Aspect } from '../../model/vocabulary.js';
import { checkGraph } from '../check-graph.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import { entryPoints } from './entry-points.js';
import { exitPoints } from './exit-points.js';
import { leadingTo, leadsFrom } from './leads-from.js';
import { outcomesAfter } from './outcomes-after.js';
import { pathwaysOf } from './pathways-of.js';

/** One place where a pathway comes to nothing, and what is known about it. */
export type LooseEnd =
  | {
      /** Neither work nor study follows the step. */
      readonly kind: 'dead-end';
      readonly at: { readonly kind: 'step'; readonly id: StepId };
      /** Aspects not claimed complete that could still add some; none: it is sure. */
      readonly unclaimed: readonly Aspect[];
    }
  | {
      /** No exit and no credential is reached by way of the entry; a step where no entry is declared. */
      readonly kind: 'entry-to-nowhere';
      readonly at: { readonly kind: 'entry' | 'step'; readonly id: EntryId | StepId };
    }
  | {
      /** An exit names ways back that the system does not have. */
      readonly kind: 'no-such-way-back';
      readonly at: { readonly kind: 'exit'; readonly id: string };
      readonly entries: readonly EntryId[];
    }
  | {
      /** Preparation that leads to no postsecondary or training step. */
      readonly kind: 'orphan-bridge';
      readonly at: { readonly kind: 'step'; readonly id: StepId };
      /** What it does lead to. */
      readonly leadsTo: readonly StepId[];
    }
  | {
      /** No one gets to the step, even with everything from outside. */
      readonly kind: 'unreachable-step';
      readonly at: { readonly kind: 'step'; readonly id: StepId };
    };

/** Steps that prepare for others: basic, language, equivalency and remedial education (OCTAE's sense of a bridge). */
const preparation: readonly StepKind[] = [
  'adult-basic-education',
  'bridge',
  'developmental-education',
  'english-language-acquisition',
  'high-school-equivalency',
  'transitional-coursework',
  'workplace-literacy',
];

/** Steps that are work in themselves. */
const work: readonly StepKind[] = ['apprenticeship', 'job'];

/** Onward options that are postsecondary education or training. */
const higher = ['certificate', 'associate', 'baccalaureate', 'registered-apprenticeship'];

/**
 * Everything on the pathway that comes to nothing, by kind, then by place. A step that no one gets to is listed once,
 * as that. A job or an apprenticeship is no dead end. A preparatory step is fine if a step that builds on it, or usually
 * follows it, is training or a program, or is called postsecondary and is not preparatory itself; or if an onward
 * option of that sort opens.
 *
 * Cost: that of `exitOutcomes`, steps + requirements, and for each orphan bridge what it leads to.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { looseEnds } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate', occupations: ['aide'] }],
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'esl', title: 'English', kind: 'english-language-acquisition' },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['esl', 'aide'] }],
 * }, 'care');
 * looseEnds(graph).map(({ kind, at }) => `${kind} ${at.id}`); // => ['dead-end esl', 'entry-to-nowhere esl', 'orphan-bridge esl']
 * ```
 */
export function looseEnds(graph: StepGraph): LooseEnd[] {
  checkGraph(graph);
  const stages = forwardChain(graph.program, outsideLeaves(graph));
  const reached = graph.steps.filter((_, index) => stages[index] !== never);
  const leads = leadsFrom(graph);
  const after = outcomesAfter(graph);
  const crossing = leadingTo(graph, higherSteps(graph));
  const found: LooseEnd[] = [];
  for (const { id } of graph.steps.filter((_, index) => stages[index] === never))
    found.push({ kind: 'unreachable-step', at: { kind: 'step', id } });

  const exits = new Map(graph.exits.map((exit) => [exit.id, exit]));
  const leaving = new Map(exitPoints(graph).map(({ step, declared }) => [step, declared]));
  for (const { id, kind } of reached) {
    const declared = leaving.get(id) ?? [];
    const outcomes = [after(id), ...declared.map((exit) => after(id, exits.get(exit)))];
    const unclaimed = new Set(outcomes.flatMap((outcome) => outcome.unclaimed));
    if (!work.includes(kind) && outcomes.every((outcome) => isNothing(outcome.kind)))
      found.push({ kind: 'dead-end', at: { kind: 'step', id }, unclaimed: [...unclaimed].sort() });
    if (preparation.includes(kind) && !crossing.has(id)) {
      const leadsTo = leads(id).steps.filter((step) => step !== id);
      found.push({ kind: 'orphan-bridge', at: { kind: 'step', id }, leadsTo });
    }
  }

  const find = finderIn(graph.system);
  for (const { id, reenter = [] } of graph.exits) {
    const entries = [...new Set(reenter)].filter((entry) => !find('entry', entry)).sort();
    if (entries.length > 0) found.push({ kind: 'no-such-way-back', at: { kind: 'exit', id }, entries });
  }

  const out = leadingTo(graph, leaving.keys());
  for (const { id, step } of graph.entries)
    if (!out.has(step)) found.push({ kind: 'entry-to-nowhere', at: { kind: 'entry', id } });
  for (const { step, declared, derived } of entryPoints(graph))
    if (derived && declared.length === 0 && !out.has(step))
      found.push({ kind: 'entry-to-nowhere', at: { kind: 'step', id: step } });
  return found.sort(
    (a, b) =>
      byCodeUnits(a.kind, b.kind) || byCodeUnits(a.at.kind, b.at.kind) || byCodeUnits(a.at.id, b.at.id),
  );
}

const isNothing = (kind: string) => kind === 'dead-end' || kind === 'unknown';

/** The steps that are higher or after which a higher onward option opens; an option after any step opens after all. */
function higherSteps(graph: StepGraph): StepId[] {
  const beyond = pathwaysOf(graph).flatMap(({ steps, onward = [] }) =>
    onward.flatMap(({ kind, after }) =>
      higher.includes(kind) ? (after === undefined ? steps : [after]) : [],
    ),
  );
  return [...graph.steps.filter(isHigher).map(({ id }) => id), ...beyond];
}

/** Whether a step is training, a program, or called postsecondary; preparation is not. */
function isHigher({ kind, level }: Step): boolean {
  const group = stepGroupOf(kind);
  if (preparation.includes(kind)) return false;
  if (group === 'training' || group === 'program' || kind === 'degree-program' || kind === 'dual-enrollment')
    return true;
  return level === 'postsecondary' || level === 'graduate';
}
