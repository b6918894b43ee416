/** The names of the words of the format in Spanish. */

import type { VocabularyNames } from '../language-texts.js';
import { partnerVocabularies } from './partner-vocabularies.js';
import { personVocabularies } from './person-vocabularies.js';

/** The name of each word of each vocabulary. */
export const vocabularies: VocabularyNames = { ...partnerVocabularies, ...personVocabularies };
