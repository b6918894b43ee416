/** A pathway system written in code. */

import type { Finding } from '../base/finding.js';
import { PathwayError } from '../base/pathway-error.js';
import { readSystem } from '../model/read-system.js';
import { danglingReferences, referencesOf } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import type { LinkedSystem } from './linked-system.js';

/**
 * Takes a system written as a literal and gives it back, after the checks of `readSystem` and of every reference:
 * in code a mistake is a bug. An id in the literal that names nothing does not compile, and ids complete in an editor;
 * text that the compiler does not know letter by letter is checked when it runs.
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
export function defineSystem<const S extends PathwaySystem>(
  literal: [S] extends [never] ? S : LinkedSystem<S>,
): S {
  const read = readSystem(literal);
  const issues: readonly Finding[] = read.ok
    ? danglingReferences(read.value, referencesOf(read.value))
    : read.issues;
  // What is read comes back as it went in.
  if (read.ok && issues.length === 0) return read.value as S;
  const lines = issues
    .slice(0, 10)
    .map(({ code, path, message }) => `\n  ${path || '/'}: ${message} (${code})`);
  const more = issues.length > 10 ? `\n  and ${issues.length - 10} more in \`issues\`` : '';
  throw new PathwayError('bad-system', `This is not a pathway system:${lines.join('')}${more}`, {
    argument: 'literal',
    issues,
  });
}
