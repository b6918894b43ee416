/** Questions that are alike but for one stretch of words, as one question. */

import { put } from '../base/put.js';
import type { LanguageWords } from '../texts/language-texts.js';

/** What a language says where questions are joined. */
type JoiningWords = Pick<LanguageWords['determinations'], 'andMore' | 'sameFor'>;

/** How many words at the beginning questions have in common before they are compared. */
const start = 3;

/** How many letters of the beginning and the end they have in common to be asked as one. */
const enough = 24;

/** Spanish articles: they stay with their word, for the next one may have another gender. */
const article = /^(?:el|la|los|las|una?)$/i;

/** How many things one question asks about. */
const most = 8;

/**
 * Questions in their order, those that have enough in common at the beginning and the end as one:
 * "Which partner carries out Job Corps? The same for: YouthBuild."
 */
export function joinedQuestions(asks: readonly string[], words: JoiningWords): string[] {
  const alike = new Map<string, string[][]>();
  for (const ask of asks) {
    const parts = ask.split(' ');
    const key = parts.slice(0, start).join(' ');
    const [first] = alike.get(key) ?? [];
    const same = first === undefined || isAlike([first, parts]);
    const at = same ? key : ask;
    put(alike, at, parts);
  }
  return [...alike.values()].map((questions) => asOne(questions, words));
}

/** Whether words cut through a name in quotation marks. */
const isCut = (words: readonly string[]) => words.join('').split('"').length % 2 === 0;

/** How many words all of them begin and end with, leaving each one word at least, and names whole. */
function shared(questions: readonly (readonly string[])[]): { head: number; tail: number } {
  const [first = []] = questions;
  const shortest = Math.min(...questions.map(({ length }) => length)) - 1;
  let head = 0;
  while (head < shortest && questions.every((words) => words[head] === first[head])) head += 1;
  while (head > 0 && article.test(first[head - 1] ?? '')) head -= 1;
  let tail = 0;
  while (tail < shortest - head && questions.every((words) => words.at(-1 - tail) === first.at(-1 - tail)))
    tail += 1;
  while (isCut(first.slice(0, head))) head -= 1;
  while (isCut(first.slice(first.length - tail))) tail -= 1;
  return { head, tail };
}

function isAlike(questions: readonly (readonly string[])[]): boolean {
  const { head, tail } = shared(questions);
  const [first = []] = questions;
  return [...first.slice(0, head), ...first.slice(first.length - tail)].join(' ').length >= enough;
}

function asOne(questions: readonly (readonly string[])[], words: JoiningWords): string {
  const [first = [], ...others] = questions;
  const { head, tail } = shared(questions);
  const things = others.map((each) =>
    each
      .slice(head, each.length - tail)
      .join(' ')
      .replace(/[,:?]$/, ''),
  );
  const rest = things.length - most;
  const listed = [...things.slice(0, most), ...(rest > 0 ? [words.andMore(rest)] : [])].join('; ');
  return `${first.join(' ')}${listed === '' ? '' : ` ${words.sameFor(listed)}`}`;
}
