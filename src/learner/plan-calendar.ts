/** Some steps on the calendar, so that what has to be taken at the same time is. */

import type { StepId } from '../base/ids.js';
import { holdings } from '../graph/held.js';
import { leafKey } from '../graph/leaf-table.js';
import type { Earliest } from '../graph/routes/earliest.js';
import { leavesOf } from '../model/fold-requirement.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { RequirementLeaf } from '../model/requirement.js';
import { missingFrom } from './missing.js';
import { missed } from './offerings.js';
import type { PersonTimes } from './person-times.js';

/**
 * The times of all nodes if only some steps are taken. `earliest` lets steps that have to be taken together begin each at
 * its own first possibility; here one waits until another that it asks for has begun. Cost: a run over the calendar,
 * and one more for each time that a step has to wait.
 */
export function onCalendar(times: PersonTimes, person: Learner, steps: readonly number[]): Earliest {
  const { graph, taken, run } = times;
  const chosen = new Set(steps);
  const notBefore = new Map<number, number>();
  for (let waits = 0; ; waits++) {
    const found = run((step, ready) =>
      chosen.has(step) ? taken(step, Math.max(ready, notBefore.get(step) ?? ready)) : missed,
    );
    const late = steps.some((step) => graph.program.clusterOf[step]! >= 0)
      ? firstTooEarly(times, person, { steps, found })
      : undefined;
    if (late === undefined) return found;
    const { start } = found;
    const asked = leavesOf(graph.waysIn[late]!).flatMap((leaf) =>
      leaf.kind === 'step' ? (graph.indexOf.get(leaf.step) ?? []) : [],
    );
    const later = asked.flatMap((step) =>
      chosen.has(step) && start[step]! > start[late]! ? start[step]! : [],
    );
    // Steps that push each other on and on are never at the same time.
    notBefore.set(late, waits < steps.length * 2 ? Math.min(...later) : Infinity);
  }
}

/** A step that begins before something has that it has to be taken with. */
function firstTooEarly(
  { graph, held }: PersonTimes,
  person: Learner,
  { steps, found }: { readonly steps: readonly number[]; readonly found: Earliest },
): number | undefined {
  const running = new Set<StepId>(enrolledSteps(person).map(({ step }) => step));
  const isHeld = new Set(held);
  const decided = new Set(
    graph.leaves.flatMap((leaf, at) => (isHeld.has(graph.leafNodes[at]!) ? leafKey(leaf) : [])),
  );
  const creditsOf = (id: StepId) => graph.credits.get(id) ?? 0;
  return steps.find((step) => {
    const day = found.start[step]!;
    const { id } = graph.steps[step]!;
    const way = graph.waysIn[step];
    if (day === Infinity || !way || running.has(id)) return false;
    const others = steps.flatMap((other) => (found.start[other]! <= day ? [other] : []));
    const then = holdings(graph, {
      ...person,
      steps: [
        ...(person.steps ?? []),
        ...others.map((other) => ({
          step: graph.steps[other]!.id,
          ...(other !== step && found.end[other]! <= day
            ? { grade: Infinity }
            : ({ state: 'enrolled' } as const)),
        })),
      ],
    });
    const meets = (leaf: RequirementLeaf) => decided.has(leafKey(leaf)) || then(leaf) === true;
    return missingFrom(way, { meets, creditsOf }) !== undefined;
  });
}
