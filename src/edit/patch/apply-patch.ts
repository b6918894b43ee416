/** A document after a patch. */

import { holds } from '../../base/arguments.js';
import type { Result } from '../../base/result.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { operationsOf, readPatch } from './json-patch.js';
import { operate } from './operate.js';

/**
 * The document after a patch, all of it or none. The document itself is not touched, and what does not change is shared.
 * What comes out is a pathway system by its format and its tables; where the patch comes from outside, look inside with
 * `readSystem`, and with `inspectSystem` for references.
 *
 * Cost: the ways of the operations, and the lists in which they end.
 *
 * @throws PathwayError `bad-system`.
 *
 * @example
 * ```ts
 * import { applyPatch } from 'career-pathways/edit';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Ladder' } as const;
 * const done = applyPatch(system, [{ op: 'replace', path: '/title', value: 'Nursing ladder' }]);
 * done.ok && done.value.title; // => 'Nursing ladder'
 * const undone = applyPatch(system, [{ op: 'remove', path: '/steps/0' }]);
 * undone.ok || undone.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['no-such-place /0/path']
 * ```
 */
export function applyPatch(system: PathwaySystem, patch: unknown): Result<PathwaySystem> {
  checkSystem(system);
  const read = readPatch(patch);
  if (!read.ok) return read;
  const done = operate(system, operationsOf(read.value));
  if (!done.ok) {
    const { operation, field, message } = done.misfit;
    const code = field === 'value' ? 'test-failed' : 'no-such-place';
    return { ok: false, issues: [{ code, severity: 'error', path: `/${operation}/${field}`, message }] };
  }
  const isSystem = () => {
    checkSystem(done.value);
    return true;
  };
  if (holds(isSystem)) return done;
  const message = 'What comes out is no pathway system: keep "format", "id", and each table a list.';
  return { ok: false, issues: [{ code: 'no-system', severity: 'error', path: '', message }] };
}
