/** What changed between two versions of a system, as text. */

import { plainText } from '../base/visible.js';
import type { SystemDiff } from '../edit/diff/system-diff.js';
import { diffs } from '../texts/en/diffs.js';
import { diffSections } from './diff-parts.js';
import type { DiffTextOptions } from './diff-speech.js';
import { wrap } from './wrap.js';

/**
 * Renders what `diffSystems` found for a terminal of 80 columns: kind by kind a line for each change, then what it
 * changes for people, and verdicts that turned.
 *
 * @throws PathwayError `wrong-texts`, `bad-system`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { diffSystems } from 'career-pathways/edit';
 * import { diffText } from 'career-pathways/view';
 * const before = { format: 'career-pathways/1', id: 's', title: 'Care' } as const;
 * const after = { ...before, steps: [{ id: 'aide', title: 'Aide', kind: 'course' }] } as const;
 * diffText(diffSystems(before, after), { before, after }); // => 'What changed: Care\n\nStep\n  new: "Aide" [aide]\n'
 * ```
 */
export function diffText(diff: SystemDiff, options: DiffTextOptions = {}): string {
  const { title, sections } = diffSections(diff, options);
  const lines = [title];
  if (sections.length === 0) lines.push('', (options.texts?.diffs ?? diffs).nothing);
  for (const { title: heading, lines: its } of sections)
    lines.push('', heading, ...its.flatMap((line) => wrap(line, '  ', '    ')));
  return plainText(lines);
}
