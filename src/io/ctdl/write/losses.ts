/** The reasons why something of a system is not written. */

import type { TableName } from '../../../model/tables.js';
import type { Lose, Reasons } from '../../writing/losses.js';

/** Reason → what it means. */
export const reasons = {
  'no-term': ['warning', 'CTDL has no term for this; it is not written.'],
  repeated: ['info', 'This repeats what stands before it; it is written once.'],
  'not-there': ['warning', 'This names something that is not in the system; it is not written.'],
  empty: ['info', 'This is empty; it is not written.'],
  'asks-nothing': [
    'info',
    'At least 0 of several asks for nothing. CTDL reads 0 as no number, so this is written as asking for nothing.',
  ],
  'support-steps': [
    'warning',
    'CTDL joins supports to pathways, not to steps; this is written on the pathways whose steps are all among these.',
  ],
  'still-stated': [
    'warning',
    'A node of the document still states an agreement that the system no longer has. Edit that node too.',
  ],
  replaced: ['warning', 'This could not be read; what the system says now is written in its place.'],
  'exit-award': [
    'warning',
    'No step of the system awards this credential, so there is nothing to leave after; the exit is not written.',
  ],
} as const satisfies Reasons<string>;

/** A reason why something is not written. */
export type LossCode = keyof typeof reasons;

/** What decides which part of a system CTDL can express. */
export interface Sieve {
  readonly lose: Lose<LossCode>;
  /** Whether the system holds an entity that can be written. */
  readonly holds: (table: TableName, id: string) => boolean;
  readonly language: string | undefined;
  /** The credentials that steps award. */
  readonly awarded: ReadonlySet<string>;
}
