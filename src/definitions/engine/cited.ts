/** Facts together with where their rules are written, and what of them is this library's reading. */

import type { Fact } from '../../logic/fact.js';
import type { Definition, Proposition } from './definition.js';
import type { Dossier } from './dossier.js';

/**
 * Each fact, in the order of the propositions, with the citation and the reading of its proposition, where this has
 * them. Where the caller reads it in another way, it is not this library's reading.
 */
export function cited<D extends Dossier>(
  facts: readonly Fact[],
  { propositions, readings = [] }: Pick<Definition<D>, 'propositions' | 'readings'>,
  reading: Dossier['reading'],
): Fact[] {
  const other = new Set(
    readings.flatMap(({ id, fact, ways: [usual] }) => (reading(id) === usual ? [] : fact)),
  );
  return facts.map((fact, index) => {
    const { citation, ours } = (propositions[index] ?? {}) as Partial<Proposition>;
    const isOurs = ours !== undefined && !other.has(fact.id);
    return citation || isOurs ? { ...fact, ...(citation && { citation }), ...(isOurs && { ours }) } : fact;
  });
}
