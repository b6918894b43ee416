/** How a map speaks: in which words, and what it calls things. */

import type { Requirement } from '../../model/requirement.js';
import type { PathwaySystem } from '../../model/system.js';
import type { EntityKind } from '../../model/tables.js';
import { titlesIn } from '../../model/title-of.js';
import { basics } from '../../texts/en/basics.js';
import { determinations } from '../../texts/en/determinations.js';
import { maps } from '../../texts/en/maps.js';
import { requirements } from '../../texts/en/requirements.js';
import type { LanguageTexts, LanguageWords } from '../../texts/language-texts.js';
import { requirementWords } from '../requirement-text.js';

/** The words that maps need. */
type MapWords = Pick<LanguageWords, 'basics' | 'determinations' | 'maps' | 'requirements'>;

/** How a map speaks. */
export interface MapSpeech {
  readonly language: string;
  readonly words: MapWords;
  /** The title of a thing, clean. */
  readonly name: (kind: EntityKind, id: string) => string;
  /** A requirement by the titles of what it asks for, clean. */
  readonly requirement: (requirement: Requirement) => string;
  /** A word of a vocabulary, with a capital. */
  readonly word: (word: string, vocabulary: string) => string;
}

/** Halves of characters, and controls that are no blanks: what XML cannot hold, and no one can see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[\u0000-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/gu;

/** A text that any picture or page can hold: blanks in a row are one, what cannot be shown is U+FFFD. */
export function clean(text: string): string {
  return text
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .replaceAll(unfit, '\ufffd')
    .trim();
}

/** How to speak of a document in the texts of a language. */
export function mapSpeech(system: PathwaySystem, texts: LanguageTexts | undefined): MapSpeech {
  const words: MapWords = texts ?? { basics, determinations, maps, requirements };
  const title = titlesIn(system, texts?.language, texts?.things);
  return {
    language: texts?.language ?? 'en',
    words,
    name: (kind, id) => {
      const name = clean(title({ kind, id }));
      return /^https?:\/\/\S+$/.test(name) ? untitled(name, words) : name;
    },
    requirement: (requirement) => clean(requirementWords(requirement, title, words)),
    word: (word, vocabulary) => {
      const text = words.basics.word(word, vocabulary);
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
}

/** What a thing is called that has its address for a title. */
function untitled(address: string, { maps: say }: MapWords): string {
  return `${say.untitled} (${address.slice(-8)})`;
}
