/** Lets a step or an entry ask for more, or for less. */

import { checkWord, shown, wrong } from '../../base/arguments.js';
import { asNode } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import { checkRequirement } from '../../model/check-requirement.js';
import type { Requirement } from '../../model/requirement.js';
import type { PathwaySystem } from '../../model/system.js';
import type { RefOf } from './link.js';
import { checkWhole } from './newly-dangling.js';
import { placeOf } from './place-of.js';
import { requirementWithout } from './requirement-without.js';
import { rewritten } from './rewritten.js';

/**
 * The document in which a step, or an entry, asks for one thing more: a step, a credential, a level, or a whole tree.
 * What it asked for before it asks for too.
 *
 * Cost: the rows of its table, and the ids of all tables.
 *
 * @throws PathwayError `bad-system`, `bad-argument`; `unknown-row`, also where the requirement names what is not there.
 *
 * @example
 * ```ts
 * import { addRequirement } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'cna', title: 'Nursing assistant', kind: 'course' },
 *     { id: 'rn', title: 'Nurse', kind: 'degree-program' },
 *   ],
 * } as const;
 * const after = addRequirement(system, { kind: 'step', id: 'rn' }, { kind: 'step', step: 'cna' });
 * after.steps?.[1]?.requires; // => { kind: 'step', step: 'cna' }
 * ```
 */
export function addRequirement(
  system: PathwaySystem,
  ref: RefOf<'step' | 'entry'>,
  requirement: Requirement,
): PathwaySystem {
  const { requires, way } = requiresOf(system, ref, requirement);
  const of = requires?.kind === 'all' ? requires.of : requires ? [requires] : [];
  const value: Requirement = requires ? { kind: 'all', of: [...of, requirement] } : requirement;
  return checkWhole(system, rewritten(system, [{ op: 'add', way, value }]), 'requirement');
}

/**
 * The document in which a step, or an entry, no longer asks for something, wherever that stands in its requirement. A
 * group of which nothing is left goes too, and `some` asks for no more than there are; where nothing is left at all, the
 * field goes: nothing is said about it then. That nothing is required is said by `{ kind: 'all', of: [] }`.
 *
 * Cost: the rows of its table.
 *
 * @throws PathwayError `bad-system`, `unknown-row`; `bad-argument`, also where it does not ask for that.
 *
 * @example
 * ```ts
 * import { dropRequirement } from 'career-pathways/edit';
 * const rn = {
 *   id: 'rn', title: 'Nurse', kind: 'degree-program',
 *   requires: { kind: 'all', of: [{ kind: 'step', step: 'cna' }, { kind: 'level', scheme: 'grade', level: 12 }] },
 * } as const;
 * const system = { format: 'career-pathways/1', id: 's', title: 'Ladder', steps: [rn] } as const;
 * const after = dropRequirement(system, { kind: 'step', id: 'rn' }, { kind: 'step', step: 'cna' });
 * after.steps?.[0]?.requires; // => { kind: 'all', of: [{ kind: 'level', scheme: 'grade', level: 12 }] }
 * ```
 */
export function dropRequirement(
  system: PathwaySystem,
  ref: RefOf<'step' | 'entry'>,
  requirement: Requirement,
): PathwaySystem {
  const { requires, way } = requiresOf(system, ref, requirement);
  const isIt = (node: Requirement) => sameJson(asNode(node), asNode(requirement));
  const left = requires && requirementWithout(requires, (node) => (isIt(node) ? undefined : node));
  if (!requires || left === requires)
    wrong('requirement', requirement, `one that the ${ref.kind} ${shown(ref.id)} asks for`);
  return rewritten(system, [left ? { op: 'replace', way, value: left } : { op: 'remove', way }]);
}

function requiresOf(system: PathwaySystem, ref: RefOf<'step' | 'entry'>, requirement: Requirement) {
  const { row, way } = placeOf(system, ref);
  checkWord(ref.kind, ['step', 'entry'], 'ref.kind');
  checkRequirement(requirement, 'requirement');
  return { requires: row['requires'] as Requirement | undefined, way: [...way, 'requires'] };
}
