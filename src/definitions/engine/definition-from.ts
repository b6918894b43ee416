/** Definitions from their elements: each with what it asks, all of which must hold. */

import { freeze } from '../../base/freeze.js';
import type { Citation } from '../../logic/citation.js';
import type { Formula } from '../../logic/formula.js';
import type { Definition, Element, Proposition } from './definition.js';
import type { Dossier } from './dossier.js';
import type { PathwayDossier } from './subjects.js';

/** An element by what it asks. */
export interface Clause<D extends Dossier = PathwayDossier> {
  readonly id: string;
  /** All of them must hold, but where `joined` says otherwise. */
  readonly asks: readonly Proposition<D>[];
  /** How they are joined, each of them once. Absent: all must hold. */
  readonly joined?: Formula;
  /** The condition under which the element asks anything. */
  readonly when?: Proposition<D>;
}

/**
 * A definition whose elements each ask that several propositions hold. It is frozen: its citations stand in every
 * determination, which is not.
 */
export function definitionOf<D extends Dossier>(
  about: Omit<Definition<D>, 'elements' | 'propositions'>,
  clauses: readonly (Clause<D> & { readonly citation: Citation })[],
): Definition<D> {
  return freeze({
    ...about,
    elements: clauses.map(
      ({ id, citation, asks, joined, when }): Element => ({
        id,
        citation,
        formula: joined ?? {
          kind: 'all',
          of: asks.map((proposition) => ({ kind: 'fact', fact: proposition.id })),
        },
        ...(when && { engagedWhen: when.id }),
      }),
    ),
    propositions: clauses.flatMap(({ asks, when }) => (when ? [when, ...asks] : asks)),
  });
}
