/** The courses that a cell names. */

/** The courses that a cell names, by their ids; what names none stays as it is. */
export type IdsReader = (cell: string) => string[];

/** What says in a cell that there is none: in words, or as R and Python write what is missing. */
const none = /^(?:n\/?a|nan|none|null|[-–—]+)$/i;

/**
 * Reads cells of courses with such ids. They are parted by semicolons; where that names no course, parts are the name of
 * one together, or commas, `&`, `and` and blanks part them too, and case, blanks and the `.0` of a number do not matter,
 * as long as all of it then names courses, and one each.
 */
export function idsReader(ids: Iterable<string>): IdsReader {
  const known = new Set(ids);
  const alike = new Map<string, string | undefined>();
  for (const id of known) alike.set(idKey(id), alike.has(idKey(id)) ? undefined : id);
  const one = (text: string) => (known.has(text) ? text : alike.get(idKey(text)));
  const several = (text: string): string[] | undefined => {
    for (const mark of [/[,|&+]|\sand\s/i, /\s/]) {
      const parts = text.split(mark).filter((part) => part.trim() !== '');
      const named = parts.flatMap((part) => one(part.trim()) ?? []);
      if (parts.length > 0 && named.length === parts.length) return named;
    }
    return undefined;
  };
  const most = Math.max(1, ...[...known].map((id) => Math.min(mostParts, idsIn(id).length)));
  return (cell) =>
    whole(idsIn(cell), most, one).flatMap(
      (part) => one(part) ?? several(part) ?? (none.test(part) ? [] : [part]),
    );
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
  const key = id.normalize('NFKC').toLowerCase().split(/\s/).join('');
  return /^\d+\.0+$/.test(key) ? key.slice(0, key.indexOf('.')) : key;
}

/** The ids of a cell: parted by semicolons, blanks around them dropped. */
export function idsIn(cell: string): string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
