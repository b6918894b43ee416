/** Whole numbers that may be larger than a number can hold. */

/**
 * A whole number, always exact: a number as long as that holds every digit (up to 2⁵³ − 1), beyond that its decimal
 * digits as a string. `BigInt(value)` takes both; `Number(value)` gives the nearest number.
 */
export type WholeNumber = number | `${bigint}`;

/** The plain form of a whole number. */
export function wholeNumber(value: bigint): WholeNumber {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : `${value}`;
}
