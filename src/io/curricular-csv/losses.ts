/** The reasons why something of a system is not written as a curriculum. */

import type { Lose as LoseCode, Reasons } from '../writing/losses.js';

/** Reason → what it means. */
export const reasons = {
  'no-term': ['warning', 'The format has no place for this; it is not written.'],
  'not-there': ['warning', 'This names something that is not in the system; it is not written.'],
  empty: ['info', 'This is empty; it is not written.'],
  'unknown-requirement': [
    'warning',
    'It is not known what this course requires; its blank cell of prerequisites says that it requires nothing.',
  ],
  'nothing-required': [
    'warning',
    'This course requires nothing, but in this file no blank cell says so: what it requires reads as not known.',
  ],
} as const satisfies Reasons<string>;

/** Names a loss by its way from the top of the system. */
export type Lose = LoseCode<keyof typeof reasons>;
