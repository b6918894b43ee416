/** Apprenticeships: whether one is registered, and whether a pathway leads to it. */

import type { Apprenticeship, Step } from '../../model/step.js';
import type { PathwayDossier } from '../engine/subjects.js';

/** Whether an apprenticeship is registered: yes with agency and number, no when the data says not, else unknown. */
export function isRegistered({
  registered,
  agency,
  registrationId = '',
}: Apprenticeship = {}): boolean | undefined {
  // A number has a digit: "pending" is none.
  return registered === false ? false : agency && /\d/.test(registrationId) ? true : undefined;
}

/** Whether something on the pathway leads to a step: what anyone may start elsewhere is not behind a door. */
export function isLedTo({ graph }: PathwayDossier, { id, requires, follows = [] }: Step): boolean {
  const isFree = requires?.kind === 'all' && requires.of.length === 0;
  const { entries } = graph;
  return !isFree || follows.length > 0 || entries.length === 0 || entries.some(({ step }) => step === id);
}
