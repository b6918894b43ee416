/** Holds a pathway of a system against a definition, on a day. */

import type { PathwayId } from '../base/ids.js';
import { pathwayDossier } from '../facts/dossier.js';
import type { Determination } from '../logic/determination.js';
import type { PathwaySystem } from '../model/system.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { hold } from './hold.js';

/** What a definition is held against. */
export interface PathwaySubject {
  readonly kind: 'pathway';
  readonly id: PathwayId;
}

/**
 * Holds a pathway against a definition. Advisory, deterministic, and never a yes or no alone. The result is frozen, and
 * with it the citations of the definition that it carries.
 *
 * @throws PathwayError `unknown-pathway`, `bad-as-of` or `bad-max-age` for a mistake in the call; never for data.
 *
 * @example
 * ```ts
 * import { determine, wioa } from 'career-pathways/definitions';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: [] }] } as const;
 * determine(wioa, system, { kind: 'pathway', id: 'p' }, { asOf: '2026-11-01' }).verdict; // => 'undetermined'
 * ```
 */
export function determine(
  definition: Definition,
  system: PathwaySystem,
  subject: PathwaySubject,
  options: DetermineOptions,
): Determination {
  const { asOf, maxAge } = options;
  return hold(definition, () => pathwayDossier(system, subject.id, asOf, maxAge), options);
}
