/** `career-pathways check`: checks a pathway against WIOA section 3(7). */

import { determineWioa } from '../definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../definitions/wioa/texts.js';
import { determinationMarkdown } from '../view/determination-markdown.js';
import { determinationText } from '../view/determination-text.js';
import { command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { dayOf, formatOf } from './printing.js';

/** Prints the determination; answers with its verdict as an exit code. */
export const check = command({
  name: 'check',
  usage: `FILE --as-of YYYY-MM-DD [--pathway ID] [--format text|json|markdown] [--exit-zero]
Check a pathway against the definition in WIOA section 3(7), clause by clause. Advisory.
Exit code: 0 met, 1 not met, 2 undetermined, 3 not evaluated; with --exit-zero always 0.`,
  options: {
    from: { type: 'string' },
    'as-of': { type: 'string' },
    pathway: { type: 'string' },
    format: { type: 'string' },
    'exit-zero': { type: 'boolean' },
  },
  run: ({ file, values, io }) => {
    const asOf = dayOf(values['as-of']);
    const format = formatOf(values.format);
    const system = load(file, values.from, io);
    const found = determineWioa(system, pickPathway(system, values.pathway), { asOf });
    if (format === 'json') io.out(`${JSON.stringify(found, null, 2)}\n`);
    else
      io.out(
        format === 'text' ? determinationText(found, wioaTexts) : determinationMarkdown(found, wioaTexts),
      );
    return values['exit-zero'] ? exitCodes.ok : exitCodes[found.verdict];
  },
});
