/** A short mark of a value, to tell whether it is still the one that was read. */

import type { Json } from '../../../base/json.js';

/**
 * Problem: tell later whether a part of the model was edited, without keeping a second copy of it. Method: FNV-1a over
 * its JSON with sorted keys (Fowler, Noll, Vo). Cost: linear. Two values with the same mark are taken for the same.
 */
export function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) + low;
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}
