/** What Spanish needs everywhere: lists, dates, amounts, words of the format. */

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

/** Digits with a comma before each three of the end. */
function inThousands(digits: string): string {
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/.{3}/g) ?? [];
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...groups].join(',');
}

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
  money: ({ amount, currency }) => {
    const [whole = '', cents] = String(amount).split('.');
    const grouped = /^\d+$/.test(whole) ? inThousands(whole) : whole;
    const number = cents === undefined ? grouped : `${grouped}.${cents.padEnd(2, '0')}`;
    return currency === 'USD' ? `$${number}` : `${number} ${currency}`;
  },
  after: (preposition, words) => {
    const isDay = /^\d{1,2} de \p{L}/u.test(words);
    if (isDay && /^(?:desde|hasta)$/i.test(preposition)) return `${preposition} el ${words}`;
    if (isDay && /^de$/i.test(preposition)) return `${preposition}l ${words}`;
    if (!words.startsWith('el ')) return `${preposition} ${words}`;
    if (/^de$/i.test(preposition)) return `${preposition}l ${words.slice(3)}`;
    return /^a$/i.test(preposition) ? `${preposition}l ${words.slice(3)}` : `${preposition} ${words}`;
  },
  word: (word, vocabulary) => {
    const its = vocabulary === undefined ? undefined : byVocabulary[vocabulary];
    const names = [its, others, ...Object.values(byVocabulary)].map((one) => nameIn(one, word));
    const name = names.find((each) => each !== undefined);
    return name === undefined ? word : inside(name);
  },
};

function nameIn(names: Names | undefined, word: string): string | undefined {
  return names && Object.hasOwn(names, word) ? names[word] : undefined;
}

/** A name for the middle of a sentence: a small letter at its beginning, unless what is before a comma is a name of its own. */
function inside(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !/^[^,]*[ -]\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
