/** What a row of a list says is awarded: what each column names, one or several. */

import type { Given, ListDraft } from './list-draft.js';
import { noAwardNote, wordNote } from './list-notes.js';
import { foldedWord, type ListRow, wordIn } from './list-row.js';
import type { AwardColumn } from './profile.js';

/** The awards of a row, in the order of the profile's columns. */
export function awardsOf({ profile, notes }: ListDraft, row: ListRow): readonly Given[] {
  return profile.awards.flatMap((column): Given[] => {
    const written = row.cell(column.column);
    if (written === '') return [];
    const words = wordsIn(written, column);
    const titles = titlesIn(row.cell(column.title), words.length, column);
    const given = words.flatMap((word, at): Given[] => {
      const award = column.words ? wordIn(column.words, word) : column.award;
      if (award === undefined) notes.push(wordNote(row, column.column, word));
      return award === undefined ? [] : [{ award, title: titles[at] ?? '' }];
    });
    if (new Set(given.map(({ award }) => award === null)).size > 1)
      notes.push(noAwardNote(row, column.column));
    return given;
  });
}

/** Marks between several words, the surest first. */
const marks = [/[;|\n•·]/, /[,/]/, /[,;]|\s(?:and|[-–—])\s|[&+/]/i];

/** A word between two awards, or in front of the last one, of which there is only one: which, the cell does not say. */
const choice = /^(?:or|either)\s|\sor$/i;

/**
 * The words of a cell: parted as the profile says; else by `;` or a line where a part is known, and by a comma, a slash
 * or "and", which words may have in them, where all parts are. "Or" parts none: it leaves open which one is given.
 */
function wordsIn(written: string, { words, separator }: AwardColumn): readonly string[] {
  if (separator !== undefined) return parts(written, separator);
  if (!words || wordIn(words, written) !== undefined) return [written];
  const isKnown = (word: string) => wordIn(words, word) !== undefined;
  for (const [at, mark] of marks.entries()) {
    const found = parts(written, mark);
    if (found.some((part) => choice.test(part))) continue;
    if (mark.test(written) && (at === 0 ? found.some(isKnown) : found.length > 0 && found.every(isKnown)))
      return found;
  }
  return [written];
}

/** As many names as there are awards; a name that cannot be told apart is the only award's. */
function titlesIn(written: string, count: number, { separator }: AwardColumn): readonly string[] {
  if (count === 1) return [written];
  const titles = parts(written, separator ?? /[;|\n]/);
  return titles.length === count ? titles : [];
}

function parts(text: string, mark: string | RegExp): string[] {
  const seen = new Set<string>();
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !seen.has(foldedWord(part)) && seen.add(foldedWord(part)));
}
