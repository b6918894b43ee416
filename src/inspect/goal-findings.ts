/** References to goals of a plan: they lead to a goal that the plan has. */

import { pointer } from '../base/pointer.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';

/** Milestones, actions and measurements that name a goal which their plan does not have. Cost: the rows. */
export function goalFindings({ plans = [], measurements = [] }: PathwaySystem): SystemFinding[] {
  const goals = new Map(plans.map(({ id, goals = [] }) => [id, new Set(goals.map((goal) => goal.id))]));
  const check = (goal: string | undefined, plan: string | undefined, at: Ref, way: (string | number)[]) => {
    if (goal === undefined || (plan !== undefined && goals.get(plan)?.has(goal))) return [];
    const its =
      plan === undefined
        ? 'Name the plan whose goal it is.'
        : `Add the goal to the plan "${plan}", or correct its id.`;
    const message = `There is no goal "${goal}" here. ${its}`;
    return [{ code: 'dangling-reference', severity: 'error', path: pointer(way), at, message } as const];
  };
  return [
    ...plans.flatMap(({ id, milestones = [], actions = [] }, index) =>
      Object.entries({ milestones, actions }).flatMap(([field, items]) =>
        items.flatMap(({ goal }, place) =>
          check(goal, id, { kind: 'plan', id }, ['plans', index, field, place, 'goal']),
        ),
      ),
    ),
    ...measurements.flatMap(({ id, goal, plan }, index) =>
      check(goal, plan, { kind: 'measurement', id }, ['measurements', index, 'goal']),
    ),
  ];
}
