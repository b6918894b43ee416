/** A plan from here to a goal: its shape. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AgreementId, StepId, SupportId } from '../base/ids.js';
import type { RequirementLeaf } from '../model/requirement.js';
import type { Money } from '../model/step.js';
import type { NoRoute } from './earliest-completion.js';
import type { Gains } from './next-steps.js';

/** A step of a plan. */
export interface PlannedStep {
  readonly step: StepId;
  /** The first day on which it can begin; of one that is under way, the day of enrolment where it is known. */
  readonly start: CalendarDate;
  /** The day by which it is over; what needs it can begin then. Absent: after 9999-12-31. */
  readonly end?: CalendarDate;
  /** The person is taking it; it is counted as paid. */
  readonly enrolled?: true;
  /** The person has completed it, and takes it again for a grade that something on the way asks for. */
  readonly again?: true;
  /** The other steps of the plan that are under way at the same time, in the order of the plan. */
  readonly together: readonly StepId[];
  /** What is still to be paid for it, in whatever currency; absent: not known, or nothing, as it is under way. */
  readonly cost?: Money;
  /** What it gives that the person does not have. */
  readonly gives?: Gains;
}

/** Something that an office has to decide in favor of the person. */
export interface NeededDecision {
  /** A requirement in words, a grade that is not on record, or credits of which it is not known whether they are enough. */
  readonly requirement: RequirementLeaf;
  /** The steps of the plan that could not begin on their day without it; none: the goal itself asks for it. */
  readonly steps: readonly StepId[];
  /** The day on which the first of them begins. */
  readonly by?: CalendarDate;
}

/** A plan that leads to the goal. */
export interface FoundPlan {
  readonly status: 'found';
  /**
   * `earliest`: every time on which the day rests is written. `cheapest`: it is proven that no plan costs less, and every
   * step that could matter has a price.
   */
  readonly exact: boolean;
  /** The day on which the goal is reached. */
  readonly day: CalendarDate;
  /** In the order in which they begin; what is needed first stands first. None can be spared. */
  readonly steps: readonly PlannedStep[];
  /** What is still to be paid in all, so far as prices are known, in the currency of most steps; absent: none is. */
  readonly cost?: Money;
  /** Steps of the plan whose price is not known, or in another currency. */
  readonly unpriced: readonly StepId[];
  /** Steps of the plan of which it is not written how long they take or when they are offered; they count as no time. */
  readonly untimed: readonly StepId[];
  /** Steps that need not be taken because an agreement gives credit for them, which the plan asks for. */
  readonly credited: readonly { readonly step: StepId; readonly agreement: AgreementId }[];
  /** What has to be decided for the plan to work; none: it works as it is. */
  readonly decisions: readonly NeededDecision[];
  /** The supports that are open to the person on the day and go with steps of the plan: meant for them first. */
  readonly supports: readonly { readonly support: SupportId; readonly steps: readonly StepId[] }[];
}

/**
 * A plan. `held`: the goal is there. `no-route`: the person would have to bring what is `missing`; or the offerings of
 * the steps `missed` have begun or are over; or the steps `beyond` take too long; or nothing leads there.
 */
export type PlanToGoal =
  | { readonly status: 'held' }
  | FoundPlan
  | (NoRoute & { readonly missing?: readonly RequirementLeaf[] });
