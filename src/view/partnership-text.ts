/** A report about partners as text for a terminal. */

import type { Determination } from '../logic/determination.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { partnershipSections } from './partnership-parts.js';
import { wrap } from './wrap.js';

/**
 * Renders a report about partners for a terminal of 80 columns, with what definitions about partners say.
 *
 * @example
 * ```ts
 * import { partnershipReport } from 'career-pathways/partnership';
 * import { partnershipText } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Network' } as const;
 * partnershipText(partnershipReport(system, '2026-11-01'), []).split('\n')[0]; // => 'Network'
 * ```
 */
export function partnershipText(report: PartnershipReport, determinations: readonly Determination[]): string {
  const lines = [report.system.title, `Partners as of ${report.asOf}. Advisory.`];
  for (const { title, lines: its } of partnershipSections(report, determinations))
    lines.push('', ...wrap(title), ...its.flatMap((line) => wrap(line, '  ', '    ')));
  return `${lines.join('\n')}\n`;
}
