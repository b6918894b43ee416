/** Where each exit leads: to work, to further study, to both, or nowhere that is known. */

import type { ExitId, StepId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import type { StepGraph } from '../step-graph.js';
import { exitPoints } from './exit-points.js';
import { type Outcome, outcomesAfter } from './outcomes-after.js';

/** An exit and what follows after it. */
export interface ExitOutcome extends Outcome {
  readonly step: StepId;
  /** The exit point that declares it; absent: none does, and the step awards a credential. */
  readonly exit?: ExitId;
  /** Whether it comes before the end: further steps of the graph build on the step or usually follow it. */
  readonly offRamp: boolean;
}

/**
 * Where each exit leads, declared or not, by step, then by exit: one row for each declared exit, and one for each step
 * that awards a credential and has none. An exit whose `offRamp` is true and whose `reenter` is empty has no way back
 * that is written down.
 *
 * A person leaves with work if the exit names an occupation or a credential in hand opens one; with study if a step
 * builds on what was taken, a way back exists, credit is agreed elsewhere or an onward option is open (one that opens
 * after any step, after this one, or after one that every way here needs). Neither is a dead end only where `exits`,
 * `occupations`, `onward` and `steps` are all claimed complete, by the system or by every pathway it stands on.
 * Whether the steps that follow can be reached is not checked; `looseEnds` lists those that cannot.
 *
 * Cost: steps + exits + prerequisites, and the latter once more for each step after which an onward option opens.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { exitOutcomes } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate', occupations: ['aide'] }],
 *   steps: [
 *     { id: 'one', title: 'One', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'two', title: 'Two', kind: 'degree-program', requires: { kind: 'step', step: 'one' }, awards: ['adn'] },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['one', 'two'] }],
 * }, 'care');
 * exitOutcomes(graph).map(({ step, kind, offRamp }) => [step, kind, offRamp]); // => [['one', 'work-and-study', true], ['two', 'unknown', false]]
 * ```
 */
export function exitOutcomes(graph: StepGraph): ExitOutcome[] {
  checkGraph(graph);
  const after = outcomesAfter(graph);
  const exits = new Map(graph.exits.map((exit) => [exit.id, exit]));
  return exitPoints(graph).flatMap(({ step, declared }) => {
    const rows = declared.length > 0 ? [...declared].sort() : [undefined];
    return rows.map((id): ExitOutcome => {
      const outcome = after(step, id === undefined ? undefined : exits.get(id));
      const offRamp = outcome.next.length + outcome.usual.length > 0;
      return { step, ...(id === undefined ? {} : { exit: id }), ...outcome, offRamp };
    });
  });
}
