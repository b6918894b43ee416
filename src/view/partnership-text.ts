/** A report about partners as text for a terminal. */

import { plainText } from '../base/visible.js';
import { textsOf } from '../definitions/texts-of.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { partnershipSections } from './partnership-parts.js';
import type { PartnershipTextOptions } from './partnership-told.js';
import { wrap } from './wrap.js';

/**
 * Renders a report about partners for a terminal of 80 columns, with what definitions about partners say.
 *
 * @throws PathwayError `wrong-texts` for a determination by a definition whose texts are neither in the catalogue nor
 *   given; `bad-argument`.
 *
 * @example
 * ```ts
 * import { partnershipReport } from 'career-pathways/partnership';
 * import { partnershipText } from 'career-pathways/view';
 * const system = { format: 'career-pathways/1', id: 's', title: 'Network' } as const;
 * partnershipText(partnershipReport(system, { asOf: '2026-11-01' })).split('\n')[0]; // => 'Network'
 * ```
 */
export function partnershipText(report: PartnershipReport, options: PartnershipTextOptions = {}): string {
  const { head, sections } = partnershipSections(report, options, { textsOf });
  const lines = [report.system.title, head];
  for (const { title, lines: its } of sections)
    lines.push('', ...wrap(title, '', '  '), ...its.flatMap((line) => wrap(line, '  ', '    ')));
  return plainText(lines);
}
