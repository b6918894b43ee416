/** The texts of Iowa's definition: those of the federal one that it extends. */

import type { Texts } from '../engine/texts.js';
import { wioaTexts } from '../wioa/texts.js';
import { withoutClauseF } from './without-clause-f.js';

/** English texts for determinations under Iowa's definition. */
export const iowaTexts: Texts = withoutClauseF(wioaTexts, { definition: 'iowa-281-23-1' });
