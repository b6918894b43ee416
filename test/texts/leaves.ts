/** The texts of a language, taken apart. */
import type { LanguageTexts } from '../../src/texts/language-texts.js';

export interface Leaf {
  readonly way: string;
  readonly value: unknown;
}

/** Every text and function, with the way to it. */
export function leavesOf(value: unknown, way = ''): Leaf[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${way}/${key}`))
    : [{ way, value }];
}

/** What a language says without its table of contents: words, definitions, vocabularies. */
export function wordsIn({ language: _, ...texts }: LanguageTexts): Set<string> {
  return new Set(leavesOf(texts).flatMap(({ way, value }) => (isForMachines(way) ? [] : said(value))));
}

const isForMachines = (way: string) => /\/(?:definition|effort)$/.test(way);

/** The words of a text, or of the texts in a function. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return splitWords(value);
  if (typeof value !== 'function') return [];
  const texts = String(value).match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
  return texts.flatMap((text) => splitWords(text.replaceAll(/\$\{[^}]*\}/g, ' ')));
}

/** Words in small letters. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
