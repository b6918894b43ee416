/** The language of `--language`. */

import { catalogue } from '../definitions/catalogue.js';
import { textsById } from '../texts/by-definition.js';
import { en } from '../texts/en/english.js';
import { es } from '../texts/es/spanish.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

const languages: { readonly [language: string]: () => LanguageTexts } = {
  en: () => ({ ...en, definitions: textsById(catalogue.map(({ texts }) => texts)) }),
  es: () => es,
};

/** The texts of a language, English if absent; throws a `Failure` when there is no such. */
export function languageOf(language = 'en'): LanguageTexts {
  const texts = Object.hasOwn(languages, language) ? languages[language]?.() : undefined;
  if (texts) return texts;
  const all = Object.keys(languages).join(' or ');
  throw new Failure(exitCodes.usage, `There are no texts in the language "${language}". Use ${all}.`);
}
