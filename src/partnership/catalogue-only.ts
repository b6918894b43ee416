/** Whether a document is no more than a catalogue of programs. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Plan } from '../model/plan.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { signersOf } from './reviews.js';
import { systemOn } from './system-on.js';

/** The day of the question. */
export interface CatalogueOnlyOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * `catalogue-only`: the document lists programs, and on the day nothing that partners do together: no role with a
 * responsibility, a resource or an outcome, no money, no signed agreement, no engagement, no entry for a group, and no
 * plan that says more than its title. A plan describes what a board does; a list of programs is none.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { catalogueOnly } from 'career-pathways/partnership';
 * catalogueOnly({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'course', provider: 'college' }],
 *   plans: [{ id: 'plan', title: 'Local plan', kind: 'local-plan' }],
 * }, { asOf: '2026-11-01' }).map(({ code }) => code); // => ['catalogue-only']
 * ```
 */
export function catalogueOnly(system: PathwaySystem, options: CatalogueOnlyOptions): SystemFinding[] {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  if (!now.steps?.length || worksTogether(now, options.asOf)) return [];
  return [
    {
      code: 'catalogue-only',
      severity: 'warning',
      at: { kind: 'system', id: system.id },
      path: '/steps',
      message:
        'This lists programs and providers, and nothing that the partners do together on this day. Add roles with what they answer for, agreements, money, engagements, or a plan with goals and actions.',
    },
  ];
}

function worksTogether(now: PathwaySystem, day: CalendarDate): boolean {
  const { roles = [], agreements = [], engagements = [], funding = [], plans = [], entries = [] } = now;
  return (
    funding.length + engagements.length > 0 ||
    roles.some((role) => role.responsibilities?.length || role.resources?.length || role.outcomes?.length) ||
    agreements.some((each) => signersOf(each, day).size > 1) ||
    entries.some(({ populations }) => populations?.length) ||
    plans.some(saysSomething)
  );
}

/** Whether a plan says what partners mean to do. */
function saysSomething(plan: Plan): boolean {
  const { goals, milestones, actions, decisions, findings, components } = plan;
  const lists = [goals, milestones, actions, decisions, findings, components];
  return plan.vision !== undefined || plan.mission !== undefined || lists.some((list) => list?.length);
}
