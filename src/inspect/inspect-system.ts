/** Inspects a whole document. */

import { checkSystem } from '../model/check-arguments.js';
import { danglingReferences, referencesOf, type SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { codeFindings } from './code-findings.js';
import { emptySystem } from './empty-system.js';
import { followsFindings } from './follows-findings.js';
import { goalFindings } from './goal-findings.js';
import { listFindings } from './list-findings.js';
import { pathwayFindings } from './pathway-findings.js';
import { requirementFindings } from './requirement-findings.js';
import { translationFindings } from './translation-findings.js';
import { wageFindings } from './wage-findings.js';

/**
 * Everything that is wrong with a document that was read: references that lead nowhere or to the wrong kind of thing,
 * steps that require each other or cannot be reached, doors that are not on their pathway. An empty list: nothing is.
 *
 * `error`: something means nothing, or cannot happen (`dangling-reference`, `wrong-kind`, `cycle`, `no-entry`,
 * `no-amount`, `wage-order`).
 * `warning`: something has no effect (`unreachable-step`, `entry-off-pathway`, `exit-off-pathway`, `listed-twice`,
 * `no-steps`, `idle-translation`, `unknown-language`), a classification has no such edition or no State such a code
 * (`unknown-edition`, `unknown-state`), a requirement can never be met (`never-met`) or counts one thing as
 * two (`counted-twice`), steps are suggested after each other (`follows-cycle`), an entry asks for less than its step
 * (`entry-waives`), a wage has an unlikely amount or stands there twice (`unlikely-wage`, `wage-twice`), or there is nothing
 * at all (`empty-system`).
 * `info`: a step asks for a credential that no step awards (`never-supplied`). A `cycle` lists its `members`.
 *
 * Cost: the size of the document, and steps + requirements for each pathway.
 *
 * @throws PathwayError `bad-system`.
 *
 * @example
 * ```ts
 * import { inspectSystem } from 'career-pathways';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: ['cna'] }] } as const;
 * const [finding] = inspectSystem(system);
 * [finding?.code, finding?.severity, finding?.path]; // => ['dangling-reference', 'error', '/pathways/0/steps/0']
 * finding?.at; // => { kind: 'pathway', id: 'p' }
 * ```
 */
export function inspectSystem(system: PathwaySystem): SystemFinding[] {
  checkSystem(system);
  const references = referencesOf(system);
  return [
    ...emptySystem(system),
    ...goalFindings(system),
    ...danglingReferences(system, references),
    ...listFindings(system, references),
    ...wageFindings(system),
    ...translationFindings(system),
    ...codeFindings(system),
    ...requirementFindings(system),
    ...followsFindings(system),
    ...pathwayFindings(system),
  ];
}
