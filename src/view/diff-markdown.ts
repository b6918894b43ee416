/** What changed between two versions of a system, as Markdown. */

import type { SystemDiff } from '../edit/diff/system-diff.js';
import { diffs } from '../texts/en/diffs.js';
import { diffSections } from './diff-parts.js';
import type { DiffTextOptions } from './diff-speech.js';
import { escaped } from './escaped.js';

/** What `diffMarkdown` can be asked with. */
export interface DiffMarkdownOptions extends DiffTextOptions {}

/**
 * Renders what `diffSystems` found as Markdown. Texts of the documents are escaped, so that they stay text.
 *
 * @throws PathwayError `wrong-texts`, `bad-system`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { diffSystems } from 'career-pathways/edit';
 * import { diffMarkdown } from 'career-pathways/view';
 * const before = { format: 'career-pathways/1', id: 's', title: 'Care' } as const;
 * const after = { ...before, steps: [{ id: 'aide', title: 'Aide', kind: 'course' }] } as const;
 * diffMarkdown(diffSystems(before, after), { after }).split('\n')[2]; // => '## Step'
 * ```
 */
export function diffMarkdown(diff: SystemDiff, options: DiffMarkdownOptions = {}): string {
  const { title, sections } = diffSections(diff, options);
  const lines = [`# ${escaped(title)}`];
  if (sections.length === 0) lines.push('', escaped((options.texts?.diffs ?? diffs).nothing));
  for (const { title: heading, lines: its } of sections)
    lines.push('', `## ${escaped(heading)}`, '', ...its.map((line) => `- ${escaped(line)}`));
  return `${lines.join('\n')}\n`;
}
