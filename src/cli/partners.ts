/** `career-pathways partners`: who is at the table on a day, what each answers for, and where the gaps are. */

import { catalogue } from '../definitions/catalogue.js';
import { determineAll } from '../definitions/determine-all.js';
import { partnershipReport } from '../partnership/partnership-report.js';
import { partnershipMarkdown } from '../view/partnership-markdown.js';
import { partnershipText } from '../view/partnership-text.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { load } from './load.js';
import { dayOf, formatOf } from './printing.js';

/** Prints the report, and what the definitions about partners say. */
export function partners(
  file: string,
  options: { from?: string | undefined; 'as-of'?: string | undefined; format?: string | undefined },
  io: Io,
): number {
  const asOf = dayOf(options['as-of']);
  const format = formatOf(options.format);
  const system = load(file, options.from, io);
  const report = partnershipReport(system, asOf);
  const aboutPartners = catalogue.filter(({ about }) => about.kind !== 'pathway');
  const determinations = [...determineAll(aboutPartners, [system], { asOf })];
  if (format === 'json') io.out(`${JSON.stringify({ report, determinations }, null, 2)}\n`);
  else
    io.out(
      format === 'text'
        ? partnershipText(report, { determinations })
        : partnershipMarkdown(report, { determinations }),
    );
  return exitCodes.ok;
}
