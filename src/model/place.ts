/** Coded places, so that one can be told to lie in another. */

import type { placeSchemes } from './vocabulary.js';

/**
 * A place by code. `us` with code `US`; `us-state` with the two-digit FIPS code (`04`);
 * `us-county` with the five-digit FIPS code (`04019`); any other area by the code of its own scheme.
 */
export interface Place {
  readonly scheme: (typeof placeSchemes)[number];
  readonly code: string;
  readonly title?: string;
}
