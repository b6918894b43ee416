/** What a new edition of a catalog takes from learners, as data. */

import type { StepId } from '../../base/ids.js';
import type { Goal } from '../../graph/goal.js';
import type { DocumentChange } from '../../model/document-change.js';
import type { Learner } from '../../model/learner.js';

/** A learner of a list: what they hold, and what they are after. */
export interface EnrolledLearner {
  /** An id of yours; never a name. */
  readonly id: string;
  /** By the ids of the edition before. */
  readonly learner: Learner;
  /** By the ids of the edition before. Absent: every credential and occupation that was within their reach. */
  readonly goals?: readonly Goal[];
  /**
   * The edition that they may finish by. `before`: that of their enrollment; what is still offered opens and awards by
   * either edition. Absent: `after`.
   */
  readonly edition?: 'before' | 'after';
}

/** What one learner had and has no more. Ids are those of the edition before. */
export interface StrandedLearner {
  readonly id: string;
  /** Steps that they have taken or are taking. */
  readonly begun: readonly StepId[];
  /** Those of them that are not offered after, and that nothing after gives credit for. */
  readonly withoutSuccessor: readonly StepId[];
  /** Steps that they could begin before and cannot after. */
  readonly notReady: readonly StepId[];
  /** Goals that were within reach before and are not after. None: they are not stranded. */
  readonly lost: readonly Goal[];
}

/**
 * A rule for those who began before. `old-rule`: a step may also be begun by its former requirement. `credit`: who has
 * taken a step that is no longer offered need not take another one. `teach-out`: a step that is no longer offered can
 * still be taken by its former requirement.
 */
export type GrandfatheringRule =
  | { readonly kind: 'old-rule' | 'teach-out'; readonly step: StepId }
  | { readonly kind: 'credit'; readonly from: StepId; readonly step: StepId };

/** What becomes of some learners under a new edition, and what would strand none of them. */
export interface StrandedReport {
  /** One for each learner, in the order given. */
  readonly learners: readonly StrandedLearner[];
  /** The fewest rules that bring every lost goal back that such rules can bring back. */
  readonly rules: readonly GrandfatheringRule[];
  /**
   * The same as changes of the edition after, for `changedSystem` and `whatIf`; these refuse them where a step that is
   * taken over names what the edition before does not have either.
   */
  readonly changes: readonly DocumentChange[];
  /** Lost goals that no such rules bring back. */
  readonly beyond: readonly { readonly id: string; readonly goals: readonly Goal[] }[];
  /** Whether it is proven that fewer rules do not suffice; otherwise the budget was spent. */
  readonly exact: boolean;
}
