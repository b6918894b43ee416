/** The changes after which a step cannot be begun any more. */

import { checkText, shown } from '../../base/arguments.js';
import type { StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { DocumentChange } from '../../model/document-change.js';
import type { PathwaySystem } from '../../model/system.js';

/**
 * The changes that close a step: its requirement becomes one that nothing meets, and its entries are removed. The step
 * stays in the document: who has taken it has, with all that it awarded, and credit for it by agreement still counts.
 * To remove its row instead takes all of that away.
 *
 * @throws PathwayError `bad-system`; `unknown-step` when the system has no such step.
 *
 * @example
 * ```ts
 * import { closeStep } from 'career-pathways/graph';
 * const aide = { id: 'aide', title: 'Aide', kind: 'certificate-program' } as const;
 * const system = { format: 'career-pathways/1', id: 's', title: 'One step', steps: [aide] } as const;
 * closeStep(system, 'aide'); // => [{ kind: 'set', table: 'steps', id: 'aide', row: { ...aide, requires: { kind: 'any', of: [] } } }]
 * ```
 */
export function closeStep(system: PathwaySystem, step: StepId): DocumentChange[] {
  checkSystem(system);
  checkText(step, 'step');
  const row = system.steps?.find(({ id }) => id === step);
  if (!row)
    throw new PathwayError('unknown-step', `There is no step ${shown(step)} in "${system.id}".`, {
      argument: 'step',
    });
  const entries = (system.entries ?? []).filter((entry) => entry.step === step);
  return [
    { kind: 'set', table: 'steps', id: step, row: { ...row, requires: { kind: 'any', of: [] } } },
    ...entries.map(({ id }): DocumentChange => ({ kind: 'remove', table: 'entries', id })),
  ];
}
