/** `career-pathways partners`: who is at the table on a day, what each answers for, and where the gaps are. */

import { catalogue } from '../definitions/catalogue.js';
import { definitionsFor } from '../definitions/definitions-for.js';
import { determineAll } from '../definitions/determine-all.js';
import { partnershipReport } from '../partnership/partnership-report.js';
import { partnershipMarkdown } from '../view/partnership-markdown.js';
import { partnershipText } from '../view/partnership-text.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { load } from './load.js';
import { dayOf, formatOf } from './printing.js';

/** Prints the report, and what the definitions about partners say. */
export const partners = command({
  name: 'partners',
  usage: `FILE --as-of YYYY-MM-DD [--all] [--format text|json|markdown]
Who is at the table that day, what each answers for, and where the gaps are. Advisory.
A local partnership is not checked against what is written for States, nor the other way round; with --all it is.`,
  options: {
    from: { type: 'string' },
    'as-of': { type: 'string' },
    all: { type: 'boolean' },
    format: { type: 'string' },
  },
  run: ({ file, values, io }) => {
    const asOf = dayOf(values['as-of']);
    const format = formatOf(values.format);
    const system = load(file, values.from, io);
    const report = partnershipReport(system, { asOf });
    const aboutPartners = values.all
      ? catalogue.filter(({ about }) => about.kind !== 'pathway')
      : definitionsFor(system, asOf);
    const determinations = [...determineAll(aboutPartners, [system], { asOf })];
    if (format === 'json') io.out(`${JSON.stringify({ report, determinations }, null, 2)}\n`);
    else
      io.out(
        format === 'text'
          ? partnershipText(report, { determinations })
          : partnershipMarkdown(report, { determinations }),
      );
    return exitCodes.ok;
  },
});
