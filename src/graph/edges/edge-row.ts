/** What a row of an edge list says. */

import type { EntityKind } from '../../model/tables.js';
import type { Timing } from '../../model/vocabulary.js';

/** One end of an edge: an entity, or something that requirements ask for and no table holds. */
export interface EdgeEnd {
  readonly kind: EntityKind | 'level' | 'population' | 'experience' | 'text' | 'onward';
  /**
   * The id of the entity; of a level `scheme level`; of experience `years`, or `years occupation`; of an onward option
   * its pathway and its place in the list, from 1; the words of a text; the population.
   */
  readonly id: string;
}

/**
 * How `from` is joined to `to`. Edges run the way a person goes: `requires`: a step counts towards a step (see
 * `prerequisites`); `asks-for`: a step or an entry asks for something that `from` is; `includes`: a level includes a
 * lower one; `awards` `teaches` `raises` `trains-for`: what a step brings; `articulates`: credit for a step by
 * agreement; `follows`: a step is usually followed by another; `holds`: a pathway lists a step, an entry, an exit;
 * `enters`: an entry opens a step; `exits`: one leaves after a step or with a credential; `leads-to`: an exit, a
 * credential or a pathway leads to an occupation, a step or a pathway to an onward option; `reenters`: an exit names a
 * way back in; `advances-to`: from an occupation to another.
 */
export type EdgeKind =
  | 'requires'
  | 'asks-for'
  | 'includes'
  | 'awards'
  | 'teaches'
  | 'raises'
  | 'trains-for'
  | 'articulates'
  | 'follows'
  | 'holds'
  | 'enters'
  | 'exits'
  | 'leads-to'
  | 'reenters'
  | 'advances-to';

/** One edge. */
export interface EdgeRow {
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  readonly kind: EdgeKind;
  /** When a step that is asked for has to be taken. */
  readonly timing?: Timing;
  /** For `requires`: whether every way into `to` needs it. For `asks-for`: whether every way to meet `to` asks it. */
  readonly always?: boolean;
  /** The lowest grade that counts. */
  readonly minGrade?: number;
}
