/** Where a pathway can be entered: as declared, and by its requirements. */

import type { EntryId, StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { checkGraph } from '../check-graph.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';

/** A step at which a pathway can be entered. */
export interface FoundEntry {
  readonly step: StepId;
  /** The entry points that declare it. */
  readonly declared: readonly EntryId[];
  /** Whether a person with nothing from this pathway can start it, by its own requirement. */
  readonly derived: boolean;
}

/**
 * Every step at which the pathway can be entered, by id: declared as an entry, or open to a person who brings whatever
 * comes from outside but has nothing from this pathway. Where `declared` is empty or `derived` is false the two disagree.
 *
 * Cost: steps + requirements. An entry whose step is not on the pathway is left out; `inspectSystem` names it.
 *
 * @example
 * ```ts
 * import { entryPoints, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * entryPoints(graph); // => [{ step: 'aide', declared: [], derived: true }]
 * ```
 */
export function entryPoints(graph: StepGraph): FoundEntry[] {
  checkGraph(graph);
  const stages = forwardChain(graph.program, outsideLeaves(graph), 1);
  const declaredAt = new Map<StepId, EntryId[]>();
  for (const { id, step } of graph.entries) put(declaredAt, step, id);
  return graph.steps.flatMap(({ id }, index) => {
    const declared = declaredAt.get(id) ?? [];
    const own = graph.own[index]!;
    const derived = own < 0 || stages[own] !== never;
    return derived || declared.length > 0 ? [{ step: id, declared, derived }] : [];
  });
}
