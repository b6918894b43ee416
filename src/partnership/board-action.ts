/** What one action of a board has in a system, and what it lacks. */

import type { EntryId, OccupationId, PathwayId } from '../base/ids.js';
import type { BoardActionName } from '../model/board-actions.js';
import type { Population } from '../model/populations.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind, Ref } from '../model/tables.js';

/** What a system has for an action, and what it lacks. */
export interface BoardAction {
  readonly action: BoardActionName;
  /** What is there for it. */
  readonly found: readonly { readonly kind: EntityKind; readonly id: string }[];
  /** Entries that name no group: whoever meets what they ask for may come in, these people too. */
  readonly open: readonly EntryId[];
  /** Pathways that have nothing for it. */
  readonly without: readonly PathwayId[];
  /** Populations for which the system has no entry, and none that is open to anyone. */
  readonly populations: readonly Population[];
  /** For each pathway the populations for which it has none. */
  readonly lacks: readonly { readonly pathway: PathwayId; readonly populations: readonly Population[] }[];
  /** Sectors by NAICS code that skill needs, employers or labor-market evidence name and no pathway serves. */
  readonly sectors: readonly string[];
  /** Occupations that they name and no pathway leads to. */
  readonly occupations: readonly OccupationId[];
}

/** An action that has nothing and lacks nothing. */
export const nothing = {
  found: [],
  open: [],
  without: [],
  populations: [],
  lacks: [],
  sectors: [],
  occupations: [],
} as const;

/** The pathways of a system that are not among some. */
export function lacking({ pathways = [] }: PathwaySystem, has: Iterable<PathwayId>): PathwayId[] {
  const there = new Set(has);
  return pathways.map(({ id }) => id).filter((id) => !there.has(id));
}

/** The pathways that some references name; the whole system is all of them. */
export function pathwaysOf({ pathways = [] }: PathwaySystem, about: readonly Ref[]): PathwayId[] {
  return about.flatMap(({ kind, id }) => {
    if (kind === 'system') return pathways.map((each) => each.id);
    return kind === 'pathway' ? [id] : [];
  });
}
