/** What Spanish needs everywhere: lists, dates, amounts, words of the format. */

import { moneyText } from '../../base/money-text.js';
import { insideSentence } from '../../base/sentence.js';
import type { basics as english } from '../en/basics.js';
import { vocabularies } from './vocabularies.js';

const months = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
  ...['septiembre', 'octubre', 'noviembre', 'diciembre'],
];

type Names = { readonly [word: string]: string };
const byVocabulary: { readonly [vocabulary: string]: Names } = {
  ...vocabularies,
  engagementKinds: { ...vocabularies.engagementKinds, 'work-experience': 'ofrecer experiencia laboral' },
};

/** Words of messages that are in no vocabulary, or that mean something else in several. */
const others: Names = {
  degree: 'título académico',
  license: 'licencia',
  'industry-recognized': 'reconocida por la industria',
  internships: 'ofrecer pasantías',
  employment: 'dar empleo',
  other: 'otro',
};

/** How Spanish joins, counts and calls things. */
export const basics: typeof english = {
  and: (words) => {
    const last = words.at(-1) ?? '';
    if (words.length < 2) return last;
    // "y" is "e" before the sound of an i.
    const and = /^["¿(]*h?[ií](?!e)/i.test(last) ? 'e' : 'y';
    return `${words.slice(0, -1).join(', ')} ${and} ${last}`;
  },
  day: (day) => {
    const [, year = '', month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day) ?? [];
    if (month === undefined) return day;
    const named = `${months[Number(month) - 1] ?? month} de ${year}`;
    return date === undefined ? named : `${Number(date)} de ${named}`;
  },
  money: moneyText,
  durations: (
    [
      ['año', 'años'],
      ['mes', 'meses'],
      ['semana', 'semanas'],
      ['día', 'días'],
      ['hora', 'horas'],
    ] as const
  ).map(
    ([one, more]) =>
      (count) =>
        `${count} ${count === 1 ? one : more}`,
  ),
  after: (preposition, words) => {
    const isDay = /^\d{1,2} de \p{L}/u.test(words);
    if (isDay && /^(?:desde|hasta)$/i.test(preposition)) return `${preposition} el ${words}`;
    if (isDay && preposition === 'en') return `el ${words}`;
    if (isDay && /\bde$/i.test(preposition)) return `${preposition}l ${words}`;
    if (!words.startsWith('el ')) return `${preposition} ${words}`;
    if (/^de$/i.test(preposition)) return `${preposition}l ${words.slice(3)}`;
    return /^a$/i.test(preposition) ? `${preposition}l ${words.slice(3)}` : `${preposition} ${words}`;
  },
  word: (word, vocabulary) => {
    const its = vocabulary === undefined ? undefined : byVocabulary[vocabulary];
    const names = [its, others, ...Object.values(byVocabulary)].map((one) => nameIn(one, word));
    const name = names.find((each) => each !== undefined);
    return name === undefined ? word : insideSentence(name);
  },
};

function nameIn(names: Names | undefined, word: string): string | undefined {
  return names && Object.hasOwn(names, word) ? names[word] : undefined;
}
