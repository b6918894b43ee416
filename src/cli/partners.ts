/** `career-pathways partners`: who is at the table on a day, what each answers for, and where the gaps are. */

import type { CalendarDate } from '../base/calendar-date.js';
import { jsonText } from '../base/visible.js';
import { type CatalogueEntry, catalogue } from '../definitions/catalogue.js';
import { definitionsFor } from '../definitions/definitions-for.js';
import { determineAll } from '../definitions/determine-all.js';
import type { PathwaySystem } from '../model/system.js';
import { partnershipReport } from '../partnership/partnership-report.js';
import { partnershipMarkdown } from '../view/partnership-markdown.js';
import { partnershipText } from '../view/partnership-text.js';
import { command } from './command.js';
import { entryNamed } from './entry-named.js';
import { exitCodes } from './exit-codes.js';
import { load } from './load.js';
import { dayOf, formatOf } from './printing.js';

/** Prints the report, and what the definitions about partners say. */
export const partners = command({
  name: 'partners',
  usage: `FILE --as-of YYYY-MM-DD [--definition ID]... [--format text|json|markdown]
        [--language en|es]
Who is at the table that day, what each answers for, where the gaps are, and what to do first. Advisory.
Definitions that do not fit a State or a local partnership are run only when --definition names them.`,
  options: {
    from: { type: 'string' },
    'as-of': { type: 'string' },
    definition: { type: 'string', multiple: true },
    format: { type: 'string' },
    language: { type: 'string' },
  },
  run: ({ file, values, texts, io }) => {
    const asOf = dayOf(values['as-of']);
    const format = formatOf(values.format, ['text', 'json', 'markdown']);
    const asked = values.definition?.map(entryNamed);
    const system = load(file, values.from, io);
    const report = partnershipReport(system, { asOf });
    const determinations = [...determineAll(asked ?? fitting(system, asOf), [system], { asOf })];
    if (format === 'json') io.out(`${jsonText({ report, determinations }, 2)}\n`);
    else
      io.out(
        format === 'text'
          ? partnershipText(report, { determinations, system, texts })
          : partnershipMarkdown(report, { determinations, system, texts }),
      );
    return exitCodes.ok;
  },
});

/** The definitions about partners that fit, and of those of a pathway the federal one: a State's own speaks of it alone. */
function fitting(system: PathwaySystem, asOf: CalendarDate): CatalogueEntry[] {
  const pathway = catalogue.filter(({ definition }) => definition.id === 'wioa-3-7');
  return [...pathway, ...definitionsFor(system, asOf)];
}
