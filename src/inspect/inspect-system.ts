/** Looks a whole document over. */

import type { PathwaySystem } from '../model/system.js';
import { danglingReferences } from './dangling.js';
import { pathwayProblems } from './pathway-problems.js';
import type { Problem } from './problem.js';

/**
 * Everything that is wrong with a document that was read: references that lead nowhere or to the wrong kind of thing,
 * steps that require each other or cannot be reached, doors that are not on their pathway. An empty list: nothing is.
 *
 * Cost: the size of the document, and steps + requirements for each pathway.
 *
 * @example
 * ```ts
 * import { inspectSystem } from 'career-pathways';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: ['cna'] }] } as const;
 * inspectSystem(system).map(({ code, path }) => `${code} ${path}`); // => ['dangling-reference /pathways/0/steps/0']
 * ```
 */
export function inspectSystem(system: PathwaySystem): Problem[] {
  return [...danglingReferences(system), ...pathwayProblems(system)];
}
