/** Takes a row out of its table, and says what hangs on it. */

import { checkFields, shown, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { pointer } from '../../base/pointer.js';
import type { Reference } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Ref } from '../../model/tables.js';
import { cascade } from './cascade.js';
import { placeOf } from './place-of.js';
import { namedElsewhere, replaceRow } from './replace-row.js';
import { withoutPlaces } from './without-places.js';

/** What happens to what names the row; absent: nothing may. */
export interface RemoveRowOptions {
  /** It goes too, as far as it is nothing without it. */
  readonly cascade?: boolean;
  /** It names this thing of the same kind from now on. */
  readonly replaceBy?: string;
}

/**
 * The document without a row. Where something names it, say what becomes of that: with `replaceBy` it names another
 * thing; with `cascade` each place that names it goes, and all that is nothing without that place: the item of a list, the
 * party of an agreement, an exit, an attestation about it. A requirement loses the parts that ask for it: what remains of
 * it is asked for still, `some` of fewer where there are no longer enough, and a step whose whole requirement goes says
 * nothing about it. What `replaceBy` would make a list or a requirement say twice, it says once: `some` 2 of a, b and c is
 * 2 of b and c where b stands for a. A list may become empty, and stays, with what has it: `pathways: []` is none, not
 * all, and evidence about nothing is there still. A table without rows goes.
 *
 * Cost: the places where a thing of its kind can be named; where other rows go with it, also those that can name them.
 *
 * @throws PathwayError `bad-system`, `bad-argument`; `unknown-row`; `still-named` when something names the row and
 * neither option is given: `issues` lists every place.
 *
 * @example
 * ```ts
 * import { removeRow } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'cna', title: 'Nursing assistant', kind: 'course' },
 *     { id: 'rn', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['cna', 'rn'] }],
 *   entries: [{ id: 'door', pathway: 'care', step: 'cna' }],
 * } as const;
 * const after = removeRow(system, { kind: 'step', id: 'cna' }, { cascade: true });
 * after.steps; // => [{ id: 'rn', title: 'Nurse', kind: 'degree-program' }]
 * after.entries; // => undefined
 * ```
 */
export function removeRow(system: PathwaySystem, ref: Ref, options: RemoveRowOptions = {}): PathwaySystem {
  const { way } = placeOf(system, ref);
  if (ref.kind === 'system') wrong('ref', ref, 'a row of a table: the document itself cannot be removed');
  checkFields(options, ['cascade', 'replaceBy'], 'options', '{ cascade: true }');
  if (options.replaceBy !== undefined) {
    if (options.cascade) wrong('options', options, 'cascade or replaceBy, not both');
    return replaceRow(system, ref, options.replaceBy);
  }
  const named = namedElsewhere(system, ref);
  if (named.length > 0 && options.cascade !== true) refuse(ref, named);
  return withoutPlaces(system, cascade(system, named, { ref, way }));
}

function refuse(ref: Ref, named: readonly Reference[]): never {
  const places = named.length === 1 ? '1 place' : `${named.length} places`;
  const message = `The ${ref.kind} ${shown(ref.id)} is named in ${places}, listed in issues. Give { cascade: true } to take them out too, or { replaceBy } with the id of another ${ref.kind}.`;
  const issues = named.map(({ from, way }) => ({
    code: 'still-named',
    severity: 'error' as const,
    path: pointer(way),
    message: `The ${from.kind} ${shown(from.id)} names it here.`,
  }));
  throw new PathwayError('still-named', message, { argument: 'ref', issues });
}
