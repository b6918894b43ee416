/** How a report about partners speaks: in which words, and by what it calls things. */

import { thingWords } from '../model/thing-words.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { findings } from '../texts/en/findings.js';
import { partnerships } from '../texts/en/partnerships.js';
import { vocabularies } from '../texts/en/vocabularies.js';
import type { LanguageWords } from '../texts/language-texts.js';
import { english, type NamedFrom, namer } from './speech.js';

/** The words that a report about partners needs. */
export type PartnershipWords = Omit<
  LanguageWords,
  'requirements' | 'nextSteps' | 'systems' | 'diffs' | 'maps' | 'reports'
>;

/** How to speak of a report about partners. */
export interface PartnershipSpeech {
  readonly words: PartnershipWords;
  readonly say: PartnershipWords['partnerships'];
  /** A word of a vocabulary in the middle of a sentence. */
  readonly word: (word: string, vocabulary?: string) => string;
  /** A date. */
  readonly day: (day: string) => string;
  /** The name of a thing; its id where it has none. */
  readonly name: (kind: string, id: string) => string;
  /** An area by its scheme and code: `us-state 04` is "State 04". */
  readonly area: (key: string) => string;
  /** The name in quotes; words for a thing without a title stay as they are. */
  readonly quoted: (kind: string, id: string) => string;
}

export const englishPartnerships: PartnershipWords = { ...english, findings, partnerships, vocabularies };

/** How to speak of a report in the words of a language. */
export function partnershipSpeech(
  report: Pick<PartnershipReport, 'names'>,
  { language, words, system }: NamedFrom & { readonly language: string; readonly words: PartnershipWords },
): PartnershipSpeech {
  const known = namer(report, language, { system, words });
  const name = (kind: string, id: string) => known(kind, id) ?? id;
  return {
    words,
    say: words.partnerships,
    word: words.basics.word,
    day: words.basics.day,
    name,
    area: (key) => areaText(key, words),
    quoted: (kind, id) => quotedName(name(kind, id), kind, words),
  };
}

/** An area by its scheme and code. */
export function areaText(
  key: string,
  { vocabularies: { areaSchemes } }: Pick<LanguageWords, 'vocabularies'>,
): string {
  const [scheme = '', code = ''] = key.split(' ');
  const name = Object.entries(areaSchemes).find(([word]) => word === scheme)?.[1];
  if (name === undefined) return key;
  return scheme === 'us' ? name : `${name.replace(/,.*/, '')} ${code}`;
}

/** A title in quotes; words for a thing without a title stay as they are. */
export function quotedName(name: string, kind: string, { things }: Pick<LanguageWords, 'things'>): string {
  const untitled = [things.kind(kind), thingWords.kind(kind)].some((the) => name.startsWith(`${the} `));
  return untitled ? name : `"${name}"`;
}

/** What partners are called, one after the other. */
export function partnersIn({ name }: PartnershipSpeech, ids: readonly string[]): string {
  return listOf(ids.map((id) => name('partner', id)));
}

/** Names one after the other; where one of them has a comma of its own, with semicolons between. */
export function listOf(names: readonly string[]): string {
  return names.join(names.some((each) => each.includes(', ')) ? '; ' : ', ');
}
