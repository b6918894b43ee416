/** A report about partners as Markdown. */

import type { Determination } from '../logic/determination.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { escaped } from './escaped.js';
import { partnershipSections } from './partnership-parts.js';

/**
 * Renders a report about partners as Markdown, with what definitions about partners say. Texts of the document are
 * escaped, so that they stay text.
 *
 * @example
 * ```ts
 * import { partnershipReport } from 'career-pathways/partnership';
 * import { partnershipMarkdown } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Network' } as const;
 * partnershipMarkdown(partnershipReport(system, '2026-11-01'), []).split('\n')[0]; // => '# Network'
 * ```
 */
export function partnershipMarkdown(
  report: PartnershipReport,
  determinations: readonly Determination[],
): string {
  const lines = [`# ${escaped(report.system.title)}`, '', `Partners as of ${report.asOf}. Advisory.`];
  for (const { title, lines: its } of partnershipSections(report, determinations))
    lines.push('', `## ${escaped(title)}`, '', ...its.map((line) => `- ${escaped(line)}`));
  return `${lines.join('\n')}\n`;
}
