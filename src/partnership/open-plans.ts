/** What plans say of themselves on a day: vision, mission, and actions without a date. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PlanId } from '../base/ids.js';
import type { ActionItem } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import { priorities } from '../model/vocabulary.js';
import { isThere, tookPlace } from './on-day.js';

/** An action that is not done and has no date. */
export interface UndatedAction extends Pick<ActionItem, 'title' | 'owner' | 'priority' | 'goal'> {
  readonly plan: PlanId;
}

/** The vision and the mission of a plan. */
export interface Statement {
  readonly plan: PlanId;
  readonly vision?: string;
  readonly mission?: string;
}

/** Visions, missions and undated actions of the plans of a day; the actions by priority, those without one after `medium`. */
export function openPlans(
  { plans = [] }: PathwaySystem,
  asOf: CalendarDate,
): { statements: Statement[]; undated: UndatedAction[] } {
  const now = plans.filter((each) => isThere(each, asOf) && tookPlace(each.adoptedOn, asOf));
  const rank = ({ priority }: UndatedAction) => (priority === undefined ? 1.5 : priorities.indexOf(priority));
  return {
    statements: now
      .filter(({ vision, mission }) => vision !== undefined || mission !== undefined)
      .map(({ id, vision, mission }) => ({
        plan: id,
        ...(vision !== undefined && { vision }),
        ...(mission !== undefined && { mission }),
      })),
    undated: now
      .flatMap(({ id, actions = [] }) =>
        actions
          .filter(
            ({ due, doneOn }) => due === undefined && !(doneOn !== undefined && tookPlace(doneOn, asOf)),
          )
          .map(({ title, owner, priority, goal }) => ({
            plan: id,
            title,
            ...(owner !== undefined && { owner }),
            ...(priority !== undefined && { priority }),
            ...(goal !== undefined && { goal }),
          })),
      )
      .sort((a, b) => rank(a) - rank(b)),
  };
}
