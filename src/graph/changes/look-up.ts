/** Makes sure that what a change names is in the document. */

import { PathwayError, type PathwayErrorCode } from '../../base/pathway-error.js';
import type { Articulation } from '../../model/agreement.js';
import type { ExitAfter } from '../../model/exit.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement } from '../../model/requirement.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, tables } from '../../model/tables.js';

/** Throws where a table has no such id, with the code `unknown-…`. */
export function lookUp(system: PathwaySystem, kind: EntityKind, ids: readonly string[]): void {
  for (const id of ids) if (!has(system, kind, id)) throw unknown(system, kind, id);
}

/** Throws where a table has that id already. */
export function lookUpFree(system: PathwaySystem, kind: EntityKind, id: string): void {
  if (has(system, kind, id)) throw alreadyThere(`The ${kind} "${id}"`);
}

/** Throws where an exit, or credit, comes after what is not there. */
export function lookUpAfter(system: PathwaySystem, after: ExitAfter): void {
  if (after.kind === 'step') lookUp(system, 'step', [after.step]);
  else lookUp(system, 'credential', [after.credential]);
}

/** Throws where one end of an articulation is not there. */
export function lookUpEnds(system: PathwaySystem, { from, to }: Articulation): void {
  lookUpAfter(system, from);
  lookUp(system, 'step', [to]);
}

/** Throws where a requirement names what is not there. */
export function lookUpNamed(system: PathwaySystem, trees: readonly (Requirement | undefined)[]): void {
  for (const tree of trees)
    if (tree)
      foldRequirement(
        tree,
        (leaf) => {
          if (leaf.kind === 'step') lookUp(system, 'step', [leaf.step]);
          if (leaf.kind === 'credits') lookUp(system, 'step', leaf.of);
          if (leaf.kind === 'credential') lookUp(system, 'credential', [leaf.credential]);
          if (leaf.kind === 'competency') lookUp(system, 'competency', [leaf.competency]);
          if (leaf.kind === 'experience' && leaf.occupation !== undefined)
            lookUp(system, 'occupation', [leaf.occupation]);
        },
        () => undefined,
      );
}

/** The error of a change that names what is not there. */
export function unknown(system: PathwaySystem, what: string, id: string): PathwayError {
  return new PathwayError(
    `unknown-${what}` as PathwayErrorCode,
    `There is no ${what} "${id}" in "${system.id}".`,
  );
}

/** The error of a change that adds what is there. */
export function alreadyThere(what: string): PathwayError {
  return new PathwayError(
    'already-there',
    `${what} is there already. Change it, or give the new one its own id.`,
  );
}

function has(system: PathwaySystem, kind: EntityKind, id: string): boolean {
  return (system[tables[kind]] ?? []).some((row) => row.id === id);
}
