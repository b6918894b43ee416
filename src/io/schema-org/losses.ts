/** The reasons why something of a system is not written. */

import type { Lose as LoseCode, Reasons } from '../writing/losses.js';

/** Reason → what it means. */
export const reasons = {
  'no-term': ['warning', 'schema.org has no term for this; it is not written.'],
  'no-type': ['warning', 'schema.org has no type for a step of this kind; it is not written.'],
  'not-active': [
    'warning',
    'schema.org cannot express that a thing is planned, suspended or at an end; what is not active is not written.',
  ],
  'not-referred': [
    'warning',
    'This is written only when something else that is written refers to it. Nothing does.',
  ],
  'not-there': ['warning', 'This names something that is not in the system; it is not written.'],
  'not-written': ['warning', 'This names something that is itself not written.'],
  repeated: ['info', 'This repeats what stands before it; it is written once.'],
  empty: ['info', 'This is empty; it is not written.'],
} as const satisfies Reasons<string>;

/** A reason why something is not written. */
type LossCode = keyof typeof reasons;

/** Names a loss by its way from the top of the system. */
export type Lose = LoseCode<LossCode>;
