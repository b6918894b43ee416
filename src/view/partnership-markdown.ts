/** A report about partners as Markdown. */

import { textsOf } from '../definitions/texts-of.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { escaped } from './escaped.js';
import { partnershipSections } from './partnership-parts.js';
import type { PartnershipTextOptions } from './partnership-told.js';

/** What `partnershipMarkdown` can be asked with. */
export interface PartnershipMarkdownOptions extends PartnershipTextOptions {}

/**
 * Renders a report about partners as Markdown, with what definitions about partners say. Texts of the document are
 * escaped, so that they stay text.
 *
 * @throws PathwayError `wrong-texts` for a determination by a definition whose texts are neither in the catalogue nor
 *   given; `bad-argument`.
 *
 * @example
 * ```ts
 * import { partnershipReport } from 'career-pathways/partnership';
 * import { partnershipMarkdown } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Network' } as const;
 * partnershipMarkdown(partnershipReport(system, { asOf: '2026-11-01' })).split('\n')[0]; // => '# Network'
 * ```
 */
export function partnershipMarkdown(
  report: PartnershipReport,
  options: PartnershipMarkdownOptions = {},
): string {
  const { head, sections } = partnershipSections(report, options, { textsOf });
  const lines = [`# ${escaped(report.system.title)}`, '', head];
  for (const { title, lines: its } of sections)
    lines.push('', `## ${escaped(title)}`, '', ...its.map((line) => `- ${escaped(line)}`));
  return `${lines.join('\n')}\n`;
}
