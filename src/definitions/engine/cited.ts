/** Facts together with where their rules are written, and what of them is this library's reading. */

import type { Fact } from '../../logic/fact.js';
import type { Proposition } from './definition.js';

/** Each fact with the citation and the reading of its proposition, where this has them. */
export function cited(
  facts: readonly Fact[],
  propositions: readonly Pick<Proposition, 'id' | 'citation' | 'ours'>[],
): Fact[] {
  const byId = new Map(propositions.map((proposition) => [proposition.id, proposition]));
  return facts.map((fact) => {
    const { citation, ours } = byId.get(fact.id) ?? {};
    return { ...fact, ...(citation && { citation }), ...(ours !== undefined && { ours }) };
  });
}
