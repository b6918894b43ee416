/** A pathway system written in code. */

import type { Finding } from '../base/finding.js';
import { PathwayError } from '../base/pathway-error.js';
import { readSystem } from '../model/read-system.js';
import { danglingReferences, referencesOf } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';

/**
 * Takes a system written as a literal and gives it back, after the checks of `readSystem` and of every reference:
 * in code a mistake is a bug.
 *
 * @throws PathwayError `bad-system`, with all issues.
 *
 * @example
 * ```ts
 * import { defineSystem } from 'career-pathways';
 * const system = defineSystem({ format: 'career-pathways/1', id: 'rn', title: 'Nursing' });
 * system.title; // => 'Nursing'
 * ```
 */
export function defineSystem(literal: PathwaySystem): PathwaySystem {
  const read = readSystem(literal);
  const issues: readonly Finding[] = read.ok
    ? danglingReferences(read.value, referencesOf(read.value))
    : read.issues;
  if (issues.length === 0) return literal;
  const lines = issues
    .slice(0, 10)
    .map(({ code, path, message }) => `\n  ${path || '/'}: ${message} (${code})`);
  const more = issues.length > 10 ? `\n  and ${issues.length - 10} more in \`issues\`` : '';
  throw new PathwayError('bad-system', `This is not a pathway system:${lines.join('')}${more}`, {
    argument: 'literal',
    issues,
  });
}
