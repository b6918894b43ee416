/** Steps that a person need not take any more: they hold what they lead to. */

import { append } from '../base/append.js';
import type { CredentialId, StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { StepGraph } from '../graph/step-graph.js';
import { stepsIn } from '../model/fold-requirement.js';
import type { Step } from '../model/step.js';

/** Why a step need not be taken: all that it awards is held, or all the steps that ask for it need not be taken. */
type NotNeeded = 'awards' | 'later-steps';

/**
 * The steps that need not be taken, given those that have been: everything that they award is held, and no step that
 * still has to be taken asks for them by name. Method: greatest fixpoint, by a list of what changed. Cost: steps +
 * requirements.
 */
export function notNeeded(
  graph: StepGraph,
  taken: ReadonlySet<StepId>,
  holds: (credential: CredentialId) => boolean,
): ReadonlyMap<StepId, NotNeeded> {
  const { steps, waysIn } = graph;
  const askers = new Map<StepId, StepId[]>();
  const asked = new Map<StepId, StepId[]>();
  steps.forEach(({ id }, index) => {
    const way = waysIn[index];
    for (const other of way ? stepsIn(way) : []) {
      put(askers, other, id);
      put(asked, id, other);
    }
  });
  const holdsAll = ({ awards = [] }: Step) => awards.length > 0 && awards.every(holds);
  const left = new Map<StepId, NotNeeded>();
  for (const step of steps)
    if (!taken.has(step.id) && (step.awards?.length ? holdsAll(step) : askers.has(step.id)))
      left.set(step.id, step.awards?.length ? 'awards' : 'later-steps');
  const isDone = (id: StepId) => taken.has(id) || left.has(id);
  // A step that still has to be taken keeps all that it asks for.
  spread(
    steps.flatMap(({ id }) => (isDone(id) ? [] : id)),
    (id) => (asked.get(id) ?? []).filter((other) => left.delete(other)),
  );
  // Steps that only ask for each other lead nowhere: they have to lead to something held.
  const leading = new Set(steps.flatMap((step) => (isDone(step.id) && holdsAll(step) ? step.id : [])));
  spread([...leading], (id) =>
    (asked.get(id) ?? []).filter((other) => isDone(other) && !leading.has(other) && leading.add(other)),
  );
  for (const id of left.keys()) if (!leading.has(id)) left.delete(id);
  return left;
}

/** Visits these, then what each visit adds, until nothing is added. */
function spread(first: StepId[], visit: (id: StepId) => readonly StepId[]): void {
  for (let id = first.pop(); id !== undefined; id = first.pop()) append(first, visit(id));
}
