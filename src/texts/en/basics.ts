/** What English needs everywhere: lists, dates, amounts, words of the format. */

import { moneyText } from '../../base/money-text.js';
import { insideSentence, list } from '../../base/sentence.js';
import { barrierPopulations, programPopulations } from '../../model/populations.js';

const populations: { readonly [population: string]: string } = {
  ...barrierPopulations,
  ...programPopulations,
};

/** Vocabularies whose words read otherwise than they are spelled. */
const inOwnWords = ['populations', 'onwardKinds'];

/** How English joins, counts and calls things. */
export const basics = {
  /** `A, B and C`. */
  and: (words: readonly string[]): string => list(words),
  /** A date of the document: English reports write it as the document does. */
  day: (day: string): string => day,
  money: moneyText,
  /** Years, months, weeks, days and hours, each with its count. */
  durations: ['year', 'month', 'week', 'day', 'hour'].map(
    (unit) =>
      (count: number): string =>
        `${count} ${unit}${count === 1 ? '' : 's'}`,
  ),
  /** A preposition of a text and what is put in after it; languages may melt the two into one word. */
  after: (preposition: string, words: string): string => `${preposition} ${words}`,
  /**
   * A word of a vocabulary as people write it in the middle of a sentence: `individualPlan` is "individual plan",
   * `skill-need` "skill need". Where the vocabulary is not known, any other text stays as it is.
   */
  word: (word: string, vocabulary?: string): string =>
    vocabulary === undefined || inOwnWords.includes(vocabulary) ? perhapsWord(word) : spaced(word),
};

function perhapsWord(value: string): string {
  if (Object.hasOwn(populations, value)) return insideSentence(populations[value]?.split(' (')[0] as string);
  if (value === 'associate') return 'associate degree';
  if (value === 'baccalaureate') return "bachelor's degree";
  return /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : value;
}

function spaced(word: string): string {
  return word
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .replaceAll(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}
