/** Which refused facts evidence alone can lift, without any change of the program. */

import type { Grade } from '../../base/grade.js';
import type { Fact } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';
import { collectFacts } from './collect-facts.js';
import type { Definition } from './definition.js';
import type { Dossier } from './dossier.js';

/**
 * The facts that are false only because of what someone said about the data: a claim that something is listed in full, a
 * record, an attestation. Without these nothing in the program itself contradicts them, so whoever shows evidence, and
 * takes back or corrects what was said, lifts the refusal. A fact that the program itself contradicts, such as a door
 * that asks for a diploma, is not among them: there the program has to change. Cost: the collectors once more, and only
 * where some fact is false.
 */
export function liftable<D extends Dossier>(
  definition: Definition<D>,
  dossier: D,
  facts: readonly Fact[],
  threshold: Grade,
): ReadonlySet<FactId> {
  if (facts.every(({ state }) => state !== 'false')) return new Set();
  const open = collectFacts(definition, { ...dossier, claims: () => false }, [], threshold);
  return new Set(open.facts.filter((fact) => !refusedByProgram(fact)).map(({ id }) => id));
}

/** Whether something other than a record or an attestation refutes a fact. */
function refusedByProgram({ against }: Fact): boolean {
  return against.some(
    ({ bearing, at }) => bearing === 'refutes' && at.kind !== 'evidence' && at.kind !== 'attestation',
  );
}
