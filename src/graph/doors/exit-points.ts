/** Where a pathway can be left with something in hand: as declared, and by its awards. */

import type { CredentialId, ExitId, StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { checkGraph } from '../check-graph.js';
import type { StepGraph } from '../step-graph.js';

/** A step after which a pathway can be left. */
export interface FoundExit {
  readonly step: StepId;
  /** The credentials in hand: all that the step awards. */
  readonly credentials: readonly CredentialId[];
  /** The exit points that declare it, by the step or by a credential that it awards. */
  readonly declared: readonly ExitId[];
  /** Whether the step awards a credential. */
  readonly derived: boolean;
}

/**
 * Every step after which the pathway can be left, by id: declared as an exit, or awarding a credential.
 * Where `declared` is empty or `derived` is false the two disagree. Cost: steps + exits.
 *
 * @example
 * ```ts
 * import { exitPoints, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'One step',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate' }],
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * exitPoints(graph); // => [{ step: 'aide', credentials: ['cna'], declared: [], derived: true }]
 * ```
 */
export function exitPoints(graph: StepGraph): FoundExit[] {
  checkGraph(graph);
  const bySubject = new Map<string, ExitId[]>();
  for (const { id, after } of graph.exits) {
    const key = after.kind === 'step' ? `step ${after.step}` : `credential ${after.credential}`;
    put(bySubject, key, id);
  }
  return graph.steps.flatMap((step) => {
    const credentials = [...new Set(step.awards)];
    const declared = [`step ${step.id}`, ...credentials.map((id) => `credential ${id}`)].flatMap(
      (key) => bySubject.get(key) ?? [],
    );
    const derived = credentials.length > 0;
    return derived || declared.length > 0 ? [{ step: step.id, credentials, declared, derived }] : [];
  });
}
