/** Gives a thing another title. */

import { checkText, wrong } from '../../base/arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Ref } from '../../model/tables.js';
import { placeOf } from './place-of.js';
import { rewritten } from './rewritten.js';

/** Kinds of things without a title of their own. */
const untitled: readonly Ref['kind'][] = ['role', 'measurement', 'attestation'];

/**
 * The document with another title for a thing, or another name where it has a name: a partner. The text itself is not
 * touched in other languages, which stand under `translations`.
 *
 * Cost: the rows of its table.
 *
 * @throws PathwayError `bad-system`, `unknown-row`; `bad-argument`, also for a thing that has no title.
 *
 * @example
 * ```ts
 * import { retitle } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [{ id: 'cna', title: 'Nurse aide', kind: 'course' }],
 * } as const;
 * const after = retitle(system, { kind: 'step', id: 'cna' }, 'Nursing assistant');
 * after.steps?.[0]?.title; // => 'Nursing assistant'
 * system.steps[0].title; // => 'Nurse aide'
 * ```
 */
export function retitle(system: PathwaySystem, ref: Ref, title: string): PathwaySystem {
  const { way } = placeOf(system, ref);
  checkText(title, 'title');
  if (title.trim() === '') wrong('title', title, 'at least one character');
  if (untitled.includes(ref.kind)) wrong('ref', ref, `a thing that has a title; a ${ref.kind} has none`);
  const field = ref.kind === 'partner' ? 'name' : 'title';
  return rewritten(system, [{ op: 'add', way: [...way, field], value: title }]);
}
