/** Which refused facts evidence alone can lift, without any change of the program. */

import { type Fact, isRecord } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';

/**
 * The facts that are false only because of what someone said about the data: a claim that something is listed in full, a
 * record, an attestation. Without these nothing in the program itself contradicts them, so whoever shows evidence, and
 * takes back or corrects what was said, lifts the refusal. A fact that the program itself contradicts, such as a door
 * that asks for a diploma, is not among them: there the program has to change. `unclaimed` collects some facts without
 * claims and attestations; it is called only where some fact is false.
 */
export function liftable(
  facts: readonly Fact[],
  unclaimed: (isAsked: (fact: FactId) => boolean) => readonly Fact[],
): ReadonlySet<FactId> {
  const refused = new Set(facts.flatMap(({ id, state }) => (state === 'false' ? id : [])));
  if (refused.size === 0) return refused;
  return new Set(
    unclaimed((fact) => refused.has(fact))
      .filter((fact) => !refusedByProgram(fact))
      .map(({ id }) => id),
  );
}

/** Whether something other than a record or an attestation refutes a fact. */
function refusedByProgram({ against }: Fact): boolean {
  return against.some((item) => item.bearing === 'refutes' && !isRecord(item));
}
