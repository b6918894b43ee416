/** Facts together with where their rules are written, and what of them is this library's reading. */

import type { Fact } from '../../logic/fact.js';
import type { Definition, Proposition } from './definition.js';
import type { Dossier } from './dossier.js';

/**
 * Each fact with the citation and the reading of its proposition, where this has them. Where the caller reads it in another
 * way, it is not this library's reading.
 */
export function cited<D extends Dossier>(
  facts: readonly Fact[],
  { propositions, readings = [] }: Pick<Definition<D>, 'propositions' | 'readings'>,
  reading: Dossier['reading'],
): Fact[] {
  const other = new Set(
    readings.flatMap(({ id, fact, ways: [usual] }) => (reading(id) === usual ? [] : fact)),
  );
  const byId = new Map(
    propositions.map((each): [string, Pick<Proposition, 'citation' | 'ours'>] => [each.id, each]),
  );
  return facts.map((fact) => {
    const { citation, ours } = byId.get(fact.id) ?? {};
    return {
      ...fact,
      ...(citation && { citation }),
      ...(ours !== undefined && !other.has(fact.id) && { ours }),
    };
  });
}
