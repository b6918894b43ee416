/** The reasons why something of a system is not written. */

/** Reason → what it means. */
export const reasons = {
  'no-term': 'schema.org has no term for this; it is not written.',
  'no-type': 'schema.org has no type for a step of this kind; it is not written.',
  'not-active':
    'schema.org cannot say that a thing is planned, suspended or at an end; what is not active is not written.',
  'not-referred': 'This is written only where something else refers to it, and nothing that is written does.',
  'not-there': 'This names something that the system does not hold; it is not written.',
  'not-written': 'This names something that is itself not written.',
  'said-twice': 'This says again what was said before; it is written once.',
  'nothing-said': 'This is empty; it is not written.',
} as const;

/** A reason why something is not written. */
export type LossCode = keyof typeof reasons;

/** Names a loss by its way from the top of the system. */
export type Lose = (code: LossCode, way: Way) => void;

/** The way from the top of the system to a place in it. */
export type Way = readonly (string | number)[];
