/** What is not the same in two versions of a system, as data. */

import type { CredentialId, PathwayId, StepId } from '../../base/ids.js';
import type { GainsAndLosses } from '../../graph/changes/what-if.js';
import type { Goal } from '../../graph/goal.js';
import type { DocumentChange } from '../../model/document-change.js';
import type { EntityKind, Ref } from '../../model/tables.js';
import type { FieldChange } from './field-changes.js';

/**
 * A row that is not as it was, by its id after; one that is gone, by its id before. In fields, the side before names
 * things by their ids before.
 */
export type ThingChange =
  | { readonly change: 'added' | 'removed'; readonly kind: EntityKind; readonly id: string }
  | {
      readonly change: 'changed';
      readonly kind: EntityKind;
      readonly id: string;
      readonly fields: readonly FieldChange[];
    }
  | {
      /** It has another id, and all that named it names it by that. */
      readonly change: 'renamed';
      readonly kind: EntityKind;
      readonly id: string;
      readonly from: string;
      /** What else is not as it was. */
      readonly fields: readonly FieldChange[];
    };

/** A verdict on one subject that is another one after. */
export interface VerdictTurn {
  readonly definition: string;
  /** What the definition calls itself, where the determination says so. */
  readonly title?: string;
  /** By its id after. */
  readonly subject: Ref;
  readonly before: string;
  readonly after: string;
}

/** Ways to a goal: sets of steps of which none can be spared. */
export interface RouteChanges {
  readonly goal: Goal;
  /** Routes that work after and did not before. */
  readonly gained: readonly (readonly StepId[])[];
  /** Routes that worked before and do not after. */
  readonly lost: readonly (readonly StepId[])[];
  /** Those of both that only take more steps now, or fewer: as they were and as they are, and these steps. */
  readonly changed: readonly ChangedRoute[];
}

/** A route that takes more steps, or fewer. */
export interface ChangedRoute {
  readonly before: readonly StepId[];
  readonly after: readonly StepId[];
  readonly added: readonly StepId[];
  readonly removed: readonly StepId[];
}

/** One credential that stacks into another: someone has a way to the second that works because of the first. */
export interface StackPair {
  readonly from: CredentialId;
  readonly to: CredentialId;
}

/** What a person can do otherwise who brings all that no step supplied before. Ids are those after; of what is lost, those before. */
export interface ReachChanges {
  /** Absent: the whole system. */
  readonly pathway?: PathwayId;
  /** Steps within reach. */
  readonly steps: GainsAndLosses<StepId>;
  /** Credentials within reach. */
  readonly credentials: GainsAndLosses<CredentialId>;
  /** Occupations within reach. */
  readonly occupations: GainsAndLosses<string>;
  /** Goals that are within reach before and after, by other routes; of a pathway. */
  readonly routes: readonly RouteChanges[];
  /** Credentials that stack, of a pathway. */
  readonly stacks: { readonly gained: readonly StackPair[]; readonly lost: readonly StackPair[] };
}

/** Two versions of a system, compared. What is empty is the same. */
export interface SystemDiff {
  /** Fields of the document itself; its id is among `renamed`. */
  readonly document: readonly FieldChange[];
  /** The new id of the document, where it has one. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** Rows, table by table: in the order of the table after; those that are gone come last. */
  readonly things: readonly ThingChange[];
  /** The rows to remove, set and add, so that the tables before are those after: for `changedSystem` and `whatIf`. */
  readonly changes: readonly DocumentChange[];
  /** The whole system and each pathway of both versions in which something can be reached otherwise. */
  readonly reach: readonly ReachChanges[];
  /** Verdicts that turned, where `determine` was given. */
  readonly verdicts?: readonly VerdictTurn[];
  /** Whether all routes and stacking were looked into; otherwise the budget was spent, or there are more routes than `count`. */
  readonly exact: boolean;
}
