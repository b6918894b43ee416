/** The texts of Iowa's definition: those of the federal one that it extends. */

import { overlayTexts } from '../engine/overlay.js';
import type { Texts } from '../engine/texts.js';
import { wioaTexts } from '../wioa/texts.js';
import { iowa } from './definition.js';

/** English texts for determinations under Iowa's definition. */
export const iowaTexts: Texts = overlayTexts(iowa, wioaTexts, { definition: 'iowa-281-23-1' });
