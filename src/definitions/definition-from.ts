/** Definitions from their elements: each with what it asks, all of which must hold. */

import type { Dossier } from '../facts/dossier.js';
import type { Citation } from '../logic/determination.js';
import type { Definition, Element, Proposition } from './definition.js';

/** An element and what it asks. */
export interface ElementAsked<D extends Dossier> {
  readonly id: string;
  readonly citation: Citation;
  /** All of them must hold. */
  readonly asks: readonly Proposition<D>[];
  /** The condition under which the element asks anything. */
  readonly when?: Proposition<D>;
}

/** A definition whose elements each ask that several propositions hold. */
export function definitionFrom<D extends Dossier>(
  about: Omit<Definition<D>, 'elements' | 'propositions'>,
  asked: readonly ElementAsked<D>[],
): Definition<D> {
  return {
    ...about,
    elements: asked.map(
      ({ id, citation, asks, when }): Element => ({
        id,
        citation,
        formula: { kind: 'all', of: asks.map((proposition) => ({ kind: 'fact', fact: proposition.id })) },
        ...(when && { engagedWhen: when.id }),
      }),
    ),
    propositions: asked.flatMap(({ asks, when }) => (when ? [when, ...asks] : asks)),
  };
}
