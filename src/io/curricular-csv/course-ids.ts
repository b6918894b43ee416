/** The courses that a cell names, and what stands in it in words. */

import { unguarded } from '../../base/guarded.js';

/** Reads cells of requirements. */
export interface IdsReader {
  /** The courses that a cell names, by their ids, then what names none, as it is. */
  (cell: string): string[];
  /** Whether such a part is a course: it is one of them, or is built as the id of one is. */
  readonly isCourse: (part: string) => boolean;
}

/** What says in a cell that there is none: in words, or as R and Python write what is missing. */
const none = /^(?:n\/?a|n\.a\.|nan|none\.?|null|not applicable|no pre-?requisites?\.?|[-–—]+)$/i;

/**
 * Reads cells of courses with such ids. They are parted by semicolons; where that names no course, parts are the name of
 * one together, or commas, `&`, `and` and blanks part them too, and case, blanks and the `.0` of a number do not matter,
 * as long as all of it then names courses, and one each. A bar parts nothing: some mean "or" by it. A cell with words in
 * it that may be a choice, or make what stands beside them depend on something, is one part.
 */
export function idsReader(ids: Iterable<string>): IdsReader {
  const known = new Set(ids);
  const alike = new Map<string, string | undefined>();
  for (const id of known) alike.set(idKey(id), alike.has(idKey(id)) ? undefined : id);
  const one = (text: string) => (known.has(text) ? text : alike.get(idKey(text)));
  const several = (text: string): string[] | undefined => {
    for (const mark of [/[,&+]|\sand\s/i, /\s/]) {
      const parts = text.split(mark).filter((part) => part.trim() !== '');
      const named = parts.flatMap((part) => one(part.trim()) ?? []);
      if (parts.length > 0 && named.length === parts.length) return named;
    }
    return undefined;
  };
  const most = Math.max(1, ...[...known].map((id) => Math.min(mostParts, idsIn(id).length)));
  const forms = idForms(known);
  const isCourse = (part: string) => one(part) !== undefined || forms.has(part);
  const read = (cell: string): string[] => {
    const parts = whole(idsIn(unguarded(cell)), most, one).flatMap(
      (part) => one(part) ?? several(part) ?? (none.test(part) ? [] : [part]),
    );
    const words = parts.filter((part) => !isCourse(part));
    if (words.some((part) => open.test(part))) return [unguarded(cell).trim()];
    return [...parts.filter(isCourse), ...words];
  };
  return Object.assign(read, { isCourse });
}

/** Words and marks that may leave a choice, or say when something holds. */
const open =
  /[|\u00a6\uff5c/\\]|(?<!\p{L})(?:or(?! (?:better|higher|above|greater|more|later)(?!\p{L}))|either|any|unless|except|if|when|without|instead|otherwise|choose|select|following|(?:one|two|three|four|five|\d) of|o|u|si|uno|una|cualquiera)(?!\p{L})/iu;

/** How ids are built: whether a text is built like one of them that has a digit. */
function idForms(ids: Iterable<string>): { readonly has: (text: string) => boolean } {
  const forms = new Set([...ids].map(idForm));
  return {
    has: (text) => /\d/.test(text) && !time.test(text.trim()) && forms.has(idForm(text)),
  };
}

/** A year, a term or a level: built like many an id, and none. */
export const time =
  /^(?:years?|terms?|semesters?|trimesters?|quarters?|sessions?|fall|autumn|winter|spring|summer|grade|level|age|gpa|phase|block)(?!\p{L})/iu;

/** An id with one sign for each run of digits, of capitals and of other letters, without blanks. */
export function idForm(id: string): string {
  return idNumber(id.normalize('NFKC').trim())
    .replace(/\p{L}+/gu, (letters) => (letters === letters.toUpperCase() ? 'A' : 'a'))
    .replace(/\d+/g, '0')
    .split(/\s/)
    .join('');
}

/** Names with more semicolons in them are not put together. */
const mostParts = 8;

/** Parts of a cell, those put together that name a course so and do not each by itself. */
function whole(
  parts: readonly string[],
  most: number,
  one: (text: string) => string | undefined,
): readonly string[] {
  if (most === 1 || parts.every((part) => one(part) !== undefined)) return parts;
  const found: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const named = (count: number) => one(parts.slice(from, from + count).join(';')) !== undefined;
    let count = Math.min(most, parts.length - from);
    while (count > 1 && !named(count)) count -= 1;
    found.push(parts.slice(from, from + count).join(';'));
    from += count;
  }
  return found;
}

function idKey(id: string): string {
  return idNumber(id.normalize('NFKC').toLowerCase().split(/\s/).join(''));
}

/** A number without the `.0` that spreadsheets give it. */
function idNumber(id: string): string {
  return /^\d+\.0+$/.test(id) ? id.slice(0, id.indexOf('.')) : id;
}

/** The ids of a cell: parted by semicolons, blanks around them dropped. */
export function idsIn(cell: string): string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
