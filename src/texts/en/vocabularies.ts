/** The names of the words of the format in English. */

import { vocabularies as all } from '../../model/vocabularies.js';
import type { VocabularyNames } from '../language-texts.js';

/** The name of each word of each vocabulary. */
export const vocabularies = Object.fromEntries(
  Object.entries(all).map(([vocabulary, words]) => [
    vocabulary,
    Object.fromEntries(Object.entries(words).map(([word, { name }]) => [word, name])),
  ]),
) as VocabularyNames;
