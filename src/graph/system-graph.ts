/** A whole system, compiled: every pathway at once, with the steps they share. */

import { byCodeUnits } from '../base/ids.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import { compileSteps, finished, type StepGraph, systemIndex } from './step-graph.js';

/**
 * Compiles all steps of a system, on whatever pathway they stand, with all its entries and exits: for questions that go
 * beyond one pathway, such as where a person who left one could go on. Steps on no pathway are in it too.
 *
 * Cost: one pass over the system.
 *
 * @example
 * ```ts
 * import { reachable, systemGraph } from 'career-pathways';
 * const graph = systemGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Two pathways',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'coder', title: 'Coder', kind: 'certificate-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }, { id: 'records', title: 'Records', steps: ['coder'] }],
 * });
 * reachable(graph).sure; // => ['aide', 'coder']
 * ```
 */
export function systemGraph(system: PathwaySystem): StepGraph {
  checkSystem(system);
  const index = systemIndex(system);
  const listed = (system.pathways ?? []).flatMap(({ steps }) => steps);
  const byId = <T extends { readonly id: string }>(rows: readonly T[] = []) =>
    [...rows].sort((a, b) => byCodeUnits(a.id, b.id));
  return finished(
    compileSteps(index, [...index.steps.keys(), ...listed], byId(system.entries), byId(system.exits)),
  );
}
