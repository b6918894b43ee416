/** Gives a thing another id, and every place that names it with it. */

import { checkText, shown, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { pointer } from '../../base/pointer.js';
import { placesNaming } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Ref, tables } from '../../model/tables.js';
import type { Operation } from '../patch/operation.js';
import { checkFreeId } from './add-row.js';
import { placeOf } from './place-of.js';
import { rewritten } from './rewritten.js';

/**
 * The document with another id for a thing, or for the document itself, wherever it is named: in requirements, entries,
 * exits, supports, agreements, evidence, attestations and all other rows. What `extensions` and texts say stays. An
 * attestation with a `digest` was made for the thing under its old id, and holds for no other.
 *
 * Cost: the places where a thing of its kind can be named.
 *
 * @throws PathwayError `bad-system`, `bad-argument`, `unknown-row`; `already-there` when another thing of the kind has
 * the id, or a reference that leads nowhere names it (`issues` lists each).
 *
 * @example
 * ```ts
 * import { renameId } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'cna', title: 'Nursing assistant', kind: 'course' },
 *     { id: 'rn', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['cna', 'rn'] }],
 * } as const;
 * const after = renameId(system, { kind: 'step', id: 'cna' }, 'aide');
 * after.steps?.[1]?.requires; // => { kind: 'step', step: 'aide' }
 * after.pathways?.[0]?.steps; // => ['aide', 'rn']
 * ```
 */
export function renameId(system: PathwaySystem, ref: Ref, id: string): PathwaySystem {
  const { way } = placeOf(system, ref);
  checkText(id, 'id');
  if (id.trim() === '') wrong('id', id, 'at least one character');
  if (id === ref.id) return system;
  const operations: Operation[] = [{ op: 'replace', way: [...way, 'id'], value: id }];
  const taken: string[] = [];
  for (const { to, way: place } of placesNaming(system, [ref.kind], (each) => each === ref.id || each === id))
    if (to.id === id) taken.push(pointer(place));
    else operations.push({ op: 'replace', way: place, value: id });
  if (ref.kind !== 'system') {
    // The new id may look like the old one.
    const isAlike = id.normalize('NFC') === ref.id.normalize('NFC');
    checkFreeId(isAlike ? without(system, ref) : system, tables[ref.kind], id, 'id');
  }
  if (taken.length > 0) {
    const message = `There is no ${ref.kind} ${shown(id)}, but something names it already. Correct that first, or take another id.`;
    const issues = taken.map((path) => ({
      code: 'dangling-reference',
      severity: 'error' as const,
      path,
      message: `Here a ${ref.kind} ${shown(id)} is named.`,
    }));
    throw new PathwayError('already-there', message, { argument: 'id', issues });
  }
  return rewritten(system, operations);
}

/** The document without the row that is renamed. */
function without(system: PathwaySystem, { kind, id }: Ref): PathwaySystem {
  if (kind === 'system') return system;
  const rows: readonly { readonly id: string }[] = system[tables[kind]] ?? [];
  return { ...system, [tables[kind]]: rows.filter((row) => row.id !== id) };
}
