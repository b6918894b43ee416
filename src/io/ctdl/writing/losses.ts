/** The reasons why something of a system is not written. */

import type { TableName } from '../../../model/tables.js';

/** Reason → what it means. */
export const reasons = {
  'no-term': 'CTDL has no term for this; it is not written.',
  'said-twice': 'This says again what was said before; it is written once.',
  'not-there': 'This names something that the system does not hold; it is not written.',
  'nothing-said': 'This is empty; it is not written.',
  'asks-nothing':
    'At least 0 of several asks for nothing. CTDL reads 0 as not said, so this is written as asking for nothing.',
  'support-steps':
    'CTDL joins supports to pathways, not to steps; this is written on the pathways whose steps are all among these.',
  'exit-award':
    'No step of the system awards this credential, so there is nothing to leave after; the exit is not written.',
} as const;

/** A reason why something is not written. */
export type LossCode = keyof typeof reasons;

/** Names a loss by its way from the top of the system. */
export type Lose = (code: LossCode, way: readonly (string | number)[]) => void;
/** Whether the system holds an entity that can be written. */
export type Holds = (table: TableName, id: string) => boolean;
