/** The language of `--language`: in which texts reports are written, and how the command itself speaks. */

import { catalogue } from '../definitions/catalogue.js';
import { textsById } from '../texts/by-definition.js';
import { en } from '../texts/en/english.js';
import { messages } from '../texts/es/findings.js';
import { formsFor } from '../texts/es/forms.js';
import { es } from '../texts/es/spanish.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { saying } from '../texts/phrases.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Say } from './say.js';
import { commandMessages } from './spanish.js';
import { editMessages } from './spanish-edits.js';
import { mapMessages } from './spanish-map.js';
import { startMessages } from './spanish-start.js';
import { tableMessages } from './spanish-table.js';

/** A language of the command. */
export interface Language {
  readonly texts: LanguageTexts;
  readonly say: Say;
}

const inSpanish = saying(
  { ...messages, ...commandMessages, ...startMessages, ...editMessages, ...mapMessages, ...tableMessages },
  formsFor,
);

const languages: { readonly [language: string]: () => Language } = {
  en: () => ({
    texts: { ...en, definitions: textsById(catalogue.map(({ texts }) => texts)) },
    say: (english) => english,
  }),
  es: () => ({ texts: es, say: (english) => inSpanish(english) ?? english }),
};

/** A language by its tag, English if absent; throws a `Failure` when there is no such. */
export function languageOf(tag = 'en'): Language {
  const language = Object.hasOwn(languages, tag) ? languages[tag]?.() : undefined;
  if (language) return language;
  const all = Object.keys(languages).join(' or ');
  throw new Failure(exitCodes.usage, `There are no texts in the language "${tag}". Use ${all}.`);
}

/** The language that is asked for, before anything else of what was typed is looked at; English where it is none. */
export function languageIn(args: readonly string[]): Language {
  const asked = args.findLast((arg, at) => args[at - 1] === '--language' || arg.startsWith('--language='));
  const tag = asked?.replace('--language=', '') ?? 'en';
  return languageOf(Object.hasOwn(languages, tag) ? tag : 'en');
}
