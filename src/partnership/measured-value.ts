/** The number that a measurement gives, where it is known. */

import { exactSum } from '../base/exact-sum.js';
import type { Measurement } from '../model/measurement.js';

/** A number, as it is shown and as it is compared with a target. */
export interface MeasuredValue {
  /** Of a share in percent no more than a tenth, rounded away from the target: what misses it is never shown as reached. */
  readonly shown: number;
  readonly exact: number;
  /** Of how many it is the share, where it was computed. */
  readonly share?: { readonly numerator: number; readonly denominator: number };
}

/**
 * The value of a measurement, or the share in percent that its numerator and denominator give. It is not known where it is
 * suppressed, whatever else stands there, where a share is impossible, or where a value in percent is more than one apart
 * from it.
 */
export function measuredValue(measurement: Measurement): MeasuredValue | undefined {
  const { suppressed, value, numerator, denominator, target } = measurement;
  if (suppressed) return undefined;
  const isShare = unitOf(measurement) === 'percent' && numerator !== undefined && denominator !== undefined;
  if (!isShare) return value === undefined ? undefined : { shown: value, exact: value };
  const share = percentShare({ numerator, denominator }, value);
  if (!share) return undefined;
  if (value !== undefined) return { shown: value, exact: value };
  const shown = target?.kind === 'at-most' ? Math.ceil((numerator * 1000) / denominator) / 10 : share.shown;
  return { ...share, shown, share: { numerator, denominator } };
}

/**
 * How many percent one number is of another, exactly and rounded down to a tenth; nothing where it cannot be: of none, more
 * than all, or more than one apart from the percent that stand beside it.
 */
export function percentShare(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  percent: number | undefined,
): Pick<MeasuredValue, 'shown' | 'exact'> | undefined {
  if (denominator <= 0 || numerator > denominator) return undefined;
  const exact = (numerator * 100) / denominator;
  if (percent !== undefined && Math.abs(percent - exact) > 1) return undefined;
  return { exact, shown: Math.floor((numerator * 1000) / denominator) / 10 };
}

/** What a measurement counts: without a value and a unit, its numerator and denominator give percent. */
export function unitOf({ unit, value, numerator, denominator }: Measurement): string | undefined {
  if (unit !== undefined || value !== undefined) return unit;
  return numerator !== undefined && denominator !== undefined ? 'percent' : undefined;
}

/** One known number less another, as they are written. */
export function changeOf(now: MeasuredValue, before: MeasuredValue): number {
  return exactSum([now.shown, -before.shown]);
}
