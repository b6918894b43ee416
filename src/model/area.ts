/** Coded areas: whether one lies in another can be decided. */

import type { areaSchemes } from './vocabulary.js';

/**
 * An area by code. `us` with code `US`; `us-state` with the two-digit FIPS code (`04`);
 * `us-county` with the five-digit FIPS code (`04019`); any other area by the code of its own scheme.
 */
export interface Area {
  readonly scheme: (typeof areaSchemes)[number];
  readonly code: string;
  readonly title?: string;
}
