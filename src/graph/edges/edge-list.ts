/** A compiled pathway or system as a plain list of edges, for tools that work on graphs of any sort. */

import { byCodeUnits } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import type { StepGraph } from '../step-graph.js';
import type { EdgeEnd, EdgeRow } from './edge-row.js';
import { prerequisites } from './prerequisites.js';
import { relationEdges } from './relation-edges.js';
import { requirementEdges } from './requirement-edges.js';

/**
 * All that a graph knows as edges, each once, sorted by ends, then by kind, timing and grade. Which of several things
 * are needed together is not in a list of edges; `always` is what is left of it. Ids that lead nowhere are kept. Steps
 * that stand on no pathway and are joined to nothing are in no edge.
 *
 * Plain JSON. Cost: requirements · depth + relations · log relations.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { edgeList } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * edgeList(graph).map(({ from, kind, to }) => `${from.id} ${kind} ${to.id}`); // => ['cna asks-for nurse', 'care holds aide', 'care holds nurse', 'aide awards cna', 'aide requires nurse']
 * ```
 */
export function edgeList(graph: StepGraph): EdgeRow[] {
  checkGraph(graph);
  const rows = [
    ...prerequisites(graph).map(
      ({ from, to, timing, always }): EdgeRow => ({
        from: { kind: 'step', id: from },
        to: { kind: 'step', id: to },
        kind: 'requires',
        timing,
        always,
      }),
    ),
    ...requirementEdges(graph),
    ...relationEdges(graph),
  ];
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...once.values()].sort(
    (a, b) =>
      byEnd(a.from, b.from) ||
      byEnd(a.to, b.to) ||
      byCodeUnits(a.kind, b.kind) ||
      byCodeUnits(a.timing ?? '', b.timing ?? '') ||
      (a.minGrade ?? -1) - (b.minGrade ?? -1),
  );
}

function byEnd(a: EdgeEnd, b: EdgeEnd): number {
  return byCodeUnits(a.kind, b.kind) || byCodeUnits(a.id, b.id);
}
