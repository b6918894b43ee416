/** Definitions from their elements: each with what it asks, all of which must hold. */

import { checkList, checkObject } from '../../base/arguments.js';
import type { Citation } from '../../logic/citation.js';
import type { Definition, Element, Proposition } from './definition.js';
import type { Dossier } from './dossier.js';
import type { PathwayDossier } from './subjects.js';

/** An element by what it asks. */
export interface Clause<D extends Dossier = PathwayDossier> {
  readonly id: string;
  /** All of them must hold. */
  readonly asks: readonly Proposition<D>[];
  /** The condition under which the element asks anything. */
  readonly when?: Proposition<D>;
}

/**
 * A definition whose elements each ask that several propositions hold.
 *
 * @throws PathwayError `bad-argument` for what is not of the right shape.
 *
 * @example
 * ```ts
 * import { collector, definitionFrom, determine, type Dossier } from 'career-pathways/definitions';
 * const citation = { document: 'Our charter', place: 'article 1' };
 * const ours = definitionFrom<Dossier>(
 *   { id: 'ours', title: 'Our charter', edition: '1', inForce: {}, authority: [citation], textVerifiedOn: '2026-11' },
 *   [{ id: 'mission', citation, asks: [{
 *     id: 'ours.mission',
 *     collect: collector<Dossier>((book, { system: { plans = [] } }) => {
 *       book.examine(plans.length);
 *       for (const { id, mission } of plans)
 *         if (mission) book.note('establishes', { kind: 'plan', id }, 'mission.written');
 *     }),
 *   }] }],
 * );
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', plans: [{ id: 'p', title: 'P', mission: 'M' }] } as const;
 * determine(ours, system, { kind: 'system' }, { asOf: '2026-11-01' }).verdict; // => 'met'
 * ```
 */
export function definitionFrom<D extends Dossier>(
  about: Omit<Definition<D>, 'elements' | 'propositions'>,
  clauses: readonly (Clause<D> & { readonly citation: Citation })[],
): Definition<D> {
  checkObject(about, 'about');
  checkList(clauses, 'clauses');
  for (const clause of clauses) {
    checkObject(clause, 'clauses');
    checkList(clause.asks, 'clauses.asks');
    for (const proposition of clause.asks) checkObject(proposition, 'clauses.asks');
  }
  return definitionOf(about, clauses);
}

/** The same without a check. */
export function definitionOf<D extends Dossier>(
  about: Omit<Definition<D>, 'elements' | 'propositions'>,
  clauses: readonly (Clause<D> & { readonly citation: Citation })[],
): Definition<D> {
  return {
    ...about,
    elements: clauses.map(
      ({ id, citation, asks, when }): Element => ({
        id,
        citation,
        formula: { kind: 'all', of: asks.map((proposition) => ({ kind: 'fact', fact: proposition.id })) },
        ...(when && { engagedWhen: when.id }),
      }),
    ),
    propositions: clauses.flatMap(({ asks, when }) => (when ? [when, ...asks] : asks)),
  };
}
