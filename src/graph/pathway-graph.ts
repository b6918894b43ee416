/** One pathway, compiled. */

import { checkText } from '../base/arguments.js';
import type { PathwayId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { checkSystem } from '../model/check-arguments.js';
import type { Pathway } from '../model/pathway.js';
import { pathwayRow } from '../model/pathway-row.js';
import type { PathwaySystem } from '../model/system.js';
import { compileSteps, finished, type StepGraph, type SystemIndex, systemIndex } from './step-graph.js';

/** The compiled steps of one pathway, with its entries and exits by id. */
export interface PathwayGraph extends StepGraph {
  readonly pathway: Pathway;
}

/**
 * Compiles one pathway of a system. Cost: the system's tables, once for a system from
 * `indexSystem`, and the pathway's requirements.
 *
 * @throws PathwayError `unknown-pathway` when the system has no such pathway.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * graph.steps.map((step) => step.id); // => ['aide', 'nurse']
 * graph.step('nurse').title; // => 'Nurse'
 * ```
 */
export function pathwayGraph(system: PathwaySystem, pathwayId: PathwayId): PathwayGraph {
  checkSystem(system);
  checkText(pathwayId, 'pathwayId');
  const pathway = pathwayRow(system, pathwayId);
  if (!pathway)
    throw new PathwayError('unknown-pathway', `There is no pathway "${pathwayId}" in "${system.id}".`, {
      argument: 'pathwayId',
    });
  return pathwayIn(systemIndex(system), pathway);
}

/** Compiles a pathway of a system that has been looked up. Cost: the pathway's steps and requirements. */
export function pathwayIn(index: SystemIndex, pathway: Pathway): PathwayGraph {
  const { id, steps } = pathway;
  const graph = compileSteps(index, steps, index.entries.get(id) ?? [], index.exits.get(id) ?? []);
  return finished({ ...graph, pathway });
}
