/** `career-pathways check`: checks a pathway against WIOA section 3(7). */

import { determineWioa } from '../definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../definitions/wioa/texts.js';
import { determinationMarkdown } from '../view/determination-markdown.js';
import { determinationText } from '../view/determination-text.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { load } from './load.js';
import { pickPathway } from './pick-pathway.js';
import { dayOf, formatOf } from './printing.js';

/** The options of the command as they were typed. */
export interface CheckOptions {
  readonly from?: string | undefined;
  readonly pathway?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly format?: string | undefined;
  readonly 'exit-zero'?: boolean | undefined;
}

/** Prints the determination; answers with its verdict as an exit code. */
export function check(file: string, options: CheckOptions, io: Io): number {
  const asOf = dayOf(options['as-of']);
  const format = formatOf(options.format);
  const system = load(file, options.from, io);
  const found = determineWioa(system, pickPathway(system, options.pathway), { asOf });
  if (format === 'json') io.out(`${JSON.stringify(found, null, 2)}\n`);
  else
    io.out(format === 'text' ? determinationText(found, wioaTexts) : determinationMarkdown(found, wioaTexts));
  return options['exit-zero'] ? exitCodes.ok : exitCodes[found.verdict];
}
